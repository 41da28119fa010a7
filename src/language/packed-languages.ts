import {leaveBeginnings, restoreBeginnings} from '../packing/beginnings.js'
import {fold} from './fold.js'
import type {Language, RelativeWords} from './language.js'
import {tokens} from './tokens.js'

type ListField = {
  [Field in keyof Language]-?: NonNullable<Language[Field]> extends string[] ? Field : never
}[keyof Language]

/** The lists of a language, in the order in which they are packed; what a language has not is an empty cell. */
const lists: readonly ListField[] = [
  'common',
  'by',
  'byAfter',
  'and',
  'with',
  'jobs',
  'desks',
  'outlets',
  'agencies',
  'credits',
  'signOff',
  'source',
  'published',
  'modified',
  'glue',
  'readingTime',
  'keywords',
  'headings',
  'listHeadings',
  'listOpeners',
  'prompts'
]

const relativeLists: readonly (keyof RelativeWords)[] = [
  'before',
  'after',
  'one',
  'minute',
  'hour',
  'day',
  'today',
  'yesterday'
]

/** The lists that a language may do without. */
const optionalLists: readonly ListField[] = ['byAfter', 'signOff', 'listHeadings', 'listOpeners']

/** The lists whose words are compared as they are printed; all others are compared folded, in no order. */
const printedLists: readonly ListField[] = ['by', 'and']

/** Languages one after another, cells of a language, words of a cell: marks that no word has. */
const betweenLanguages = '\n'
const betweenCells = '~'
const betweenWords = '|'

/**
 * Pack languages into one string, which is what the built package has of them: it is a sixth shorter when compressed.
 *
 * Words that are compared folded are packed folded, each once and in the order of the alphabet, so that many begin as
 * the word before does.
 *
 * @param languages - The languages, in the order in which they compress best.
 * @returns A line for each language.
 * @throws {Error} When a word has one of the marks that stand between words.
 */
export function packLanguages(languages: readonly Language[]): string {
  return languages.map(packLanguage).join(betweenLanguages)
}

function packLanguage(language: Language): string {
  const cells = [
    ...lists.map((field) => {
      const words = language[field] ?? []
      return printedLists.includes(field) ? words : comparedWords(words)
    }),
    ...relativeLists.map((field) => comparedWords(language.relative[field]))
  ]
  const odd = cells.flat().find((word) => word === '' || /[~|\n]/.test(word))
  if (odd !== undefined) throw new Error(`Cannot pack the word \`${odd}\` of \`${language.code}\``)
  return [
    language.code,
    language.order ?? '',
    language.letters ?? '',
    ...cells.map((words) => leaveBeginnings(words).join(betweenWords))
  ].join(betweenCells)
}

/**
 * Bring words to the form in which they are compared: folded, each once, in the order of the alphabet.
 *
 * @param words - The words as printed.
 * @returns The words; capitals stay where they part words: "PRNewswire".
 * @example
 * comparedWords(['Prénom', 'PRNewswire', 'prénom'])
 * //=> ['PRNewswire', 'prenom']
 */
export function comparedWords(words: readonly string[]): string[] {
  const compared = (word: string): string => JSON.stringify(tokens(word).map(({text}) => text))
  const folded = words.map((word) => (compared(fold(word)) === compared(word) ? fold(word) : word))
  return [...new Set(folded)].sort()
}

/**
 * Unpack languages.
 *
 * @param packed - What `packLanguages` gave.
 * @returns The languages, by their codes, with words as they are compared.
 */
export function unpackLanguages(packed: string): Language[] {
  return packed
    .split(betweenLanguages)
    .map(unpackLanguage)
    .sort((one, other) => (one.code < other.code ? -1 : 1))
}

function unpackLanguage(line: string): Language {
  const [code, order, letters, ...cells] = line.split(betweenCells)
  const words = cells.map((cell) => (cell === '' ? [] : restoreBeginnings(cell.split(betweenWords))))
  const optional = (field: ListField, list: string[]): boolean => optionalLists.includes(field) && list.length === 0
  const own = lists.map((field, index) => [field, words[index] ?? []] as const)
  const relative = relativeLists.map((field, index) => [field, words[lists.length + index] ?? []])
  return Object.fromEntries([
    ['code', code],
    ...(order === '' ? [] : [['order', order]]),
    ...(letters === '' ? [] : [['letters', letters]]),
    ...own.filter(([field, list]) => !optional(field, list)),
    ['relative', Object.fromEntries(relative)]
  ]) as Language
}
