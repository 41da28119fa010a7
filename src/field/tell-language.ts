import type {Language} from '../language/language.js'
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
const letter = /\p{L}/gu

function byScript(text: string): string | undefined {
  const all = count(text, letter)
  return scripts.find(([, letters]) => count(text, letters) >= all * minScriptShare && all > 0)?.[0]
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

const word = /[\p{L}\p{M}]+/gu

function byWords(text: string, languages: readonly Language[]): string | undefined {
  const printed = text.match(word)?.map(fold) ?? []
  if (printed.length < minWords) return undefined
  const scores = languages
    .map((language) => {
      const common = commonOf(language)
      return {code: language.code, hits: printed.filter((one) => common.has(one)).length}
    })
    .sort((a, b) => b.hits - a.hits)
  const [best, second] = scores
  if (!best || best.hits < printed.length * minShare) return undefined
  return second && second.hits > best.hits * maxRunnerUp ? undefined : best.code
}

// A cache and no state: the same language always gives the same words.
const folded = new WeakMap<Language, ReadonlySet<string>>()

function commonOf(language: Language): ReadonlySet<string> {
  const known = folded.get(language) ?? new Set(language.common.map(fold))
  folded.set(language, known)
  return known
}
