import {describe, expect, it} from 'vitest'
import {toDate} from '../../src/html/to-date.js'
import {toLanguage} from '../../src/html/to-language.js'
import {toLines} from '../../src/html/to-lines.js'

describe('toDate', () => {
  it.each([
    ['2024-06-19', '2024-06-19'],
    [' 2024-06-19T08:30 ', '2024-06-19T08:30'],
    ['2024-06-19 08:30:15', '2024-06-19T08:30:15'],
    ['2024-06-19T08:30:15.123Z', '2024-06-19T08:30:15Z'],
    ['2024-06-19t08:30z', '2024-06-19T08:30Z'],
    ['2024-06-19T08:30-0330', '2024-06-19T08:30-03:30']
  ])('should read %j', (value, date) => {
    expect(toDate(value)).toBe(date)
  })

  it.each([
    '',
    'June 19, 2024',
    '2024-02-30',
    '2024-13-01',
    '0001-01-01T00:00:00',
    '2024-06-19T25:00',
    '2024',
    20240619,
    null
  ])('should NOT read %j', (value) => {
    expect(toDate(value)).toBeUndefined()
  })
})

describe('toLanguage', () => {
  it.each([
    ['en', 'en'],
    ['EN_us', 'en-US'],
    [' zh-hant-tw ', 'zh-Hant-TW'],
    ['no such tag', undefined],
    ['', undefined],
    [{name: 'English'}, undefined]
  ])('should read %j', (value, language) => {
    expect(toLanguage(value)).toBe(language)
  })
})

describe('toLines', () => {
  it('should leave out what is no text, and what stands twice', () => {
    expect(toLines([' a\n b', 'a b', '', 1, null, 'c'])).toEqual(['a b', 'c'])
    expect(toLines([''])).toBeUndefined()
  })
})
