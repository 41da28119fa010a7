import {describe, expect, it} from 'vitest'
import {addLayer, addProduct, applyLayer, makeMatrix, multiplyAdd, rectify} from '../../../src/label/network/layers.js'
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

describe('addProduct', () => {
  it('should read from a place in the input and write one row', () => {
    const result = makeMatrix(2, 3)
    addProduct(layer, Float64Array.of(9, 9, 1, 1, 9), 2, result, 1)
    expect(rowsOf(result)).toEqual([
      [0, 0, 0],
      [111, 22, -67]
    ])
  })
})

describe('multiplyAdd', () => {
  it('should add to what stands there, from the given row of the table on', () => {
    const result = Float64Array.of(7, 7, 7, 7)
    multiplyAdd(layer.weights, 1, Float64Array.of(5, 2), 1, 1, result, 1)
    expect([...result]).toEqual([7, 27, 47, 67])
  })
})

describe('rectify', () => {
  it('should put zeros for what is negative', () => {
    const matrix = matrixOf([[-1, 0, 2]])
    rectify(matrix)
    expect(rowsOf(matrix)).toEqual([[0, 0, 2]])
  })
})

describe('addLayer', () => {
  it('should add only what is positive', () => {
    const state = matrixOf([[1, 1, 1]])
    addLayer(layer, matrixOf([[2, -1]]), state)
    expect(rowsOf(state)).toEqual([[93, 1, 1]])
  })
})
