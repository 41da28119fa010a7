import {describe, expect, it} from 'vitest'
import {makeMatrix} from '../../src/learned/layers.js'
import {readShares} from '../../src/label/read-shares.js'

describe('readShares', () => {
  it('should give each role its share of its block', () => {
    const [even, other, high, low] = readShares(score([0, 0], [Math.log(3), 0]), 1).values
    expect([even, other]).toEqual([0.5, 0.5])
    expect(high).toBeCloseTo(0.75, 4)
    expect(low).toBeCloseTo(0.25, 4)
  })

  it('should be less sure at a higher temperature', () => {
    expect(readShares(score([2 * Math.log(3), 0]), 2).values[0]).toBeCloseTo(0.75, 4)
  })

  it('should take scores of any size', () => {
    expect([...readShares(score([1e6, -1e6], [-1e6, -1e6]), 1).values]).toEqual([1, 0, 0.5, 0.5])
  })

  it('should take a page without blocks', () => {
    expect(readShares(makeMatrix(0, 3), 1).values).toHaveLength(0)
  })
})

function score(...rows: [number, number][]) {
  const matrix = makeMatrix(rows.length, 2)
  matrix.values.set(rows.flat())
  return matrix
}
