import {endOfRun, isLetter, isMark, isNumber, kindsAt, widthOf} from '../../language/character-kinds.js'
import {hashWord} from './hash-word.js'

/** Words of a block as numbers: the same word gives the same number on every page and runtime. */
export interface Words {
  /** Hash of each word in its folded form (small letters, digits as 0). */
  hashes: number[]
  /** How many letters and digits each word has. */
  lengths: number[]
  /** 1 for each word that starts with a capital, 0 for the others. */
  capitals: number[]
}

/**
 * Cut a text into words.
 *
 * Scripts without spaces give their pairs of neighbouring characters instead.
 *
 * @param text - The text of one block.
 * @returns Its words, the first {@link maxWords} of them.
 * @example
 * cutWords('Port Ellery mends its harbour').lengths
 * //=> [4, 6, 5, 3, 7]
 */
export function cutWords(text: string): Words {
  const words: Words = {hashes: [], lengths: [], capitals: []}
  const folded = text.toLowerCase()
  // A few capitals fold to two characters; then letter case cannot be told by place.
  const original = folded.length === text.length ? text : folded
  for (let start = 0; start < folded.length && words.hashes.length < maxWords;) {
    const end = endOfRun(folded, start, wordParts)
    if (end === start) start += widthOf(kindsAt(folded, start))
    else {
      if (isSpaceless(folded.charCodeAt(start))) addPairs(folded, start, end, words)
      else {
        words.hashes.push(hashWord(folded, start, end))
        words.lengths.push(Math.min(end - start, maxLength))
        words.capitals.push(original.charCodeAt(start) === folded.charCodeAt(start) ? 0 : 1)
      }
      start = end
    }
  }
  return words
}

/** More words than a block needs to be known by. */
export const maxWords = 400

function isSpaceless(code: number): boolean {
  return (code >= firstThai && code < afterLao) || (code >= firstEastAsian && code < afterEastAsian)
}

function addPairs(text: string, start: number, end: number, {hashes, lengths, capitals}: Words): void {
  const last = Math.max(start + 1, end - 1)
  for (let index = start; index < last && hashes.length < maxWords; index++) {
    // A lone character makes a pair with nothing.
    hashes.push(end - start === 1 ? hashWord(text.charAt(index), 0, 2) : hashWord(text, index, index + 2))
    lengths.push(pairLength)
    capitals.push(0)
  }
}

const wordParts = isLetter | isNumber | isMark

// What is longer is no word.
const maxLength = 255

// A pair of characters says about as much as a word of this many letters.
const pairLength = 5

// The scripts that are written without spaces: Thai and Lao, kana and Han.
const firstThai = 0x0e00
const afterLao = 0x0f00
const firstEastAsian = 0x2e80
const afterEastAsian = 0xa000
