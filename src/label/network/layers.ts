/** A table of numbers, row after row. */
export interface Matrix {
  rows: number
  columns: number
  values: Float64Array
}

/** Multiplies by `weights` (a row for each input) and adds `bias`. */
export interface Layer {
  weights: Matrix
  bias: Float64Array
}

/**
 * Make a table of zeros.
 *
 * @param rows - How many rows.
 * @param columns - How many columns.
 * @returns The table.
 */
export function makeMatrix(rows: number, columns: number): Matrix {
  return {rows, columns, values: new Float64Array(rows * columns)}
}

/**
 * Apply a layer to every row of a state.
 *
 * @param layer - The layer.
 * @param state - The state.
 * @returns A row for each row of the state.
 */
export function applyLayer(layer: Layer, state: Matrix): Matrix {
  const result = makeMatrix(state.rows, layer.weights.columns)
  for (let block = 0; block < state.rows; block++) addProduct(layer, state.values, block * state.columns, result, block)
  return result
}

/**
 * Apply a layer to every row of a table and add what is positive to a state.
 *
 * @param layer - The layer.
 * @param told - The table.
 * @param state - The state, of as many rows; it is changed.
 */
export function addLayer(layer: Layer, told: Matrix, state: Matrix): void {
  const added = applyLayer(layer, told)
  rectify(added)
  for (let at = 0; at < state.values.length; at++) state.values[at] = (state.values[at] ?? 0) + (added.values[at] ?? 0)
}

/**
 * Apply a layer to a stretch of numbers.
 *
 * @param layer - The layer.
 * @param input - Holds the numbers.
 * @param from - Where they start.
 * @param result - Table that takes the sums.
 * @param row - Its row that takes them.
 */
export function addProduct(layer: Layer, input: Float64Array, from: number, result: Matrix, row: number): void {
  result.values.set(layer.bias, row * result.columns)
  multiplyAdd(layer.weights, 0, input, from, layer.weights.rows, result.values, row * result.columns)
}

/**
 * Add a stretch of numbers times a table to a stretch of the result; the one place where the time goes.
 *
 * @param weights - The table.
 * @param firstRow - Its row for the first number.
 * @param input - Holds the numbers.
 * @param from - Where they start.
 * @param count - How many there are.
 * @param result - Takes the sums.
 * @param to - Where they start.
 */
export function multiplyAdd(
  weights: Matrix,
  firstRow: number,
  input: Float64Array,
  from: number,
  count: number,
  result: Float64Array,
  to: number
): void {
  const {columns, values} = weights
  for (let row = 0; row < count; row++) {
    const factor = input[from + row] ?? 0
    if (factor === 0) continue
    const start = (firstRow + row) * columns
    for (let column = 0; column < columns; column++) {
      result[to + column] = (result[to + column] ?? 0) + factor * (values[start + column] ?? 0)
    }
  }
}

/**
 * Put zeros for what is negative.
 *
 * @param matrix - The table; it is changed.
 */
export function rectify(matrix: Matrix): void {
  for (let at = 0; at < matrix.values.length; at++) if ((matrix.values[at] ?? 0) < 0) matrix.values[at] = 0
}
