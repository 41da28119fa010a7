import {describe, expect, it} from 'vitest'
import {clockAt} from '../../src/field/clock-at.js'
import {tokens} from '../../src/language/tokens.js'

const read = (text: string, at = 0) => clockAt(tokens(text), at)

describe('clockAt', () => {
  it.each([
    ['14:05', '14:05', 3],
    ['14：05', '14:05', 3],
    ['9:05', '09:05', 3],
    ['00:00', '00:00', 3],
    ['23:59', '23:59', 3],
    ['14:05 Uhr', '14:05', 4],
    ['14.05 Uhr', '14:05', 4],
    ['14 Uhr', '14:00', 2],
    ['14h05', '14:05', 3],
    ['14時05分', '14:05', 4],
    ['14時', '14:00', 2],
    ['14:05:59', '14:05', 5],
    ['14:05:59.123', '14:05', 7],
    ['14:05:', '14:05', 3],
    ['14:05: Jane', '14:05', 3]
  ])('should read %j as %s and tell where it ends', (text, time, next) => {
    expect(read(text)).toEqual({time, next})
  })

  it.each([
    '24:00',
    '23:60',
    '14.05',
    '14.05 Jane',
    '14',
    '14 Jane',
    '14 BST',
    '14h',
    '14h60',
    '013:05',
    '14:',
    'Jane',
    ':05',
    ''
  ])('should NOT read %j', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('should start at the token that it is asked for', () => {
    expect(read('at 14:05', 1)).toEqual({time: '14:05', next: 4})
    expect(read('at 14:05')).toBeUndefined()
    expect(read('at 14:05', 9)).toBeUndefined()
  })

  it('should read a bare number behind a word for the time of day, in the languages that print one', () => {
    for (const text of ['kl 14', 'klo 14', 'um 14']) expect(read(text, 1)?.time).toBe('14:00')
    expect(read('kl 14.05', 1)?.time).toBe('14:05')
    expect(read('14.05 BST')).toEqual({time: '14:05', offset: '+01:00', next: 4})
    expect(read('à 14h', 1)?.time).toBe('14:00')
    expect(read('às 14h', 1)?.time).toBe('14:00')
    expect(read('kl. 14.05', 2)?.time).toBe('14:05')
    for (const text of ['sum 14', 'umher 14', 'Jane 14']) expect(read(text, 1)).toBeUndefined()
    for (const text of ['nr. 14', 'kl, 14']) expect(read(text, 2)).toBeUndefined()
    expect(read('14.05 um')).toBeUndefined()
  })

  it('should NOT take a fraction for seconds, nor a sentence for a fraction', () => {
    expect(read('14:05:59.12')?.next).toBe(5)
    expect(read('14:05:59. 2024')?.next).toBe(7)
    expect(read('14:05:59, 2024')?.next).toBe(5)
    expect(read('14:05:59.')?.next).toBe(5)
  })

  describe('of half a day', () => {
    it.each([
      ['2:05 pm', '14:05', 4],
      ['2:05 p.m.', '14:05', 7],
      ['2:05 p.m', '14:05', 6],
      ['2:05 p.m. Jane', '14:05', 7],
      ['2:05 am', '02:05', 4],
      ['12:05 am', '00:05', 4],
      ['12:05 pm', '12:05', 4],
      ['14:05 pm', '14:05', 4],
      ['11 am', '11:00', 2],
      ['12 noon', undefined, undefined],
      ['오후 2:05', '14:05', 4],
      ['午後2時05分', '14:05', 6],
      ['上午 12:05', '00:05', 5],
      ['2:05 μ.μ.', '14:05', 7]
    ])('should read %j', (text, time, next) => {
      expect([read(text)?.time, read(text)?.next]).toEqual([time, next])
    })

    it('should NOT take a Latin word before the number for one, nor letters that stand apart', () => {
      expect(read('am 14')).toBeUndefined()
      expect(read('am 2:05')).toBeUndefined()
      expect(read('2:05 p m')?.time).toBe('02:05')
      expect(read('12:05')?.time).toBe('12:05')
    })
  })

  describe('with its zone', () => {
    it.each([
      ['14:05 CEST', '+02:00', 4],
      ['14:05 (CEST)', '+02:00', 5],
      ['14:05 EST', '-05:00', 4],
      ['14:05Z', '+00:00', 4],
      ['14:05 UTC', '+00:00', 4],
      ['14:05 UTC+3', '+03:00', 6],
      ['14:05 GMT-3', '-03:00', 6],
      ['14:05+02:00', '+02:00', 7],
      ['14:05-05:30', '-05:30', 7],
      ['14:05−05:30', '-05:30', 7],
      ['14:05+0530', '+05:30', 5],
      ['14:05+530', '+05:30', 5],
      ['14:05+14', '+14:00', 5],
      ['14:05+02:0', '+02:00', 5],
      ['14:05+0200:15', '+02:00', 5],
      ['14:05+02.30', '+02:00', 5]
    ])('should read %j', (text, offset, next) => {
      expect(read(text)).toEqual({time: '14:05', offset, next})
    })

    it('should give no offset of a name that several zones share', () => {
      expect(read('14:05 IST')).toEqual({time: '14:05', next: 4})
      expect(read('14:05 (ET)')).toEqual({time: '14:05', next: 5})
      expect(read('14:05 Jane')).toEqual({time: '14:05', next: 3})
    })

    it.each(['14:05+15', '14:05+0260', '14:05+02:60', '14:05+00200', '14:05 - 3 comments', '14:05 + 3', '14:05/3'])(
      'should NOT take what follows the time for one in %j',
      (text) => {
        expect(read(text)).toEqual({time: '14:05', next: 3})
      }
    )
  })
})
