import {describe, expect, it} from 'vitest'
import {opensWithBy} from '../../src/field/opens-with-by.js'
import {createPage} from '../../src/field/page.js'
import {languages} from '../../src/language/languages.js'
import {vocabulary, vocabularyOf} from '../../src/language/vocabulary.js'

const opens = (text: string, language = 'en') => opensWithBy(createPage([], {dedupe: true, language}, vocabulary), text)

describe('opensWithBy', () => {
  it.each([
    'By Jane Doe',
    'Written by Jane Doe',
    'Politics | By Jane Doe',
    'Politics - by Jane Doe',
    '(Reporting by Jane Doe)',
    'June 19, 2024 By Jane Doe',
    '19 June 2024, 14:05 CEST by Jane Doe'
  ])('should find the word that opens a byline in %j', (text) => {
    expect(opens(text)).toBe(true)
  })

  it.each([
    'The bridge was built by Jane Doe',
    'June 19, 2024 a bridge by Jane Doe',
    'Jane Doe',
    'Written Jane Doe',
    'A bridge by Jane Doe, June 19, 2024',
    ''
  ])('should NOT find one in %j', (text) => {
    expect(opens(text)).toBe(false)
  })

  it('should find one behind a name, in a script without capitals', () => {
    expect(opens('홍길동 기자', 'ko')).toBe(true)
    expect(opens('홍길동', 'ko')).toBe(false)
  })

  it('should know the words of the vocabulary at hand, and of no other', () => {
    const only = (code: string) => vocabularyOf(languages.filter((language) => language.code === code))
    const opensIn = (code: string, text: string) => {
      const page = createPage([], {dedupe: true, language: code}, vocabulary)
      return opensWithBy({...page, words: only(code)}, text)
    }
    expect([opensIn('de', 'Von Jane Doe'), opensIn('de', 'By Jane Doe')]).toEqual([true, false])
    expect([opensIn('en', 'Von Jane Doe'), opensIn('en', 'By Jane Doe')]).toEqual([false, true])
  })
})
