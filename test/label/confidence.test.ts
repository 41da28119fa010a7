import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {confidenceOf} from '../../src/label/confidence.js'
import {matrixOf} from '../learned/matrices.js'

describe('confidenceOf', () => {
  it('should share out evenly among equal scores', () => {
    expect(confidenceOf(matrixOf([[3, 3, 3, 3]]), 0, 2, 1)).toBe(0.25)
  })

  it('should read the row of the block', () => {
    const scores = matrixOf([
      [0, 50],
      [50, 0]
    ])
    expect([confidenceOf(scores, 0, 0, 1), confidenceOf(scores, 1, 0, 1)]).toEqual([0, 1])
  })

  it('should be less sure at a higher temperature', () => {
    const scores = matrixOf([[Math.log(3), 0]])
    expect(confidenceOf(scores, 0, 0, 1)).toBe(0.75)
    expect(confidenceOf(scores, 0, 0, 2)).toBe(0.634)
  })

  it('should agree with the exponential to three digits', () => {
    const score = fc.double({min: -60, max: 60, noNaN: true})
    fc.assert(
      fc.property(fc.array(score, {minLength: 1, maxLength: 6}), (row) => {
        const total = row.reduce((sum, other) => sum + Math.exp(other - (row[0] ?? 0)), 0)
        expect(Math.abs(confidenceOf(matrixOf([row]), 0, 0, 1) - 1 / total)).toBeLessThanOrEqual(0.00051)
      })
    )
  })

  it('should bear scores that are far apart', () => {
    expect(confidenceOf(matrixOf([[0, -1e6]]), 0, 0, 1)).toBe(1)
    expect(confidenceOf(matrixOf([[0, 1e6]]), 0, 0, 1)).toBe(0)
  })
})
