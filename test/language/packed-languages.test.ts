import {describe, expect, it} from 'vitest'
import {en} from '../../src/language/en.js'
import {fold} from '../../src/language/fold.js'
import type {Language} from '../../src/language/language.js'
import {languages} from '../../src/language/languages.js'
import {packLanguages, unpackLanguages} from '../../src/language/packed-languages.js'
import type {Phrases} from '../../src/language/phrases.js'
import {vocabularyOf} from '../../src/language/vocabulary.js'

describe('packLanguages', () => {
  const unpacked = unpackLanguages(packLanguages(languages.toReversed()))

  it('should keep every phrase of every language, as it is compared', () => {
    expect(unpacked.map(({code}) => code)).toEqual(languages.map(({code}) => code))
    for (const [at, language] of languages.entries()) {
      expect(phrasesOf([unpacked[at] ?? language])).toEqual(phrasesOf([language]))
    }
  })

  it('should keep what is not compared as a phrase', () => {
    for (const [at, {and, by, common, letters, order}] of languages.entries()) {
      const {common: kept = [], ...rest} = unpacked[at] ?? {}
      expect(rest).toMatchObject({and, by, ...(letters && {letters}), ...(order && {order})})
      expect(new Set(kept)).toEqual(new Set(common.map(fold)))
    }
  })

  it('should fold words, and put each once', () => {
    const [packed] = unpackLanguages(
      packLanguages([{...en, agencies: ['Sea Wire', 'PRNewswire', 'Agência', 'sea wire']}])
    )
    expect(packed?.agencies).toEqual(['PRNewswire', 'agencia', 'sea wire'])
  })

  it.each(['a|b', 'a~b', 'a\nb', ''])('should NOT pack %j, which would not come back', (word) => {
    expect(() => packLanguages([{...en, by: [word]}])).toThrow(`Cannot pack the word \`${word}\` of \`en\``)
  })
})

/** The phrases of each list of the vocabulary, each once, and what they stand for. */
function phrasesOf(known: readonly Language[]): Record<string, string[]> {
  const {relative, ...lists} = vocabularyOf(known)
  const named = Object.entries({...lists, ...relative}).filter(([name]) => !fromCalendar.includes(name))
  return Object.fromEntries(named.flatMap(([name, list]) => (list instanceof Map ? [[name, flat(list)]] : [])))
}

const fromCalendar = ['months', 'weekdays']

function flat(phrases: Phrases<unknown>): string[] {
  const all = [...phrases].flatMap(([first, list]) =>
    list.map(({rest, value}) => JSON.stringify([first, ...rest, value]))
  )
  return [...new Set(all)].sort()
}
