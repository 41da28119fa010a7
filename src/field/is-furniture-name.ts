import {phraseAt, type Phrases} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {Vocabulary} from '../language/vocabulary.js'

/**
 * Tell whether a name is a phrase of the page's furniture that looks like one: "Read Next", "Save Article".
 *
 * @param name - The name.
 * @param words - The vocabulary.
 * @returns Whether a heading, a prompt, the word for tags or a weekday stands in it.
 * @example
 * isFurnitureName('Subscribe Today', vocabulary)
 * //=> true
 */
export function isFurnitureName(name: string, words: Vocabulary): boolean {
  const line = tokens(name)
  const phrases: Phrases<unknown>[] = [words.headings, words.prompts, words.keywords, words.weekdays]
  return line.some((_, at) => phrases.some((one) => phraseAt(one, line, at) !== undefined))
}
