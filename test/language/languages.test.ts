import {describe, expect, it} from 'vitest'
import {findDates} from '../../src/field/find-dates.js'
import {leadIn} from '../../src/field/lead-in.js'
import {takeBylineApart} from '../../src/field/take-byline-apart.js'
import {tellLanguage} from '../../src/field/tell-language.js'
import {narrowVocabulary, vocabulary, vocabularyOf} from '../../src/language/vocabulary.js'
import {en} from '../../src/language/en.js'
import type {Language} from '../../src/language/language.js'
import {languages} from '../../src/language/languages.js'
import {lines} from './lines.js'

describe.each(languages.map((language) => language.code))('%s', (code) => {
  const words = narrowVocabulary(vocabulary, code)
  const line = lines[code]
  if (!line) throw new Error(`Expected lines for \`${code}\` in test/language/lines.ts`)

  it('should be told from prose', () => {
    expect(tellLanguage(line.prose, languages)).toBe(code)
  })

  it('should find the day of a date line', () => {
    expect(findDates(line.date, words, code).map((date) => date.readings)).toEqual([['2024-06-19']])
  })

  it('should find publication and last change', () => {
    const kinds = findDates(line.published, words, code).map((date) => [date.kind, date.readings[0]])
    expect(kinds).toEqual([
      ['published', '2024-06-18'],
      ['modified', '2024-06-19']
    ])
  })

  it('should NOT find a day where none is printed', () => {
    expect(findDates(line.noDate, words, code).flatMap((date) => date.readings)).toEqual([])
  })

  it('should take a byline apart', () => {
    expect(takeBylineApart([line.byline], words).authors).toEqual(line.authors)
  })

  it('should NOT take a desk or a photographer for an author', () => {
    for (const desk of line.noAuthor) expect(takeBylineApart([desk], words).authors).toEqual([])
  })

  it('should read a wire lead-in', () => {
    expect(leadIn(line.leadIn[0], words, code)).toMatchObject({place: line.leadIn[1], agency: line.leadIn[2]})
  })

  it('should NOT read a lead-in where the prose begins', () => {
    expect(leadIn(line.prose, words, code)).toBeUndefined()
  })
})

it('should learn a language from its data alone', () => {
  const madeUp: Language = {
    ...en,
    code: 'xx',
    common: ['blo', 'fra', 'gri', 'klo', 'ste'],
    by: ['zbi'],
    published: ['pubzi'],
    modified: ['modzi']
  }
  const words = vocabularyOf([...languages, madeUp])
  expect(takeBylineApart(['Zbi Jane Doe'], words).authors).toEqual(['Jane Doe'])
  expect(findDates('Pubzi 18.6.2024, modzi 19.6.2024', words).map((date) => date.kind)).toEqual([
    'published',
    'modified'
  ])
  expect(tellLanguage('Blo narv fra mil gri teb klo ron ste vand blo fra', words.languages)).toBe('xx')
})

it('should be unsure of a language when words are few or of none', () => {
  expect(tellLanguage('Jane Doe', languages)).toBeUndefined()
  expect(tellLanguage('', languages)).toBeUndefined()
  expect(
    tellLanguage('Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt', languages)
  ).toBeUndefined()
})
