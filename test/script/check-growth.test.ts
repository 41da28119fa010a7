import {describe, expect, it} from 'vitest'
import {checkGrowth} from '../../script/fuzz/check-growth.js'

const makePage = (length: number): string => 'a'.repeat(length)

describe('checkGrowth', () => {
  it('should find nothing wrong with time that grows as the page does', () => {
    expect(checkGrowth((page) => page.length, makePage, 16_000)).toEqual([])
  })

  it('should find time that grows as the square of the page', () => {
    expect(checkGrowth((page) => page.length ** 2 / 1000, makePage, 16_000)).toEqual([
      'Expected 16 times the page to take at most 64 times the time, not 256 times'
    ])
  })

  it('should NOT mind times that say nothing', () => {
    expect(checkGrowth((page) => (page.length === 16_000 ? 50 : 0), makePage, 16_000)).toEqual([])
  })

  it('should NOT take one slow run for growth', () => {
    const times = [1, 1_000_000, 1, 16]
    expect(checkGrowth(() => times.shift() ?? 0, makePage, 16)).toEqual([])
  })
})
