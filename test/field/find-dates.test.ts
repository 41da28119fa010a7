import {afterEach, describe, expect, it} from 'vitest'
import {findDates} from '../../src/field/find-dates.js'
import {findRelativeDates} from '../../src/field/find-relative-dates.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const days = (line: string, code?: string): string[] =>
  findDates(line, vocabulary, code).map((date) => [date.kind, date.readings.join(' or ')].filter(Boolean).join(' '))

describe('findDates', () => {
  it.each([
    ['Wednesday, June 19, 2024', ['2024-06-19']],
    ['19 June 2024', ['2024-06-19']],
    ['June 19th 2024', ['2024-06-19']],
    ['Sept. 4, 2023, at 3:28 p.m.', ['2023-09-04']],
    ['19. Juni 2024, 11.43 Uhr', ['2024-06-19']],
    ['2024-06-19', ['2024-06-19']],
    ['2024/06/19', ['2024-06-19']],
    ['19.06.24', ['2024-06-19']],
    ["June 19, '24", ['2024-06-19']],
    ['12-22-23', ['2023-12-22']],
    ['2016 Sep 27', ['2016-09-27']],
    ['03/04/2024', ['2024-04-03 or 2024-03-04']],
    ['03.04.2024', ['2024-04-03']],
    ['1 giugno 2024', ['2024-06-01']],
    ['٣ يونيو ٢٠٢٤', ['2024-06-03']],
    ['24 نيسان / أبريل 2020', ['2020-04-24']],
    ['2024年6月19日 14時05分', ['2024-06-19']],
    ['2024년 6월 19일 오후 2:05', ['2024-06-19']],
    ['ngày 19 tháng 6 năm 2024', ['2024-06-19']],
    ['By Jane DoeJune 19, 202417 comments', ['2024-06-19']],
    ['19 June 202419 June 2024 Jane Doe', ['2024-06-19', '2024-06-19']],
    ['Updated onJune 19, 2024', ['modified 2024-06-19']],
    ['Published 18 June 2024 | Updated 19 June 2024', ['published 2024-06-18', 'modified 2024-06-19']],
    [
      'Published: 15:56 BST, 18 June 2024 | Updated: 15:57 BST, 19 June 2024',
      ['published 2024-06-18', 'modified 2024-06-19']
    ],
    ['Posted: Dec 22, 2023 8:25 AM | Last Updated: January 2', ['published 2023-12-22', 'modified 2024-01-02']],
    ['Published 18 June 2024 10:00, updated 21:00', ['published 2024-06-18', 'modified 2024-06-18']]
  ])('should find the days of %j', (line, expected) => {
    expect(days(line)).toEqual(expected)
  })

  it.each([
    'February 30, 2024',
    '31 June 2024',
    'June 19, 0024',
    '13/13/2024',
    '1.2.3.2024',
    'Room 12, floor 3',
    'They may march 4 times in 2024',
    '3:2 (1:1)',
    '',
    'no digit at all'
  ])('should NOT find a day in %j', (line) => {
    expect(days(line).filter((day) => day !== '')).toEqual([])
  })

  it.each([
    ['19 June 2024, 14:05 CEST', '14:05', '+02:00'],
    ['June 19, 2024 2:05 p.m. EST', '14:05', '-05:00'],
    ['2024-06-19T14:05:00+02:00', '14:05', '+02:00'],
    ['2024-06-19T14:05:00Z', '14:05', '+00:00'],
    ['11:58 GMT, 19 June 2024', '11:58', '+00:00'],
    ['19 June 2024 at 12:30 am UTC+3', '00:30', '+03:00'],
    ['19. Juni 2024 um 14.05 Uhr', '14:05', undefined],
    ['19 juin 2024 à 14h05', '14:05', undefined],
    ['June 19, 2024 at 5:00 PM IST', '17:00', undefined]
  ])('should read the time of %j', (line, time, offset) => {
    const [date] = findDates(line, vocabulary)
    expect([date?.time, date?.offset]).toEqual([time, offset])
  })

  it('should give the place of a date with its time', () => {
    const line = 'By Jane Doe, 19 June 2024, 14:05 CEST, 5 min'
    const [date] = findDates(line, vocabulary)
    expect(line.slice(date?.start, date?.end)).toBe('19 June 2024, 14:05 CEST')
  })

  describe('in any zone of the runtime', () => {
    const zone = process.env['TZ']
    afterEach(() => {
      process.env['TZ'] = zone
      if (zone === undefined) delete process.env['TZ']
    })

    it.each(['UTC', 'Pacific/Kiritimati', 'America/St_Johns'])('should give the same days under %s', (name) => {
      process.env['TZ'] = name
      // The day that Kiritimati never had, and the two nights in which clocks change.
      expect(days('31 December 1994')).toEqual(['1994-12-31'])
      expect(days('10 March 2024, 02:30')).toEqual(['2024-03-10'])
      expect(days('3 November 2024, 01:30')).toEqual(['2024-11-03'])
      const reference = {time: Date.UTC(2024, 2, 10, 6, 30), offset: -150}
      expect(findRelativeDates('7 hours ago', vocabulary, reference)[0]?.iso).toBe('2024-03-09')
    })
  })
})

describe('findRelativeDates', () => {
  const reference = {time: Date.UTC(2024, 5, 19, 1), offset: 0}

  it.each([
    ['2 hours ago', '2024-06-18'],
    ['Updated an hour ago', '2024-06-19'],
    ['yesterday', '2024-06-18'],
    ['vor 3 Stunden', '2024-06-18'],
    ['il y a 2 jours', '2024-06-17'],
    ['3시간 전', '2024-06-18']
  ])('should resolve %j', (line, day) => {
    expect(findRelativeDates(line, vocabulary, reference).map((date) => date.iso)).toEqual([day])
  })

  it.each(['2 weeks ago', '5 min read', '3 comments', '2 hours'])('should NOT resolve %j', (line) => {
    expect(findRelativeDates(line, vocabulary, reference)).toEqual([])
  })

  it('should find nothing without a reference', () => {
    expect(findRelativeDates('2 hours ago', vocabulary, undefined)).toEqual([])
  })
})
