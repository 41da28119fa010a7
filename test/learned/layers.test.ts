import {describe, expect, it} from 'vitest'
import {applyLayer, makeMatrix, multiply} from '../../src/learned/layers.js'
import {layerOf, matrixOf, rowsOf} from './matrices.js'

// From two inputs to three outputs.
const layer = layerOf(
  [
    [1, 2, 3],
    [10, 20, 30]
  ],
  [100, 0, -100]
)

describe('makeMatrix', () => {
  it('should make zeros', () => {
    expect(rowsOf(makeMatrix(2, 3))).toEqual([
      [0, 0, 0],
      [0, 0, 0]
    ])
  })
})

describe('applyLayer', () => {
  it('should multiply every row and add the bias', () => {
    const state = matrixOf([
      [1, 0],
      [2, -1]
    ])
    expect(rowsOf(applyLayer(layer, state))).toEqual([
      [101, 2, -97],
      [92, -16, -124]
    ])
  })

  it('should give no rows for none', () => {
    expect(applyLayer(layer, makeMatrix(0, 2))).toEqual({rows: 0, columns: 3, values: new Float64Array(0)})
  })
})

// From one input to nine outputs: more than a tile holds.
const wide = layerOf([[1, 2, 3, 4, 5, 6, 7, 8, 9]], [10, 20, 30, 40, 50, 60, 70, 80, 90])

describe('makeLayer', () => {
  it('should keep a row for each input in each tile', () => {
    expect([...layer.tiles]).toEqual([1, 2, 3, 0, 0, 0, 0, 0, 10, 20, 30, 0, 0, 0, 0, 0])
    const none = [0, 0, 0, 0, 0, 0, 0]
    expect([...wide.tiles]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, ...none])
    expect([...wide.bias]).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, ...none])
  })
})

describe('multiply', () => {
  it('should write outputs of several tiles, and nothing behind them', () => {
    const result = new Float64Array(19).fill(7)
    const source = {values: Float64Array.of(1, -1), from: 0, rowStep: 1, stretches: 1, stretchStep: 0}
    multiply(wide, source, 2, result, 0)
    expect([...result]).toEqual([11, 22, 33, 44, 55, 66, 77, 88, 99, 9, 18, 27, 36, 45, 54, 63, 72, 81, 7])
  })

  it('should put stretches of numbers that stand apart into one row', () => {
    const result = new Float64Array(4)
    // Rows of the numbers (1, 3) and (2, 4), from the second place on.
    const source = {values: Float64Array.of(9, 1, 2, 3, 4), from: 1, rowStep: 1, stretches: 2, stretchStep: 2}
    multiply(layerOf([[1], [10]]), source, 2, result, 1)
    expect([...result]).toEqual([0, 31, 42, 0])
  })

  it('should add in the order of the inputs', () => {
    // Added from the other end it would be 1.
    const layer = layerOf([[1], [2 ** 24], [-(2 ** 24)]])
    expect(rowsOf(applyLayer(layer, matrixOf([[1, 1, 1]])))).toEqual([[0]])
  })

  it('should round numbers, products and sums to 32 bits', () => {
    const [product, sum] = [1 + 2 ** -23, 1 + 2 ** -24]
    expect(rowsOf(applyLayer(layerOf([[product]]), matrixOf([[product]])))).toEqual([[1 + 2 ** -22]])
    expect(rowsOf(applyLayer(layerOf([[1]]), matrixOf([[sum]])))).toEqual([[1]])
    expect(rowsOf(applyLayer(layerOf([[1]], [2 ** 24]), matrixOf([[1]])))).toEqual([[2 ** 24]])
  })
})
