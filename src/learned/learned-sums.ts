import {makeMultiply} from './kernel.js'
import {applyLayer, type Layer, makeLayer, makeMatrix, type Matrix, type Multiply, rectify} from './layers.js'
import {readTensor, type StoredTensor} from './read-tensor.js'

/** Learned sums of numbers, and sums of those of them that are positive, as they are stored. */
export interface StoredLayers {
  /** Sums of the numbers. */
  hidden: StoredSums
  /** Sums of these, one for each thing that is told. */
  output: StoredSums
}

/** Learned sums: what each starts from, and a row of weights for each. */
export interface StoredSums {
  bias: readonly number[]
  weights: StoredTensor
}

/**
 * Work out learned sums for rows of numbers.
 *
 * @param stored - The learned sums.
 * @param rows - The numbers, row after row.
 * @returns A row for each row, a column for each of the outputs.
 */
export function sumUp(stored: StoredLayers, rows: Matrix): Matrix {
  const {hidden, output, multiply} = unpack(stored)
  const middle = applyLayer(hidden, rows, multiply)
  rectify(middle.values)
  return applyLayer(output, middle, multiply)
}

/** The learned sums as they are worked out. */
interface Layers {
  hidden: Layer
  output: Layer
  multiply: Multiply
}

// A cache and no state: unpacking takes longer than a page.
const unpacked = new WeakMap<StoredLayers, Layers>()

function unpack(stored: StoredLayers): Layers {
  const known = unpacked.get(stored)
  if (known) return known
  const layers = {hidden: readLayer(stored.hidden), output: readLayer(stored.output), multiply: makeMultiply()}
  unpacked.set(stored, layers)
  return layers
}

// Stored is a row for each sum, a layer has a row for each input.
function readLayer({bias, weights}: StoredSums): Layer {
  const {columns: inputs, values} = readTensor(weights)
  const turned = makeMatrix(inputs, bias.length)
  for (let row = 0; row < bias.length; row++) {
    for (let column = 0; column < inputs; column++)
      turned.values[column * bias.length + row] = values[row * inputs + column] ?? 0
  }
  return makeLayer(turned, Float64Array.from(bias))
}
