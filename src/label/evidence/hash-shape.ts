import {
  isLower,
  isMark,
  isNumber,
  isOtherLetter,
  isTitle,
  isUpper,
  kindsAt,
  widthOf
} from '../../language/character-kinds.js'
import {addToHash, emptyHash, hashWord} from './hash-word.js'

/**
 * Hash the shapes of a text's first or last tokens: "By Jane Doe" and "Av Ulla Rosenthal" have one shape.
 *
 * Letters and digits give way to their kind, runs of one kind to two of it; marks stay.
 *
 * @param text - The text of one block.
 * @param side - Which end of it.
 * @returns A 32-bit number.
 * @example
 * hashShape('By Jane Doe', 'start') === hashShape('In Port Ellery on Tuesday', 'start')
 * //=> true
 */
export function hashShape(text: string, side: 'start' | 'end'): number {
  const part = side === 'start' ? text.slice(0, maxLength) : text.slice(-maxLength)
  return side === 'start' ? hashStretch(part, 0, endOfFirst(part)) : hashStretch(part, startOfLast(part), part.length)
}

// Where the first few tokens end.
function endOfFirst(part: string): number {
  let space = -1
  for (let token = 0; token < maxTokens; token++) {
    space = part.indexOf(' ', space + 1)
    if (space < 0) return part.length
  }
  return space
}

// Where the last few tokens start.
function startOfLast(part: string): number {
  let start = part.length + 1
  for (let token = 0; token < maxTokens; token++) {
    if (start < 2) return 0
    start = part.lastIndexOf(' ', start - 2) + 1
  }
  return start
}

function hashStretch(part: string, from: number, to: number): number {
  let hash = emptyHash
  let last = noShape
  let isRun = false
  for (let index = from; index < to;) {
    const kinds = kindsAt(part, index)
    const end = index + widthOf(kinds)
    const shape = shapeOf(kinds)
    if (shape !== noShape && shape === last) {
      if (!isRun) hash = addToHash(hash, shape)
      isRun = true
    } else {
      hash = shape === noShape ? hashWord(part, index, end, hash) : addToHash(hash, shape)
      last = shape
      isRun = false
    }
    index = end
  }
  return hash
}

// The character that stands for a letter or digit in a shape: X, x, 0 and o.
function shapeOf(kinds: number): number {
  if ((kinds & isLower) !== 0) return 0x78
  if ((kinds & isUpper) !== 0) return 0x58
  if ((kinds & isNumber) !== 0) return 0x30
  return (kinds & (isOtherLetter | isMark)) !== 0 && (kinds & isTitle) === 0 ? 0x6f : noShape
}

const noShape = 0

// Three tokens tell a byline, a date or a label; more tell the story.
const maxTokens = 3
// Three tokens of prose are hardly ever longer.
const maxLength = 40
