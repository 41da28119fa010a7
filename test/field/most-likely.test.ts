import {describe, expect, it} from 'vitest'
import {mostLikely} from '../../src/field/most-likely.js'

const numbers = Array.from({length: 201}, (_, index) => index)

describe('mostLikely', () => {
  it('should leave as many as can be compared as they are', () => {
    expect(mostLikely(numbers.slice(1), () => 0)).toEqual(numbers.slice(1))
  })

  it('should leave out the least likely of more, and keep the order', () => {
    expect(mostLikely(numbers, (number) => (number === 7 ? 0 : 1))).toEqual(numbers.filter((number) => number !== 7))
    expect(mostLikely(numbers, (number) => number)).toEqual(numbers.slice(1))
  })

  it('should keep the first of equal ones', () => {
    expect(mostLikely(numbers, () => 0.5)).toEqual(numbers.slice(0, -1))
  })
})
