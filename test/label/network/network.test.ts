import {describe, expect, it} from 'vitest'
import type {Evidence} from '../../../src/label/evidence/evidence.js'
import {type Network, scoreRoles} from '../../../src/label/network/network.js'
import {multiply} from '../../../src/learned/layers.js'
import {layerOf, matrixOf, rowsOf} from '../../learned/matrices.js'

const never = 9

// One number, words of width one, one key, a width of one, two roles; worked out by hand below.
const tiny: Network = {
  mean: Float64Array.of(1),
  deviation: Float64Array.of(2),
  bag: matrixOf([[1], [3], [0], [0]]),
  keys: [{key: 1, table: matrixOf([[10], [1]])}],
  enter: layerOf([[1], [1], [1]]),
  convolutions: [{...layerOf([[2], [1], [3]], [1]), distance: 1}],
  pool: {...layerOf([[1], [1]], [-57]), after: never},
  carries: [],
  leave: layerOf([[1, -1]], [0, 5]),
  multiply
}

// The first block: (5 - 1) / 2, the mean 2 of two words, and 10 for its key. The second: -5, no word, 1 for its key.
const evidence: Evidence = {
  count: 2,
  numbers: Float64Array.of(5, -9),
  keys: Int32Array.of(7, 0, 7, -1),
  bags: [Int32Array.of(0, 5), Int32Array.of()]
}

const score = (parts: Partial<Network>, page: Evidence = evidence): number[][] =>
  rowsOf(scoreRoles({...tiny, ...parts}, page))

describe('scoreRoles', () => {
  it('should enter what is known of each block, negative sums as nothing', () => {
    expect(score({convolutions: []})).toEqual([
      [14, -9],
      [0, 5]
    ])
  })

  it('should add to each block what its neighbours say', () => {
    // 14 + (1 + 14 × 1 + 0 × 3), and 0 + (1 + 14 × 2 + 0 × 1)
    expect(score({})).toEqual([
      [29, -24],
      [29, -24]
    ])
  })

  it('should look for neighbours at a distance', () => {
    const [near] = tiny.convolutions
    // 14 + (1 + 14), and 0 + (1 + 0): there is no block two further.
    expect(score({convolutions: near ? [{...near, distance: 2}] : []})).toEqual([
      [29, -24],
      [1, 4]
    ])
  })

  it('should take off what convolutions say below nothing', () => {
    expect(score({convolutions: [{...layerOf([[2], [1], [3]], [-99]), distance: 1}]})).toEqual([
      [14, -9],
      [0, 5]
    ])
  })

  it('should feed the page back', () => {
    // mean 29 + maximum 29 - 57
    expect(score({pool: {...tiny.pool, after: 0}})).toEqual([
      [30, -25],
      [30, -25]
    ])
  })

  it('should add what is carried along the page where it is told to', () => {
    // Both blocks enter the carrying with 29: a cell from the top down takes over .5 of 29, then half of that is left and
    // half of 29 comes to it; from the end up it is the other way round. The second cell counts ten times as much.
    const carry = {read: layerOf([[0, 0, 1, 1]]), write: layerOf([[1], [10]]), after: 0}
    expect(score({carries: [carry]})).toEqual([
      [29 + 14.5 + 217.5, -24 - 14.5 - 217.5],
      [29 + 21.75 + 145, -24 - 21.75 - 145]
    ])
    expect(score({carries: [{...carry, after: never}]})).toEqual(score({}))
  })

  it('should give no rows for an empty page', () => {
    const none = {count: 0, numbers: new Float64Array(0), keys: new Int32Array(0), bags: []}
    expect(score({pool: {...tiny.pool, after: 0}}, none)).toEqual([])
  })
})
