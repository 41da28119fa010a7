import {describe, expect, it} from 'vitest'
import {type Carry, carryAlong} from '../../../src/label/network/carry.js'
import {multiply} from '../../../src/learned/layers.js'
import {layerOf, matrixOf, rowsOf} from '../../learned/matrices.js'

// A width of two: the first number says how much is taken over, the second what. Two cells, one in each direction, are
// written to a number each.
const carry: Carry = {
  read: layerOf([
    [4, 4, 0, 0],
    [0, 0, 1, 1]
  ]),
  write: layerOf([
    [1, 0],
    [0, 1]
  ]),
  after: 0
}

const carried = (rows: number[][], own: Partial<Carry> = {}): number[][] =>
  rowsOf(carryAlong({...carry, ...own}, matrixOf(rows), multiply))

describe('carryAlong', () => {
  it('should tell each block what stands above and below it', () => {
    // A share of 0 / 4 + 1 / 2 is taken over.
    expect(
      carried([
        [0, 8],
        [0, 0],
        [0, 4]
      ])
    ).toEqual([
      [4, 4.5],
      [2, 1],
      [3, 2]
    ])
  })

  it('should neither shut a cell nor empty it at once', () => {
    const [, low] = carried([
      [0, 100],
      [-9, 100]
    ])
    const [, high] = carried([
      [0, 100],
      [9, 0]
    ])
    // 50 × .98 + 100 × .02, and 50 × .02
    expect(low?.[0]).toBeCloseTo(51)
    expect(high?.[0]).toBeCloseTo(1)
  })

  it('should take nothing over from what is below nothing, and add nothing below it', () => {
    expect(carried([[0, -8]])).toEqual([[0, 0]])
    expect(
      carried([[0, 8]], {
        write: layerOf([
          [-1, 1],
          [0, 0]
        ])
      })
    ).toEqual([[0, 4]])
  })

  it('should give no rows for an empty page', () => {
    expect(rowsOf(carryAlong(carry, {rows: 0, columns: 2, values: new Float64Array(0)}, multiply))).toEqual([])
  })
})
