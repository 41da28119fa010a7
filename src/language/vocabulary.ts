import {calendar} from './calendar.js'
import {furniture} from './furniture.js'
import {type FurnitureKind, furnitureKinds} from './furniture-kinds.js'
import type {Language} from './language.js'
import {languages} from './languages.js'
import {lazy} from '../packing/lazy.js'
import {type Phrases, toPhrases} from './phrases.js'

/** What a word beside a date says about it. */
export type DateKind = 'published' | 'modified'

/** A month that a name stands for in a language. */
export interface MonthName {
  month: number
  code: string
  /** Number of letters of the name. */
  letters: number
}

/** Part of a time told from now. */
export type RelativePart = 'before' | 'after' | 'one' | 'minute' | 'hour' | 'day' | 'today' | 'yesterday'

/** The words of all languages, indexed for look-up. */
export interface Vocabulary {
  languages: readonly Language[]
  months: Phrases<MonthName>
  weekdays: Phrases<number>
  dateKinds: Phrases<DateKind>
  relative: Record<RelativePart, Phrases<RelativePart>>
  glue: Phrases<true>
  by: Phrases<true>
  byAfter: Phrases<true>
  and: Phrases<true>
  with: Phrases<true>
  jobs: Phrases<true>
  desks: Phrases<true>
  outlets: Phrases<true>
  agencies: Phrases<true>
  credits: Phrases<true>
  signOff: Phrases<true>
  source: Phrases<true>
  readingTime: Phrases<true>
  keywords: Phrases<true>
  headings: Phrases<true>
  listHeadings: Phrases<true>
  listOpeners: Phrases<true>
  prompts: Phrases<true>
  /** What pages print around an article, in any language. */
  furniture: Phrases<FurnitureKind>
}

/**
 * Index the words of languages for look-up.
 *
 * A page's furniture is often in another language than its article, so the words of all languages count on every page.
 *
 * @param known - The languages.
 * @returns The vocabulary.
 */
export function vocabularyOf(known: readonly Language[]): Vocabulary {
  const all = (words: (language: Language) => readonly string[] | undefined): Phrases<true> =>
    toPhrases(known.flatMap((language) => (words(language) ?? []).map((word) => [word, true] as const)))
  return {
    languages: known,
    months: toPhrases(Object.keys(calendar).flatMap(monthNames)),
    weekdays: toPhrases(Object.values(calendar).flatMap(({weekdays}) => spellings(weekdays))),
    dateKinds: toPhrases(known.flatMap(dateKinds)),
    relative: relativeParts(known),
    glue: all((language) => language.glue),
    by: all((language) => language.by),
    byAfter: all((language) => language.byAfter),
    and: all((language) => language.and),
    with: all((language) => language.with),
    jobs: all((language) => language.jobs),
    desks: all((language) => language.desks),
    outlets: all((language) => language.outlets),
    agencies: all((language) => language.agencies),
    credits: all((language) => language.credits),
    signOff: all((language) => language.signOff),
    source: all((language) => language.source),
    readingTime: all((language) => language.readingTime),
    keywords: all((language) => language.keywords),
    headings: all((language) => language.headings),
    listHeadings: all((language) => language.listHeadings),
    listOpeners: all((language) => language.listOpeners),
    prompts: all((language) => language.prompts),
    furniture: furniturePhrases()
  }
}

function spellings(names: string | undefined): [string, number][] {
  return (names ?? '')
    .split('|')
    .flatMap((name, index) => name.split(',').map((spelling): [string, number] => [spelling, index]))
}

function monthNames(code: string): [string, MonthName][] {
  return spellings(calendar[code]?.months).flatMap(([name, index]) =>
    spelledBy(name).map((spelling): [string, MonthName] => [spelling, {month: index + 1, code, letters: name.length}])
  )
}

/** Names that newsrooms print in other spellings than the calendar has them. */
function spelledBy(name: string): string[] {
  return [...new Set([name, ...otherSpellings.map(([letters, others]) => name.replace(letters, others))])]
}

const otherSpellings: readonly (readonly [RegExp, string])[] = [
  // "Mrz", "setiembre"
  [/^(m)a(?=rz$)/, '$1'],
  [/^(se)p(?=tiembre$)/, '$1'],
  // Devanagari with and without its dots: "फ़रवरी" and "फरवरी", "सितंबर" and "सितम्बर".
  [/\u093C/g, ''],
  [/\u0902(?=ब)/g, 'म्']
]

function dateKinds(language: Language): [string, DateKind][] {
  return [
    ...language.published.map((word): [string, DateKind] => [word, 'published']),
    ...language.modified.map((word): [string, DateKind] => [word, 'modified'])
  ]
}

const furniturePhrases = lazy(() => {
  const words = furniture()
  return toPhrases(furnitureKinds.flatMap((kind) => words[kind].split('|').map((word) => [word, kind] as const)))
})

function relativeParts(known: readonly Language[]): Record<RelativePart, Phrases<RelativePart>> {
  const part = (name: RelativePart): Phrases<RelativePart> =>
    toPhrases(known.flatMap((language) => language.relative[name].map((word) => [word, name] as const)))
  return {
    before: part('before'),
    after: part('after'),
    one: part('one'),
    minute: part('minute'),
    hour: part('hour'),
    day: part('day'),
    today: part('today'),
    yesterday: part('yesterday')
  }
}

const fields: Readonly<Record<keyof Vocabulary, true>> = {
  languages: true,
  months: true,
  weekdays: true,
  dateKinds: true,
  relative: true,
  glue: true,
  by: true,
  byAfter: true,
  and: true,
  with: true,
  jobs: true,
  desks: true,
  outlets: true,
  agencies: true,
  credits: true,
  signOff: true,
  source: true,
  readingTime: true,
  keywords: true,
  headings: true,
  listHeadings: true,
  listOpeners: true,
  prompts: true,
  furniture: true
}

/** The words of every language that the package knows; they are indexed when they are first asked for. */
export const vocabulary: Vocabulary = /* @__PURE__ */ putOff(() => vocabularyOf(languages))

// An import shall take no time for what it may not need.
function putOff(make: () => Vocabulary): Vocabulary {
  const made = lazy(make)
  const getters = (Object.keys(fields) as (keyof Vocabulary)[]).map((field) => [
    field,
    {enumerable: true, get: () => made()[field]}
  ])
  return Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap) as Vocabulary
}

// A cache and no state: the same languages always give the same words.
const narrowed = new WeakMap<Vocabulary, Map<string, Vocabulary>>()

/**
 * Narrow a vocabulary to one language and English, in which menus and meta lines are printed everywhere.
 *
 * Short words mean different things in different languages: Swedish "tim" is an hour, and Tim is a name.
 *
 * @param words - The vocabulary.
 * @param code - The language; without it, or when it is not known, the vocabulary stays whole.
 * @returns The narrowed vocabulary; names of months and weekdays stay whole, they know their language.
 */
export function narrowVocabulary(words: Vocabulary, code: string | undefined): Vocabulary {
  const own = words.languages.filter((language) => language.code === code || language.code === 'en')
  if (code === undefined || !own.some((language) => language.code === code)) return words
  const cache = narrowed.get(words) ?? new Map<string, Vocabulary>()
  narrowed.set(words, cache)
  const known = cache.get(code) ?? {
    ...vocabularyOf(own),
    languages: words.languages,
    months: words.months,
    weekdays: words.weekdays
  }
  cache.set(code, known)
  return known
}
