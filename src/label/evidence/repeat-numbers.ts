import {isLetter, isNumber, kindsAt, widthOf} from '../../language/character-kinds.js'
import {emptyHash, hashWord} from './hash-word.js'
import {type NumberGroup, writeRow} from './number-group.js'
import {flag, ramp} from './scale.js'

/** Whether a block's text is printed again on the page: menus, teasers and prompts often are. */
export const repeatNumbers: NumberGroup = {
  names: ['isRepeated', 'repeats', 'isLaterCopy', 'isCopyNear'],
  write: ({blocks}, rows) => {
    const copies = new Map<number, Copy[]>()
    const keys = new Int32Array(blocks.length)
    const found = blocks.map(({text, first}, index) => {
      const key = first < index ? (keys[first] ?? 0) : keyOf(text)
      keys[index] = key
      const all = copies.get(key) ?? []
      const copy = {index, nth: all.length, all}
      all.push(copy)
      copies.set(key, all)
      return copy
    })
    for (const copy of found) {
      writeRow(rows, copy.index, [
        flag(copy.all.length > 1),
        ramp(copy.all.length - 1, 5),
        flag(copy.nth > 0),
        flag(distance(copy, copy.nth - 1) <= near || distance(copy, copy.nth + 1) <= near)
      ])
    }
  }
}

/** One of the blocks that print the same text. */
interface Copy {
  index: number
  /** Its place among them. */
  nth: number
  /** All of them, in page order. */
  all: Copy[]
}

function keyOf(text: string): number {
  const folded = text.slice(0, maxFold).toLowerCase()
  let hash = emptyHash
  for (let index = 0; index < folded.length;) {
    const kinds = kindsAt(folded, index)
    const end = index + widthOf(kinds)
    if ((kinds & (isLetter | isNumber)) !== 0) hash = hashWord(folded, index, end, hash)
    index = end
  }
  return hash
}

function distance({index, all}: Copy, nth: number): number {
  const other = all[nth]
  return other ? Math.abs(other.index - index) : Infinity
}

// Texts that agree so far agree (characters).
const maxFold = 300

// A title and its copy on a picture's text stand so near (blocks); menus at both ends of the page do not.
const near = 12
