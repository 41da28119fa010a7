import {languages} from '../language/languages.js'
import {lazy} from '../packing/lazy.js'

/**
 * Tell whether a text opens with a word such as "by", in any of the languages, and a capital behind it.
 *
 * @param text - The text, of any length; only its start is looked at.
 * @returns Whether it does.
 * @example
 * ['by Jane Doe', 'by the harbour', 'Von Jane Doe | 2. Mai'].map(opensByline)
 * //=> [true, false, true]
 */
export function opensByline(text: string): boolean {
  const word = byCapital.exec(text)?.[1]
  return word !== undefined && bylineWords().has(word.toLowerCase())
}

const bylineWords = lazy(() => new Set(languages.flatMap((language) => language.by.map((word) => word.toLowerCase()))))
// The first word, before a name or a handle.
const byCapital = /^(\p{L}{1,20}):?\s@?\p{Lu}/u
