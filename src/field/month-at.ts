import {calendar} from '../language/calendar.js'
import {phraseAt} from '../language/phrases.js'
import type {Token} from '../language/tokens.js'
import type {MonthName, Vocabulary} from '../language/vocabulary.js'

// "mar", "set", "ago": so short a name is a common word in other languages, and counts only in its own.
const shortName = 3
// Three letters of a month's name tell it from the other eleven where the beginning is not shared.
const minPrefix = 3

/**
 * Read the month whose name stands at a token, whole or cut short.
 *
 * @param line - The line's tokens.
 * @param at - Index of the token.
 * @param words - The vocabulary.
 * @param code - The page's language (optional).
 * @returns The month from 1, and the index of the token after its name; nothing when no name stands there.
 * @example
 * monthAt(tokens('Sept. 4'), 0, vocabulary, 'en')
 * //=> {month: 9, next: 1}
 */
export function monthAt(
  line: readonly Token[],
  at: number,
  words: Vocabulary,
  code?: string
): {month: number; next: number} | undefined {
  const token = line[at]
  if (token?.kind !== 'word') return undefined
  const own = (name: MonthName): boolean => name.code === code
  const found =
    phraseAt(words.months, line, at, own) ??
    phraseAt(words.months, line, at, (name) => name.code === 'en') ??
    phraseAt(words.months, line, at, (name) => code === undefined || name.letters > shortName)
  if (found) return {month: found.value.month, next: afterTwin(line, at + found.length, words)}
  const month = monthByPrefix(token.text, code)
  return month === undefined ? undefined : {month, next: at + 1}
}

// Some regions print a month by two names: "نيسان / أبريل".
function afterTwin(line: readonly Token[], at: number, words: Vocabulary): number {
  if (line[at]?.text !== '/') return at
  const twin = phraseAt(words.months, line, at + 1)
  return twin ? at + 1 + twin.length : at
}

function monthByPrefix(word: string, code: string | undefined): number | undefined {
  if (word.length < minPrefix) return undefined
  for (const language of code === undefined || code === 'en' ? ['en'] : [code, 'en']) {
    const names = (calendar[language]?.months ?? '').split('|')
    const fits = names.flatMap((spellings, index) =>
      spellings.split(',').some((name) => name.startsWith(word)) ? [index + 1] : []
    )
    if (fits.length === 1) return fits[0]
  }
  // A preposition written together with the name: Hebrew "ביוני".
  return undefined
}
