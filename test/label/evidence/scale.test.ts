import {describe, expect, it} from 'vitest'
import {doublings, flag, ramp} from '../../../src/label/evidence/scale.js'

describe('ramp', () => {
  it('should rise evenly to the full measure and stay there', () => {
    expect([0, 5, 10, 20, 21, 1e9].map((value) => ramp(value, 20))).toEqual([0, 0.25, 0.5, 1, 1, 1])
  })

  it('should take less than nothing for nothing', () => {
    expect(ramp(-3, 20)).toBe(0)
  })
})

describe('doublings', () => {
  it('should give a tenth for each doubling, in even steps between', () => {
    expect([1, 2, 3, 4, 96, 1024].map(doublings)).toEqual([0, 0.1, 0.15, 0.2, 0.65, 1])
  })

  it('should stay small for nothing', () => {
    expect(doublings(0)).toBe(-0.1)
  })
})

describe('flag', () => {
  it('should tell yes from no', () => {
    expect([flag(true), flag(false)]).toEqual([1, 0])
  })
})
