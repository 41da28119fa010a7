import {languages} from '../language/languages.js'
import {lazy} from '../packing/lazy.js'

/**
 * Tell whether a word is a function word of any of the languages: "the", "und", "para".
 *
 * @param word - The word, in small letters.
 * @returns Whether it is one.
 * @example
 * ['the', 'harbour'].map(isCommonWord)
 * //=> [true, false]
 */
export function isCommonWord(word: string): boolean {
  return commonWords().has(word)
}

/**
 * Tell whether a text ends in a function word of any of the languages, behind which its sentence goes on.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns Whether it does.
 * @example
 * ['the wall of the', 'the wall'].map(endsInCommonWord)
 * //=> [true, false]
 */
export function endsInCommonWord(text: string): boolean {
  return isCommonWord(lastWord(text))
}

/**
 * Find the word that a text ends in.
 *
 * @param text - The text, of any length; only its end is looked at.
 * @returns The word as printed; empty where a mark or a digit stands at the end.
 * @example
 * lastWord('the harbour wall')
 * //=> 'wall'
 */
export function lastWord(text: string): string {
  return text.slice(-longestWord).split(notInWord).at(-1) ?? ''
}

const longestWord = 60
const notInWord = /[^\p{L}\p{M}'’]/u

const commonWords = lazy(
  () =>
    new Set(
      languages
        .flatMap((language) => [...language.common, ...language.and, ...language.with])
        .map((word) => word.toLowerCase())
    )
)
