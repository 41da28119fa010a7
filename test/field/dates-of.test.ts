import {describe, expect, it} from 'vitest'
import {datesOf} from '../../src/field/dates-of.js'
import type {DateKind} from '../../src/language/vocabulary.js'

const date = (iso: string, start: number, kind?: DateKind) => ({
  iso,
  ...(kind && {kind}),
  start,
  end: start + iso.length
})

describe('datesOf', () => {
  it('should take the date beside that of the last change for that of publication, whatever the line was taken for', () => {
    const dates = [date('2024-06-18', 0), date('2024-06-19', 20, 'modified')]
    for (const role of ['published', 'modified'] as const)
      expect(datesOf(dates, role)).toEqual({published: '2024-06-18', modified: '2024-06-19'})
  })

  it('should take a date alone for what its line was taken for', () => {
    expect(datesOf([date('2024-06-18', 0)], 'modified')).toEqual({modified: '2024-06-18'})
    expect(datesOf([date('2024-06-18', 0)], 'published')).toEqual({published: '2024-06-18'})
    expect(datesOf([date('2024-06-18', 0)], 'pageDate')).toEqual({pageDate: '2024-06-18'})
  })
})
