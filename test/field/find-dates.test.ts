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

  it.each([
    ['14:05 | Jane Doe | 19 June 2024', undefined],
    ['19 June 2024 | Jane Doe | 14:05', undefined],
    ['19 June 2024 |||| 14:05', '14:05'],
    ['19 June 2024 ||||| 14:05', undefined],
    ['14:05 |||| 19 June 2024', '14:05'],
    ['14:05 |||||| 19 June 2024', undefined],
    ['19 June 2024, Wednesday, 14:05', '14:05'],
    ['14:05 (Wed) 19 June 2024', '14:05'],
    ['2024年6月19日(水) 14:05', '14:05']
  ])('should read the time of %j only where hardly more than marks stand between', (line, time) => {
    expect(findDates(line, vocabulary).map((date) => date.time)).toEqual([time])
  })

  it.each([
    ['Published 10 May 2024 10:00, updated 21:00', ['published 10:00', 'modified 21:00']],
    ['Published 10 May 2024 10:00, updated 21:00, 22:00', ['published 10:00', 'modified 21:00']],
    [
      'Published 10 May 2024 10:00, updated 21:00 Jane Doe, 12 May 2024',
      ['published 10:00', 'modified 21:00', ' undefined']
    ],
    ['Published 10 May 2024 10:00. Jane 21:00', ['published 10:00']],
    ['Updated 10 May 2024 10:00, updated 21:00', ['modified 10:00']],
    ['Updated 21:00', []]
  ])('should take a time alone in %j for that of a change of the same day', (line, expected) => {
    const found = findDates(line, vocabulary).map((date) => `${date.kind ?? ''} ${date.time ?? 'undefined'}`)
    expect(found).toEqual(expected)
  })

  it.each([
    ['Published 18 June 2024 19 June 2024', ['published 2024-06-18', '2024-06-19']],
    ['2024年6月19日 14時05分 更新', ['modified 2024-06-19']],
    ['2024年6月19日更新', ['modified 2024-06-19']],
    ['公開 2024年6月19日 更新', ['published 2024-06-19']],
    ['2024年6月18日 更新 2024年6月19日', ['2024-06-18', 'modified 2024-06-19']],
    ['2024年6月19日 会議', ['2024-06-19']],
    ['19 June 2024 updated', ['2024-06-19']],
    ['19 June 2024 4:02 PM UTC Updated 2 hours ago', ['published 2024-06-19']],
    ['19 June 2024 Updated today', ['2024-06-19']]
  ])('should read in %j the word for one date only, and behind it in East Asian languages', (line, expected) => {
    expect(days(line)).toEqual(expected)
  })

  it.each([
    ['Posted 2 January 2024, updated 5 March', ['published 2024-01-02', 'modified 2024-03-05']],
    ['Posted 2 January 2024, updated 2 January', ['published 2024-01-02', 'modified 2024-01-02']],
    ['Posted 2 March 2024, updated 5 January', ['published 2024-03-02', 'modified 2025-01-05']],
    ['Updated 5 January', ['modified ']]
  ])('should give a date without year in %j that of the date before it', (line, expected) => {
    expect(findDates(line, vocabulary).map((date) => `${date.kind ?? ''} ${date.readings.join()}`)).toEqual(expected)
  })

  it.each([
    ['Dieser Beitrag wurde am 19. Juni 2024 um 14:05 Uhr veröffentlicht und', 'published'],
    ['Der Beitrag wurde am Mittwoch, den 19. Juni 2024 veröffentlicht', 'published'],
    ['wurde am Mittwoch, 19. Juni 2024 um 14:05 Uhr veröffentlicht', 'published'],
    ['Am 19. Juni 2024 aktualisiert', 'modified'],
    ['am 19. Juni 2024 veröffentlicht: 20. Juni 2024', undefined]
  ])('should read in %j the word behind a date inside a sentence', (line, kind) => {
    expect(findDates(line, vocabulary)[0]?.kind).toBe(kind)
  })

  it('should end a year where a scraper glued a number to it', () => {
    const line = 'Jane, 19 June 202417 comments'
    const [date] = findDates(line, vocabulary)
    expect(line.slice(date?.start, date?.end)).toBe('19 June 2024')
  })

  it.each([
    ['2018-03-0823:16', ['2018-03-08 23:16']],
    ['2017-04-202017-06-13', ['2017-04-20 ', '2017-06-13 ']],
    ['2017-04-2020 seen', []],
    ['12-0823:16', []]
  ])('should end a day in %j where a scraper glued a time or a date to it', (line, expected) => {
    expect(findDates(line, vocabulary).map((date) => `${date.readings.join()} ${date.time ?? ''}`)).toEqual(expected)
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

  it.each([
    ['2 minutes ago', '2024-06-19'],
    ['61 minutes ago', undefined],
    ['60 minutes ago', '2024-06-19'],
    ['today', '2024-06-19'],
    ['a day ago', '2024-06-18'],
    ['3 days ago', '2024-06-16'],
    ['vor einem Tag', '2024-06-18'],
    ['vor Tag', undefined]
  ])('should read %j as %s', (line, day) => {
    expect(findRelativeDates(line, vocabulary, reference)[0]?.iso).toBe(day)
  })

  it('should read each with the word before it and tell where it stands', () => {
    const line = 'Published 2 days ago, 12 comments, updated an hour ago, yesterday'
    const found = findRelativeDates(line, vocabulary, reference)
    expect(found.map(({iso, kind}) => [iso, kind])).toEqual([
      ['2024-06-17', 'published'],
      ['2024-06-19', 'modified'],
      ['2024-06-18', undefined]
    ])
    expect(found.map(({start, end}) => line.slice(start, end))).toEqual(['2 days ago', 'an hour ago', 'yesterday'])
  })

  it('should count by the wall clock of the reference', () => {
    const iso = (offset: number) => findRelativeDates('today', vocabulary, {...reference, offset})[0]?.iso
    expect(iso(-59)).toBe('2024-06-19')
    expect(iso(-61)).toBe('2024-06-18')
    expect(iso(23 * 60)).toBe('2024-06-20')
  })

  it('should find nothing without a reference', () => {
    expect(findRelativeDates('2 hours ago', vocabulary, undefined)).toEqual([])
  })
})
