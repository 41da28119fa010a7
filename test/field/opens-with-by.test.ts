import {describe, expect, it} from 'vitest'
import {opensWithBy} from '../../src/field/opens-with-by.js'
import {createPage} from '../../src/field/page.js'
import {vocabulary} from '../../src/language/vocabulary.js'

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
    'A bridge by Jane Doe, June 19, 2024',
    ''
  ])('should NOT find one in %j', (text) => {
    expect(opens(text)).toBe(false)
  })

  it('should find one behind a name, in a script without capitals', () => {
    expect(opens('홍길동 기자', 'ko')).toBe(true)
    expect(opens('홍길동', 'ko')).toBe(false)
  })
})
