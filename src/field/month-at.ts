import {calendar} from '../language/calendar.js'
import {phraseAt, type PhraseMatch} from '../language/phrases.js'
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
  const found = words.months.has(token.text) ? nameAt(line, at, words, code) : undefined
  if (found) return {month: found.value.month, next: afterTwin(line, at + found.length, words)}
  const month = monthByPrefix(token.text, code)
  return month === undefined ? undefined : {month, next: at + 1}
}

function nameAt(
  line: readonly Token[],
  at: number,
  words: Vocabulary,
  code: string | undefined
): PhraseMatch<MonthName> | undefined {
  return (
    phraseAt(words.months, line, at, (name) => name.code === code) ??
    phraseAt(words.months, line, at, (name) => name.code === 'en') ??
    phraseAt(words.months, line, at, (name) => code === undefined || name.letters > shortName)
  )
}

// Some regions print a month by two names: "نيسان / أبريل".
function afterTwin(line: readonly Token[], at: number, words: Vocabulary): number {
  if (line[at]?.text !== '/') return at
  const twin = phraseAt(words.months, line, at + 1)
  return twin ? at + 1 + twin.length : at
}

function monthByPrefix(word: string, code: string | undefined): number | undefined {
  if (word.length < minPrefix) return undefined
  const own = code === undefined ? undefined : prefixesOf(code).get(word)
  // A preposition written together with the name is none: Hebrew "ביוני".
  return own ?? prefixesOf('en').get(word) ?? undefined
}

/** The months by the beginnings of their names; null where several begin so. */
type Prefixes = ReadonlyMap<string, number | null>

function prefixesOf(code: string): Prefixes {
  const names = Object.hasOwn(calendar, code) ? calendar[code] : undefined
  if (!names) return noPrefixes
  const known = prefixes.get(names) ?? indexPrefixes(names.months)
  prefixes.set(names, known)
  return known
}

function indexPrefixes(months: string): Prefixes {
  const found = new Map<string, number | null>()
  for (const [index, spellings] of months.split('|').entries()) {
    for (const name of spellings.split(',')) {
      for (let length = minPrefix; length <= name.length; length++) {
        const prefix = name.slice(0, length)
        const other = found.get(prefix)
        found.set(prefix, other === undefined || other === index + 1 ? index + 1 : null)
      }
    }
  }
  return found
}

// A cache and no state: the same names always have the same beginnings.
const prefixes = new WeakMap<object, Prefixes>()
const noPrefixes: Prefixes = new Map()
