import {isLetter, isNumber, kindsAt, widthOf} from '../../language/character-kinds.js'
import {addToHash, emptyHash} from '../evidence/hash-word.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock} from './list-page.js'

/** Whether the page prints a block again, and whether as a title or a summary. */
export const copyClues: ClueGroup = {
  names: ['copyIsTitle', 'copyIsSummary', 'hasCopy', 'isHeadlineAgain'],
  read: ({blocks, shares}) => {
    const copiesOf = findCopies(blocks)
    const headline = blocks.findIndex(({role}) => role === 'headline')
    return (block, values, from) => {
      for (const other of copiesOf(block)) {
        if (other === block) continue
        values[from] = Math.max(values[from] ?? 0, shares.title[other] ?? 0)
        values[from + 1] = Math.max(values[from + 1] ?? 0, shares.summary[other] ?? 0)
        values[from + 2] = 1
        if (other === headline) values[from + 3] = 1
      }
    }
  }
}

/** Finds the blocks that print the same: gives those that a block is among by its index, or nothing. */
function findCopies(blocks: readonly ListBlock[]): (block: number) => readonly number[] {
  const hashes = blocks.map(({text}) => hashOf(text))
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  // Most lines stand once; only of the others the keys are made.
  const keys = blocks.map(({text}, index) => ((counts.get(hashes[index] ?? 0) ?? 0) > 1 ? keyOf(text) : ''))
  const copies = new Map<string, number[]>()
  for (const [index, key] of keys.entries()) {
    if (key.length < shortestKey) continue
    const known = copies.get(key) ?? []
    // Of a line that stands everywhere the first few copies tell enough.
    if (known.length < mostCopies) known.push(index)
    copies.set(key, known)
  }
  return (block) => copies.get(keys[block] ?? '') ?? noCopies
}

const noCopies: readonly number[] = []

// Texts with the same key have the same hash: it sees of a letter that is not from a to z but that it is one.
function hashOf(text: string): number {
  let hash = emptyHash
  let left = longestKey
  const end = Math.min(text.length, 2 * longestKey)
  for (let at = 0; at < end && left > 0;) {
    const code = text.charCodeAt(at)
    const kinds = kindsAt(text, at)
    const width = widthOf(kinds)
    at += width
    // Of a pair that is cut in two no key is made.
    if ((kinds & (isLetter | isNumber)) === 0 || at > end) continue
    hash = addToHash(hash, code < afterAscii ? code | smallBit : (smallOfAscii.get(code) ?? afterAscii))
    left -= width
  }
  return hash
}

function keyOf(text: string): string {
  return text
    .slice(0, 2 * longestKey)
    .toLowerCase()
    .replace(notWord, '')
    .slice(0, longestKey)
}

const notWord = /[^\p{L}\p{N}]+/gu

// Copies may be cut; shorter ones than this are no titles (characters).
const longestKey = 60
const shortestKey = 6
const mostCopies = 20

const afterAscii = 0x80
// Makes a capital of ASCII the small letter; digits have it already.
const smallBit = 0x20
// The letters whose small ones are from a to z: a capital I with a dot, the sign of kelvin.
const smallOfAscii: ReadonlyMap<number, number> = new Map([
  [0x130, 0x69],
  [0x212a, 0x6b]
])
