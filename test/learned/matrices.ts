import {type Layer, makeLayer, type Matrix} from '../../src/learned/layers.js'

/** Make a table of rows. */
export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return {rows: rows.length, columns: rows[0]?.length ?? 0, values: Float64Array.from(rows.flat())}
}

/** Take a table apart into rows. */
export function rowsOf({rows, columns, values}: Matrix): number[][] {
  return Array.from({length: rows}, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)])
}

/** Make a layer of a row for each input, and a bias (default: none). */
export function layerOf(rows: readonly (readonly number[])[], bias?: readonly number[]): Layer {
  const weights = matrixOf(rows)
  return makeLayer(weights, Float64Array.from(bias ?? Array.from({length: weights.columns}, () => 0)))
}
