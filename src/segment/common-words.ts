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

const commonWords = lazy(
  () =>
    new Set(
      languages
        .flatMap((language) => [...language.common, ...language.and, ...language.with])
        .map((word) => word.toLowerCase())
    )
)
