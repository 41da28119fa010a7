import {describe, expect, it} from 'vitest'
import {datesOfBlock, lengthOf, resolveDates} from '../../src/field/resolve-dates.js'
import type {Settings} from '../../src/options.js'
import {pageOf} from './page-of.js'

const linesOf = (lines: string[], settings?: Partial<Settings>) =>
  pageOf(
    lines.map((text) => ['furniture', text]),
    settings
  )

describe('resolveDates', () => {
  const days = (line: string, settings?: Partial<Settings>, ...others: string[]) =>
    resolveDates(linesOf([line, ...others], settings), line).map((date) => date.iso)

  it('should give a date-time only where time and offset are printed', () => {
    expect(days('19 June 2024, 14:05 CEST')).toEqual(['2024-06-19T14:05+02:00'])
    expect(days('19 June 2024, 14:05')).toEqual(['2024-06-19'])
    expect(days('19 June 2024')).toEqual(['2024-06-19'])
    expect(days('19 June')).toEqual([])
  })

  it('should list printed days and those told from now in their order', () => {
    const reference = {time: Date.UTC(2024, 5, 20, 12), offset: 0}
    expect(days('Updated yesterday, posted 18 June 2024, today', {reference})).toEqual([
      '2024-06-19',
      '2024-06-18',
      '2024-06-20'
    ])
  })

  it('should NOT look for dates in more than 400 characters', () => {
    expect(days('19 June 2024'.padEnd(400))).toEqual(['2024-06-19'])
    expect(days('19 June 2024'.padEnd(401))).toEqual([])
  })

  it('should read digits in the order of the language, else of the other dates of the page', () => {
    expect(days('03/04/2024', {language: 'de'})).toEqual(['2024-04-03'])
    expect(days('03/04/2024', {language: 'xx'})).toEqual([])
    expect(days('03/04/2024', {}, '13/04/2024')).toEqual(['2024-04-03'])
    expect(days('03/04/2024', {}, '04/13/2024')).toEqual(['2024-03-04'])
    expect(days('03/04/2024', {}, '12/04/2024')).toEqual([])
    expect(days('03/04/2024', {}, '04/12/2024')).toEqual([])
    expect(days('03/04/2024', {}, '13/04/2024', '04/13/2024')).toEqual([])
    expect(days('03/04/2024', {}, '13/04/2024', '04/13/2024', 'April 13, 2024')).toEqual(['2024-03-04'])
  })

  it('should NOT learn the order from lines of more than 120 characters', () => {
    expect(days('03/04/2024', {}, '13/04/2024'.padEnd(120))).toEqual(['2024-04-03'])
    expect(days('03/04/2024', {}, '13/04/2024'.padEnd(121))).toEqual([])
  })
})

describe('lengthOf', () => {
  it('should sum up what the dates take', () => {
    expect(lengthOf([])).toBe(0)
    expect(
      lengthOf([
        {start: 2, end: 5},
        {start: 7, end: 8}
      ])
    ).toBe(4)
  })
})

describe('datesOfBlock', () => {
  const kinds = (above: string, line: string) =>
    datesOfBlock(linesOf([above, line, 'Published']), 1).map((date) => date.kind)

  it.each(['Updated', 'Updated:', 'Last updated', 'Updated'.padEnd(30, '.')])(
    'should read the word that stands alone in the line above: %j',
    (above) => {
      expect(kinds(above, '19 June 2024')).toEqual(['modified'])
    }
  )

  it.each(['Updated by Jane Doe', 'On', 'Jane Doe', '', '•', 'Updated'.padEnd(31, '.')])(
    'should NOT read %j so',
    (above) => {
      expect(kinds(above, '19 June 2024')).toEqual([undefined])
    }
  )

  it("should leave a date its own line's word", () => {
    expect(kinds('Updated', 'Published 19 June 2024')).toEqual(['published'])
    expect(kinds('Published', '18 June 2024, updated 19 June 2024')).toEqual(['published', 'modified'])
    expect(kinds('Published', 'Updated 18 June 2024, 19 June 2024')).toEqual(['modified', undefined])
  })

  it('should find nothing where no date or no block stands', () => {
    expect(kinds('Updated', 'Jane Doe')).toEqual([])
    expect(datesOfBlock(linesOf(['19 June 2024']), 9)).toEqual([])
    expect(datesOfBlock(linesOf(['19 June 2024', 'Updated']), 0).map((date) => date.kind)).toEqual([undefined])
  })
})
