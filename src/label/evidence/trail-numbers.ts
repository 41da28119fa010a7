import type {BlockFacts} from './page-facts.js'
import {type NumberGroup, writeRow} from './number-group.js'
import {ramp} from './scale.js'

/**
 * Which blocks end or begin as another block of the page reads as a whole.
 *
 * A trail of breadcrumbs ends in the headline ("Home › Sport › Cup final drawn"), a comment link names it ("3 comments on
 * Cup final drawn"), and what is copied glues the section to it: the line that is part of the other is the one.
 */
export const trailNumbers: NumberGroup = {
  names: ['tailOfOther', 'startOfOther', 'endsAsOther', 'startsAsOther', 'trailMarks'],
  write: ({blocks}, rows) => {
    const tails = findParts(blocks, fromEnd)
    const starts = findParts(blocks, fromStart)
    for (const [index, {text, first}] of blocks.entries()) {
      writeRow(rows, index, [
        tails.within[first] ?? 0,
        starts.within[first] ?? 0,
        tails.holds[first] ?? 0,
        starts.holds[first] ?? 0,
        ramp(countMarks(text), fullTrail)
      ])
    }
  }
}

/** For each block: how much of another one it is, and how much of it is another one, in words. */
interface Parts {
  within: Float64Array
  holds: Float64Array
}

type WordOrder = (words: readonly number[], place: number) => number

const fromStart: WordOrder = (words, place) => words[place] ?? 0
const fromEnd: WordOrder = (words, place) => words[words.length - 1 - place] ?? 0

function findParts(blocks: readonly BlockFacts[], wordAt: WordOrder): Parts {
  // Of each line read as a whole, how much of a longer one it is.
  const within = new Map<number, number>()
  const keys = blocks.map(({first, words: {hashes}}, index) => {
    if (first < index || !isShort(hashes)) return undefined
    const key = hashes.reduce((sum, _, place) => addWord(sum, wordAt(hashes, place)), 0)
    within.set(key, 0)
    return key
  })
  const parts = {within: new Float64Array(blocks.length), holds: new Float64Array(blocks.length)}
  for (const [index, {words}] of blocks.entries()) {
    if (keys[index] === undefined) continue
    const {hashes} = words
    let key = 0
    for (let place = 0; place < hashes.length - 1; place++) {
      key = addWord(key, wordAt(hashes, place))
      const most = within.get(key)
      if (most === undefined) continue
      const share = (place + 1) / hashes.length
      parts.holds[index] = share
      if (share > most) within.set(key, share)
    }
  }
  for (const [index, key] of keys.entries()) {
    if (key !== undefined) parts.within[index] = within.get(key) ?? 0
  }
  return parts
}

// Hashes the words in order, so that the words of a part give the hash of a whole line of the same words.
function addWord(key: number, word: number): number {
  return (Math.imul(key, factor) + word + 1) | 0
}

function isShort({length}: readonly number[]): boolean {
  return length > 0 && length <= maxWords
}

function countMarks(text: string): number {
  const end = Math.min(text.length, maxLength)
  let count = 0
  for (let at = 0; at < end; at++) if (trailMarks.has(text.charCodeAt(at))) count++
  return count
}

const trailMarks: ReadonlySet<number> = new Set(Array.from('»›>＞→|/', (mark) => mark.charCodeAt(0)))
const fullTrail = 4
const factor = 0x01000193

// A longer block is prose, which is part of nothing; what is looked through stays within a line of so many words.
const maxWords = 60
const maxLength = 300
