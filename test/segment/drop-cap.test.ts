import {describe, expect, it} from 'vitest'
import {dropCapSeam, isDropCap} from '../../src/segment/drop-cap.js'
import {segment} from '../../src/segment/segment.js'

const rest = 'he harbour wall has to be mended before the winter.'

describe('isDropCap', () => {
  it('should tell a capital letter above the rest of its paragraph', () => {
    expect(isDropCap('T', rest)).toBe(true)
    expect(isDropCap('“T', rest)).toBe(true)
    expect(isDropCap('Ж', 'ители города требуют починить стену до начала зимы.')).toBe(true)
  })

  it('should NOT take the letter above a name, a digit, a word or a small letter for one', () => {
    expect(isDropCap('J', 'janedoe')).toBe(false)
    expect(isDropCap('5', rest)).toBe(false)
    expect(isDropCap('No', rest)).toBe(false)
    expect(isDropCap('x', rest)).toBe(false)
    expect(isDropCap('T', `The ${rest}`)).toBe(false)
  })
})

describe('dropCapSeam', () => {
  it('should stand inside a word, and behind a word of one letter', () => {
    expect(dropCapSeam('T', rest)).toBe('')
    expect(dropCapSeam('A', 'fter the storm the wall was mended')).toBe('')
    expect(dropCapSeam('A', 'ccording to the council')).toBe('')
    expect(dropCapSeam('A', 'storm broke the wall')).toBe(' ')
    expect(dropCapSeam('A', 'new wall was built')).toBe(' ')
    expect(dropCapSeam('I', 'n the harbour')).toBe('')
    expect(dropCapSeam('“A', 'storm broke the wall')).toBe(' ')
  })
})

describe('segment', () => {
  it('should join a drop cap with its paragraph on any page', () => {
    expect(segment(`Wall To Be Mended\nT\n${rest}\nThe council met.`).map(({text}) => text)).toEqual([
      'Wall To Be Mended',
      `T${rest}`,
      'The council met.'
    ])
  })
})
