import {describe, expect, it} from 'vitest'
import {calendar} from '../../src/language/calendar.js'
import {packCalendar, unpackCalendar} from '../../src/language/packed-calendar.js'

describe('unpackCalendar', () => {
  it('should give back the names of every language, from fewer letters', () => {
    const packed = packCalendar(calendar)
    expect(unpackCalendar(packed)).toEqual(calendar)
    expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(calendar).length * 0.85)
  })
})
