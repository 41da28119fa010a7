import {hashWord} from './hash-word.js'

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
  const tokens = part.split(' ')
  const few = side === 'start' ? tokens.slice(0, maxTokens) : tokens.slice(-maxTokens)
  return hashWord(shapeOf(few.join(' ')))
}

function shapeOf(part: string): string {
  let shape = ''
  let last = ''
  let isRun = false
  for (const character of part) {
    const kind = kindOf(character)
    if (kind !== undefined && kind === last) {
      if (!isRun) shape += kind
      isRun = true
    } else {
      shape += kind ?? character
      last = kind ?? ''
      isRun = false
    }
  }
  return shape
}

function kindOf(character: string): 'X' | 'x' | '0' | 'o' | undefined {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character === ' ') return undefined
  if (upper.test(character)) return 'X'
  if (lower.test(character)) return 'x'
  if (number.test(character)) return '0'
  return other.test(character) ? 'o' : undefined
}

// Three tokens tell a byline, a date or a label; more tell the story.
const maxTokens = 3
// Three tokens of prose are hardly ever longer.
const maxLength = 40

const upper = /^\p{Lu}/u
const lower = /^\p{Ll}/u
const number = /^\p{N}/u
const other = /^[\p{Lo}\p{Lm}\p{M}]/u
