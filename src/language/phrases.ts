import {type Token, tokens} from './tokens.js'

/** Phrases by their first word, the longest first. */
export type Phrases<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

/** A phrase as the words after its first one, and what it stands for. */
export interface Phrase<Value> {
  rest: readonly string[]
  value: Value
}

/** A phrase found in a line. */
export interface PhraseMatch<Value> {
  value: Value
  /** How many tokens it takes. */
  length: number
}

/**
 * Index phrases by their first word.
 *
 * @param entries - Pairs of a phrase as printed and its value.
 * @returns The index.
 * @example
 * phraseAt(toPhrases([['last updated', 1]]), tokens('Last updated: 3 May'), 0)
 * //=> {value: 1, length: 2}
 */
export function toPhrases<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
  const phrases = new Map<string, Phrase<Value>[]>()
  for (const [printed, value] of entries) {
    const [first, ...rest] = tokens(printed).map(comparable)
    if (first === undefined) continue
    const list = phrases.get(first) ?? []
    list.push({rest, value})
    phrases.set(first, list)
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return phrases
}

/**
 * Find the longest phrase that stands at a token.
 *
 * @param phrases - The index.
 * @param line - The line's tokens.
 * @param at - Index of the token.
 * @param accept - Which values count (optional, default: all).
 * @returns The phrase, or nothing.
 */
export function phraseAt<Value>(
  phrases: Phrases<Value>,
  line: readonly Token[],
  at: number,
  accept: (value: Value) => boolean = () => true
): PhraseMatch<Value> | undefined {
  const first = line[at]
  if (!first) return undefined
  const listed = phrases.get(comparable(first))
  if (!listed) return undefined
  const found = listed.find((phrase) => accept(phrase.value) && standAt(phrase.rest, line, at + 1))
  return found && {value: found.value, length: found.rest.length + 1}
}

/**
 * List the words that phrases open with, by which most lines can be passed over.
 *
 * @param indexes - Indexes of phrases.
 * @returns The words, as {@link comparable} gives them.
 * @example
 * openersOf([toPhrases([['written by', 1]]), toPhrases([['photo', 2]])])
 * //=> new Set(['written', 'photo'])
 */
export function openersOf(indexes: readonly Phrases<unknown>[]): ReadonlySet<string> {
  return new Set(indexes.flatMap((phrases) => [...phrases.keys()]))
}

/**
 * Tell whether a text is a phrase and nothing else but marks.
 *
 * @param phrases - The index.
 * @param text - The text.
 * @returns Whether it is.
 * @example
 * isPhrase(toPhrases([['written by', true]]), 'Written by:')
 * //=> true
 */
export function isPhrase<Value>(phrases: Phrases<Value>, text: string): boolean {
  const line = tokens(text).filter((token) => token.kind === 'word')
  return phraseAt(phrases, line, 0)?.length === line.length
}

/**
 * Find all phrases that stand at a token.
 *
 * @param phrases - The index.
 * @param line - The line's tokens.
 * @param at - Index of the token.
 * @returns The phrases, in the order of the index.
 * @example
 * const words = toPhrases([['last updated', 1], ['last', 2], ['late', 3]])
 * phrasesAt(words, tokens('Last updated: 3 May'), 0)
 * //=> [{value: 1, length: 2}, {value: 2, length: 1}]
 */
export function phrasesAt<Value>(
  phrases: Phrases<Value>,
  line: readonly Token[],
  at: number
): readonly PhraseMatch<Value>[] {
  const first = line[at]
  const listed = first && phrases.get(comparable(first))
  if (!listed) return noPhrases
  return listed
    .filter(({rest}) => standAt(rest, line, at + 1))
    .map(({value, rest}) => ({value, length: rest.length + 1}))
}

const noPhrases: readonly never[] = []

function standAt(words: readonly string[], line: readonly Token[], at: number): boolean {
  for (let index = 0; index < words.length; index++) {
    const token = line[at + index]
    if (!token || comparable(token) !== words[index]) return false
  }
  return true
}

/**
 * Bring a token to the form in which the words of phrases are compared.
 *
 * @param token - The token.
 * @returns Its text; a number without zeros in front.
 * @example
 * comparable({kind: 'number', text: '007', start: 0, end: 3})
 * //=> '7'
 */
export function comparable(token: Token): string {
  return token.kind === 'number' && !plainNumber.test(token.text) ? String(Number(token.text)) : token.text
}

// Is printed as it is counted, without zeros in front.
const plainNumber = /^[1-9]\d{0,14}$/
