import type {Language} from '../language/language.js'
import {endOfRun, isLetter, isMark, kindsAt, widthOf} from '../language/character-kinds.js'
import {fold} from '../language/fold.js'

// Enough words for a sure answer; more would only cost time.
const maxLetters = 6000
// Of a text's words, function words of its own language are about a third to a half; of another language far fewer.
const minShare = 0.12
// The runner-up is a neighbour (Danish, Norwegian): its share must be clearly smaller.
const maxRunnerUp = 0.92
// Fewer words tell nothing.
const minWords = 8

/**
 * Tell the language of a text from its script and its function words.
 *
 * @param text - The article's body.
 * @param languages - The languages to tell apart.
 * @returns The BCP 47 code, or nothing when no language stands out.
 * @example
 * tellLanguage('The ministers said that they were ready for the talks, which have been planned.', [en])
 * //=> 'en'
 */
export function tellLanguage(text: string, languages: readonly Language[]): string | undefined {
  const sample = text.slice(0, maxLetters)
  const script = byScript(sample)
  const known = (code: string): boolean => languages.some((language) => language.code === code)
  if (script !== undefined) return known(script) ? script : undefined
  return byWords(sample, languages)
}

// A script that only one of the languages writes in; a fifth of the letters is more than names and quotations make up.
const minScriptShare = 0.2
const scripts: readonly [code: string, letters: RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu]
]

function byScript(text: string): string | undefined {
  if (!behindLatin.test(text)) return undefined
  const all = countLetters(text)
  return scripts.find(([, letters]) => count(text, letters) >= all * minScriptShare && all > 0)?.[0]
}

// Before the first of these scripts come Latin and its marks; the marks of print are no letters of any.
const behindLatin = /[\u0370-\u1FFF\u2070-\uFFFF]/

function countLetters(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length;) {
    const kinds = kindsAt(text, index)
    if ((kinds & isLetter) !== 0) letters++
    index += widthOf(kinds)
  }
  return letters
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function byWords(text: string, languages: readonly Language[]): string | undefined {
  const printed = wordsOf(text)
  if (printed.length < minWords) return undefined
  const hits = languages.map(() => 0)
  const common = indexOf(languages)
  for (const one of printed) for (const at of common.get(one) ?? nowhere) hits[at] = (hits[at] ?? 0) + 1
  const scores = languages.map((language, at) => ({language, hits: hits[at] ?? 0})).sort((a, b) => b.hits - a.hits)
  const [best, second] = firstTwo(scores, ({language}) => hasLetters(text, language))
  if (!best || best.hits < printed.length * minShare) return undefined
  return second && second.hits > best.hits * maxRunnerUp ? undefined : best.language.code
}

// Looks no further than it must.
function firstTwo<Value>(values: readonly Value[], accept: (value: Value) => boolean): Value[] {
  const found: Value[] = []
  for (const value of values) {
    if (found.length < 2 && accept(value)) found.push(value)
  }
  return found
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let start = 0; start < text.length;) {
    const end = endOfRun(text, start, isLetter | isMark)
    if (end > start) words.push(fold(text.slice(start, end)))
    start = end > start ? end : start + widthOf(kindsAt(text, start))
  }
  return words
}

// So many characters hold each letter that is not rare.
const minLength = 400

/** Bulgarian shares its words with Russian and never has its letters; a short text may miss them. */
function hasLetters(text: string, {letters = ''}: Language): boolean {
  if (letters === '' || text.length < minLength) return true
  const small = text.toLowerCase()
  return Array.from(letters).some((one) => small.includes(one))
}

/** For each folded word the places of the languages whose function word it is. */
type CommonWords = ReadonlyMap<string, readonly number[]>

// A cache and no state: the same languages always have the same words.
const indexed = new WeakMap<readonly Language[], CommonWords>()
const nowhere: readonly number[] = []

function indexOf(languages: readonly Language[]): CommonWords {
  const known = indexed.get(languages)
  if (known) return known
  const index = new Map<string, number[]>()
  for (const [at, {common}] of languages.entries()) {
    for (const word of new Set(common.map(fold))) index.set(word, [...(index.get(word) ?? []), at])
  }
  indexed.set(languages, index)
  return index
}
