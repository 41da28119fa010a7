/** A table of numbers, row after row. */
export interface Matrix {
  rows: number
  columns: number
  values: Float64Array
}

/** Multiplies stretches of numbers by a table and adds a bias. */
export interface Layer {
  /** How many numbers go in and how many come out. */
  inputs: number
  outputs: number
  /** The table as the inner loop reads it: tiles of {@link tileWidth} outputs, in each tile a row for each input. */
  tiles: Float32Array
  /** What the sums start from, filled up to whole tiles. */
  bias: Float32Array
}

/** Where a layer finds its numbers: several stretches of equal length for each row, one after the other far apart. */
export interface Source {
  values: Float64Array
  /** Offset of the first stretch of the first row. */
  from: number
  /** From a row's stretch to the same stretch of the next row. */
  rowStep: number
  /** How many stretches make a row's numbers, and from one to the next. */
  stretches: number
  stretchStep: number
  /** The stretch that is added to the row's sums when those below 0 were made 0, as convolutions ask (optional). */
  kept?: number
}

/**
 * Multiplies rows of numbers by a layer.
 *
 * Takes the layer, where the numbers stand, how many rows there are, what takes the sums row after row, and where they
 * start in it.
 */
export type Multiply = (layer: Layer, source: Source, rows: number, result: Float64Array, to: number) => void

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
 * Make a layer.
 *
 * @param weights - A row for each input, a column for each output.
 * @param bias - What is added to each output.
 * @returns The layer.
 */
export function makeLayer(weights: Matrix, bias: Float64Array): Layer {
  const {rows: inputs, columns: outputs, values} = weights
  const tileCount = Math.ceil(outputs / tileWidth)
  const tiles = new Float32Array(tileCount * inputs * tileWidth)
  for (let output = 0; output < outputs; output++) {
    const lane = output % tileWidth
    const tile = (output - lane) * inputs
    for (let input = 0; input < inputs; input++)
      tiles[tile + input * tileWidth + lane] = values[input * outputs + output] ?? 0
  }
  const filled = new Float32Array(tileCount * tileWidth)
  filled.set(bias)
  return {inputs, outputs, tiles, bias: filled}
}

/**
 * Let sums count where they are positive, in place.
 *
 * @param values - The sums; those below 0 become 0.
 */
export function rectify(values: Float64Array): void {
  for (let at = 0; at < values.length; at++) {
    const sum = values[at] ?? 0
    values[at] = sum > 0 ? sum : 0
  }
}

/**
 * Apply a layer to every row of a table.
 *
 * @param layer - The layer.
 * @param table - The table.
 * @param run - What multiplies (default: the plain code).
 * @returns A row for each row of the table.
 */
export function applyLayer(layer: Layer, table: Matrix, run: Multiply = multiply): Matrix {
  const {columns, rows, values} = table
  const result = makeMatrix(rows, layer.outputs)
  run(layer, {values, from: 0, rowStep: columns, stretches: 1, stretchStep: 0}, rows, result.values, 0)
  return result
}

/**
 * Multiply rows of numbers by a layer; the one place where the time goes.
 *
 * Two rows and four outputs are worked on at a time, so that sums stay in registers and every number that is read counts
 * more than once. Each sum adds its products in the order of the inputs, whatever the tiles are; numbers, products and
 * sums are rounded to 32 bits, of which vectors hold twice as many as of 64.
 *
 * @param layer - The layer.
 * @param source - Where the numbers stand.
 * @param rows - How many rows.
 * @param result - Takes the sums, row after row.
 * @param to - Where they start.
 */
export function multiply(layer: Layer, source: Source, rows: number, result: Float64Array, to: number): void {
  for (let row = 0; row < rows; row += 2) {
    // The last of an odd number of rows is worked out twice.
    const other = Math.min(row + 1, rows - 1)
    multiplyPair(layer, source, row, other, result, to)
  }
  if (source.kept !== undefined) addKept(layer, source, source.kept, rows, result, to)
}

function addKept(
  {outputs}: Layer,
  {from, rowStep, stretchStep, values}: Source,
  kept: number,
  rows: number,
  result: Float64Array,
  to: number
): void {
  for (let row = 0; row < rows; row++) {
    const start = to + row * outputs
    const own = from + row * rowStep + kept * stretchStep
    for (let output = 0; output < outputs; output++) {
      const sum = result[start + output] ?? 0
      result[start + output] = round((sum < 0 ? 0 : sum) + round(values[own + output] ?? 0))
    }
  }
}

function multiplyPair(
  {bias, inputs, outputs, tiles}: Layer,
  {from, rowStep, stretches, stretchStep, values}: Source,
  row: number,
  other: number,
  result: Float64Array,
  to: number
): void {
  const length = inputs / stretches
  for (let output = 0; output < outputs; output += outputsAtOnce) {
    const lane = output % tileWidth
    let weight = (output - lane) * inputs + lane
    let a0 = bias[output] ?? 0
    let a1 = bias[output + 1] ?? 0
    let a2 = bias[output + 2] ?? 0
    let a3 = bias[output + 3] ?? 0
    let b0 = a0
    let b1 = a1
    let b2 = a2
    let b3 = a3
    for (let stretch = 0; stretch < stretches; stretch++) {
      let a = from + row * rowStep + stretch * stretchStep
      let b = from + other * rowStep + stretch * stretchStep
      for (const end = a + length; a < end; a++, b++, weight += tileWidth) {
        const numberA = round(values[a] ?? 0)
        const numberB = round(values[b] ?? 0)
        const w0 = tiles[weight] ?? 0
        const w1 = tiles[weight + 1] ?? 0
        const w2 = tiles[weight + 2] ?? 0
        const w3 = tiles[weight + 3] ?? 0
        a0 = round(a0 + round(numberA * w0))
        a1 = round(a1 + round(numberA * w1))
        a2 = round(a2 + round(numberA * w2))
        a3 = round(a3 + round(numberA * w3))
        b0 = round(b0 + round(numberB * w0))
        b1 = round(b1 + round(numberB * w1))
        b2 = round(b2 + round(numberB * w2))
        b3 = round(b3 + round(numberB * w3))
      }
    }
    writeTile(result, to + row * outputs, output, outputs, a0, a1, a2, a3)
    writeTile(result, to + other * outputs, output, outputs, b0, b1, b2, b3)
  }
}

// Writes the outputs of a part of a tile; the last one may be wider than the row.
function writeTile(
  result: Float64Array,
  row: number,
  output: number,
  outputs: number,
  sum0: number,
  sum1: number,
  sum2: number,
  sum3: number
): void {
  const at = row + output
  result[at] = sum0
  if (output + 1 < outputs) result[at + 1] = sum1
  if (output + 2 < outputs) result[at + 2] = sum2
  if (output + 3 < outputs) result[at + 3] = sum3
}

// To the nearest number of 32 bits.
const round = Math.fround

/** How many outputs a tile holds: as many as two vectors of the kernel. */
export const tileWidth = 8
// How many outputs are summed up at a time; eight sums with those of the second row fit into a processor's registers.
const outputsAtOnce = 4
