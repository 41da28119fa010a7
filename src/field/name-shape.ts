import {fold} from '../language/fold.js'
import {eastAsianShape} from './east-asian-shape.js'
import {nameWeights} from './name-weights.js'

/**
 * Tell how much a name looks like that of a person, by the letters of its words: "Plus Icon" has the capitals of one, not
 * the letters.
 *
 * @param name - The name.
 * @returns The logarithm of the odds, mostly between -5 and 5; 0 where the letters tell nothing.
 */
export function nameShape(name: string): number {
  if (!hasCase.test(name)) return eastAsianShape(name)
  const words = name.split(/[\s-]/u).filter((word) => word.length > 1 && !word.endsWith('.'))
  if (words.length === 0) return 0
  const sums = words.map((word) => gramsOf(word).reduce((sum, gram) => sum + weightOf(gram), 0))
  return sums.reduce((sum, one) => sum + one, 0) / words.length / unit
}

function weightOf(gram: number): number {
  const code = nameWeights.charCodeAt(gram)
  // The alphabet is that of printable ASCII without the quote and the backslash.
  return code - firstCode - Number(code > quote) - Number(code > backslash) - middle
}

const firstCode = 0x20
const quote = 0x27
const backslash = 0x5c
const middle = 46
const hasCase = /[\p{Lu}\p{Ll}]/u
// So many steps are one unit of the logarithm.
const unit = 8

/**
 * Cut a word into its runs of two to four letters, the word's edges among them.
 *
 * @param word - A word.
 * @returns Where the weights of the runs stand.
 */
export function gramsOf(word: string): number[] {
  const letters = `^${fold(word.slice(0, maxWord))}$`
  const grams: number[] = []
  for (let start = 0; start < letters.length; start++) {
    let hash = 0
    for (let end = start; end < Math.min(letters.length, start + longest); end++) {
      hash = (Math.imul(hash, 31) + letters.charCodeAt(end)) >>> 0
      if (end > start) grams.push(((hash ^ (hash >>> 13)) >>> 0) % gramCount)
    }
  }
  return grams
}

const maxWord = 24
const longest = 4
/** How many runs of letters are told apart; runs that fall together share a weight. */
export const gramCount = 4093
