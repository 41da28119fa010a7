import {describe, expect, it} from 'vitest'
import {dayAt} from '../../src/field/day-at.js'
import {tokens} from '../../src/language/tokens.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const read = (text: string, code?: string, at = 0) => dayAt(tokens(text), at, vocabulary, code)
const whole = (text: string, code?: string) => read(text, code)?.readings

describe('dayAt', () => {
  it.each([
    ['19.6.2024', ['2024-06-19'], 5],
    ['19.6.24', ['2024-06-19'], 5],
    ['2024-06-19', ['2024-06-19'], 5],
    ['19 June 2024', ['2024-06-19'], 3],
    ['19 June 2024 at noon', ['2024-06-19'], 3],
    ['June 19, 2024', ['2024-06-19'], 4],
    ['2024 June 19', ['2024-06-19'], 3],
    ['2024 June 19th', ['2024-06-19'], 4],
    ['19-Jun-24', ['2024-06-19'], 5],
    ["19 June '24", ['2024-06-19'], 4],
    ['2024年6月19日', ['2024-06-19'], 6],
    ['2024년 6월 19일', ['2024-06-19'], 6]
  ])('should read %j and tell where it ends', (text, readings, next) => {
    expect(read(text)).toEqual({readings, next})
  })

  it.each([
    ['19 June', 6, 19, 2],
    ['June 19', 6, 19, 2],
    ['June 19th', 6, 19, 3],
    ['6月19日', 6, 19, 4],
    ['29 February', 2, 29, 2]
  ])('should read %j, which names no year', (text, month, day, next) => {
    expect(read(text)).toEqual({readings: [], yearless: {month, day}, next})
  })

  it.each(['19.6.2024', '19/06/24', '2024年6月19日', '6月19日', 'June 19', '19 June'])(
    'should NOT read %j where it is cut off',
    (text) => {
      const line = tokens(text)
      for (const end of line.keys()) expect(dayAt(line.slice(0, end), 0, vocabulary)).toBeUndefined()
    }
  )

  it.each(['30 February', '2月30日', '13月1日', '0 June 2024', '32 June 2024', '31.6.2024', '99/99/2024', 'June 31'])(
    'should NOT read %j, which is no day of the calendar',
    (text) => {
      expect(read(text)).toBeUndefined()
    }
  )

  it('should start at the token that it is asked for', () => {
    expect(read('On 19 June 2024', 'en', 1)?.readings).toEqual(['2024-06-19'])
    expect(read('On 19 June 2024')).toBeUndefined()
    expect(read('On 19 June 2024', 'en', 9)).toBeUndefined()
    expect(read(', 19 June 2024')).toBeUndefined()
  })

  describe('of digits alone', () => {
    it('should keep both readings where day and month could change places, but between full stops', () => {
      expect(whole('03/04/2024')).toEqual(['2024-04-03', '2024-03-04'])
      expect(whole('03-04-24')).toEqual(['2024-04-03', '2024-03-04'])
      expect(whole('03.04.2024')).toEqual(['2024-04-03'])
      expect(whole('12.22.2024')).toEqual(['2024-12-22'])
      expect(whole('04/04/2024')).toEqual(['2024-04-04'])
    })

    it('should read a short year first only in languages that print it so', () => {
      expect(whole('24/06/19', 'ja')).toEqual(['2024-06-19'])
      expect(whole('24.06.19', 'ko')).toEqual(['2024-06-19'])
      expect(whole('24/06/19', 'de')).toEqual(['2019-06-24'])
      expect(whole('24/06/19')).toEqual(['2019-06-24'])
    })

    it('should count the years of an era from its beginning', () => {
      expect(read('平成30年6月19日', 'ja', 2)?.readings).toEqual(['2018-06-19'])
      expect(read('令和6年6月19日', 'ja', 2)?.readings).toEqual(['2024-06-19'])
      expect(read('民國113年6月19日', 'zh', 2)?.readings).toEqual(['2024-06-19'])
      expect(read('令和2024年6月19日', 'ja', 2)?.readings).toEqual(['2024-06-19'])
    })

    it('should read names of months in other spellings', () => {
      expect(whole('3. Mrz 2024', 'de')).toEqual(['2024-03-03'])
      expect(whole('5 de setiembre del 2024', 'es')).toEqual(['2024-09-05'])
      expect(whole('3 फरवरी 2024', 'hi')).toEqual(['2024-02-03'])
      expect(whole('5 सितम्बर 2024', 'hi')).toEqual(['2024-09-05'])
    })

    it('should take a short year for one of the years from 1970 to 2069', () => {
      expect(whole('13.1.70')).toEqual(['1970-01-13'])
      expect(whole('13.1.69')).toEqual(['2069-01-13'])
      expect(whole('13.1.99')).toEqual(['1999-01-13'])
    })

    it('should read spaces around dots and slashes, but NOT around hyphens or where the year is short', () => {
      expect(whole('13 . 12 . 2024')).toEqual(['2024-12-13'])
      expect(whole('13 / 12 / 2024')).toEqual(['2024-12-13'])
      expect(whole('13-12-2024')).toEqual(['2024-12-13'])
      expect(whole('13 - 12 - 2024')).toBeUndefined()
      expect(whole('13 . 12 . 24')).toBeUndefined()
    })

    it.each(['13.012.2024', '013.12.2024', '13.12.124', '2024.12.013', '13.12/2024', '13:12:2024'])(
      'should NOT read %j, whose parts are no parts of a day',
      (text) => {
        expect(read(text)).toBeUndefined()
      }
    )

    it('should NOT read a part of a longer number', () => {
      expect(read('5.1.2.2024', 'en', 2)).toBeUndefined()
      expect(read('1.2.03.2024')).toBeUndefined()
      expect(read('1.2.2024.5')).toBeUndefined()
    })

    it('should read a day beside a number that is not joined to it', () => {
      for (const text of ['5. 1.2.2024', '5 .1.2.2024', '5,1.2.2024', 'v.1.2.2024'])
        expect(read(text, 'en', 2)?.readings).toEqual(['2024-02-01'])
      expect(read('.1.2.2024', 'en', 1)?.readings).toEqual(['2024-02-01'])
      for (const text of ['1.2.2024. 5 comments', '1.2.2024 .5', '1.2.2024.', '1.2.2024.jpg', '1.2.2024,5'])
        expect(whole(text)).toEqual(['2024-02-01'])
    })
  })

  describe('in East Asian marks', () => {
    it('should read a year in two digits, but NOT in three', () => {
      expect(whole('24年6月19日')).toEqual(['2024-06-19'])
      expect(whole('95年6月19日')).toEqual(['1995-06-19'])
      expect(whole('124年6月19日')).toBeUndefined()
    })

    it.each(['2024.6月19日', '24.6月19日', '6/19日', '6月19点', '2024年6/19日', '2024年6月19点'])(
      'should NOT read %j, where a mark is missing',
      (text) => {
        expect(read(text)).toBeUndefined()
      }
    )
  })

  describe('with the name of the month', () => {
    it.each([
      ['1er juin 2024', 'fr', '2024-06-01'],
      ['1ste juni 2024', 'nl', '2024-06-01'],
      ['1º de junho de 2024', 'pt', '2024-06-01'],
      ['1. Juni 2024', 'de', '2024-06-01'],
      ['June 1st, 2024', 'en', '2024-06-01'],
      ['1st of June, 2024', 'en', '2024-06-01']
    ])('should read the ordinal in %j', (text, code, day) => {
      expect(whole(text, code)?.[0]).toBe(day)
    })

    it('should NOT take a word behind the day for the ending of an ordinal', () => {
      expect(read('June 19the')?.next).toBe(2)
      expect(read('June 19 a')?.next).toBe(2)
      expect(read('June 19a')?.next).toBe(3)
    })

    it('should read the ending of an ordinal behind a hyphen, but no other word there', () => {
      expect(whole('1-го июня 2024', 'ru')).toEqual(['2024-06-01'])
      expect(whole('1-го червня 2024', 'uk')).toEqual(['2024-06-01'])
      expect(whole('1го июня 2024', 'ru')).toEqual(['2024-06-01'])
      expect(whole('1 -го июня 2024', 'ru')).toBeUndefined()
      expect(whole('1- го июня 2024', 'ru')).toBeUndefined()
      expect(whole('1-да июня 2024', 'ru')).toBeUndefined()
      expect(whole('1-June-2024')).toEqual(['2024-06-01'])
    })

    it('should NOT take the hour of a time for the day or for a year', () => {
      expect(read('April 22:05')).toBeUndefined()
      expect(read('April 22, 14:05')?.yearless).toEqual({month: 4, day: 22})
      expect(read('April 2-14:05')).toEqual({readings: [], yearless: {month: 4, day: 2}, next: 2})
    })

    it('should read a year in two digits only right behind an apostrophe, a hyphen, a dot or a slash', () => {
      for (const text of ["19 June '24", '19 June ’24', '19/June/24', '19.June.24'])
        expect(whole(text)).toEqual(['2024-06-19'])
      for (const text of ['19 June 24', '19 June, 24', "19 June ' 24", "19 June '124", '19 June (24'])
        expect(read(text)).toEqual({readings: [], yearless: {month: 6, day: 19}, next: 2})
    })

    it('should find the year behind three joints, but NOT behind four', () => {
      expect(whole('19 June ,,, 2024')).toEqual(['2024-06-19'])
      expect(whole('19 June ,,,, 2024')).toEqual([])
    })

    it.each(['019 June 2024', '02024 June 19', 'June 019, 2024', '2024 June', 'June'])('should NOT read %j', (text) => {
      expect(read(text)).toBeUndefined()
    })
  })
})
