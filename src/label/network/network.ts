import type {Evidence} from '../evidence/evidence.js'
import {bucketOf} from './bucket-of.js'
import {type Carry, carryAlong} from './carry.js'
import {applyLayer, type Layer, makeMatrix, type Matrix, type Multiply, rectify} from '../../learned/layers.js'

/** The learned network: what it adds and multiplies. */
export interface Network {
  /** What the numbers of the evidence are centred on and divided by. */
  mean: Float64Array
  deviation: Float64Array
  /** A row for each bucket of words. */
  bag: Matrix
  /** For each key of the evidence that is used, its place among the keys and a row for each bucket. */
  keys: {key: number; table: Matrix}[]
  /** From everything known of one block to the width of the network. */
  enter: Layer
  /** Convolutions over the sequence of blocks, each added to what went in. */
  convolutions: Convolution[]
  /** From the page's mean and maximum back to the width. */
  pool: Layer & {after: number}
  /** What is carried along the page, each added to what went in. */
  carries: readonly Carry[]
  /** From the width to a score for each role. */
  leave: Layer
  /** What multiplies; it changes the time and no bit. */
  multiply: Multiply
}

/** A layer over a block and its neighbours at a distance: rows for the one before, itself and the one after. */
export interface Convolution extends Layer {
  distance: number
}

/**
 * Score every role of every block of a page.
 *
 * Sums and products in a fixed order, those of the layers rounded to 32 bits, nothing else: every runtime gives the same
 * bits.
 *
 * @param network - The network.
 * @param evidence - The page's evidence.
 * @returns A row for each block, a column for each role; higher is likelier.
 */
export function scoreRoles(network: Network, evidence: Evidence): Matrix {
  const {convolutions, pool, carries, leave, multiply} = network
  let [state, next] = [enter(network, evidence), makeState(evidence.count, network)]
  for (const [index, convolution] of convolutions.entries()) {
    convolve(convolution, state, next, multiply)
    ;[state, next] = [next, state]
    if (index === pool.after) addPage(pool, state)
    for (const carry of carries) if (index === carry.after) addCarried(carry, state, multiply)
  }
  return applyLayer(leave, {...state, values: inner(state)}, multiply)
}

/** A row for each block, between rows of zeros in which the first and the last blocks find their neighbours. */
interface State extends Matrix {
  /** How many rows of zeros stand on either side. */
  margin: number
}

function makeState(rows: number, {enter, convolutions}: Network): State {
  const columns = enter.outputs
  const margin = Math.max(0, ...convolutions.map(({distance}) => distance))
  return {rows, columns, margin, values: new Float64Array((rows + 2 * margin) * columns)}
}

// The rows of the blocks.
function inner({columns, margin, rows, values}: State): Float64Array {
  return values.subarray(margin * columns, (margin + rows) * columns)
}

function enter(network: Network, evidence: Evidence): State {
  const state = makeState(evidence.count, network)
  const {inputs} = network.enter
  const batch = makeMatrix(Math.min(batchRows, evidence.count), inputs)
  const source = {values: batch.values, from: 0, rowStep: inputs, stretches: 1, stretchStep: 0}
  for (let first = 0; first < evidence.count; first += batchRows) {
    const rows = Math.min(batchRows, evidence.count - first)
    for (let row = 0; row < rows; row++) readInput(network, evidence, first + row, batch, row)
    network.multiply(network.enter, source, rows, state.values, (state.margin + first) * state.columns)
  }
  rectify(inner(state))
  return state
}

// Inputs are wide: only those of a few blocks are kept at a time.
const batchRows = 64

function readInput(network: Network, evidence: Evidence, block: number, batch: Matrix, row: number): void {
  const {mean, deviation, bag, keys} = network
  const numbers = mean.length
  const input = batch.values
  const from = row * batch.columns
  for (let at = 0; at < numbers; at++) {
    input[from + at] = ((evidence.numbers[block * numbers + at] ?? 0) - (mean[at] ?? 0)) / (deviation[at] ?? 1)
  }
  let place = from + numbers
  input.fill(0, place, from + batch.columns)
  const words = evidence.bags[block] ?? noWords
  for (const hash of words) addRow(bag, bucketOf(hash, bag.rows), 1 / words.length, input, place)
  place += bag.columns
  const keyCount = evidence.count > 0 ? evidence.keys.length / evidence.count : 0
  for (const {key, table} of keys) {
    addRow(table, bucketOf(evidence.keys[block * keyCount + key] ?? 0, table.rows), 1, input, place)
    place += table.columns
  }
}

function addRow({columns, values}: Matrix, row: number, factor: number, into: Float64Array, place: number): void {
  const from = row * columns
  for (let at = 0; at < columns; at++) into[place + at] = (into[place + at] ?? 0) + (values[from + at] ?? 0) * factor
}

function convolve(convolution: Convolution, state: State, next: State, multiply: Multiply): void {
  const {columns, margin, rows, values} = state
  const source = {
    values,
    from: (margin - convolution.distance) * columns,
    rowStep: columns,
    stretches: 3,
    stretchStep: convolution.distance * columns,
    // The block itself, between the one before and the one after.
    kept: 1
  }
  multiply(convolution, source, rows, next.values, margin * columns)
}

function addPage(pool: Layer, state: State): void {
  const {columns, rows} = state
  const values = inner(state)
  const page = makeMatrix(1, 2 * columns)
  for (let block = 0; block < rows; block++) {
    for (let at = 0; at < columns; at++) {
      const value = values[block * columns + at] ?? 0
      page.values[at] = (page.values[at] ?? 0) + value / rows
      if (value > (page.values[columns + at] ?? 0) || block === 0) page.values[columns + at] = value
    }
  }
  const added = applyLayer(pool, page).values.map((sum) => Math.max(0, sum))
  for (let block = 0; block < rows; block++) {
    for (let at = 0; at < columns; at++) {
      const place = block * columns + at
      values[place] = (values[place] ?? 0) + (added[at] ?? 0)
    }
  }
}

function addCarried(carry: Carry, state: State, multiply: Multiply): void {
  const values = inner(state)
  const carried = carryAlong(carry, {...state, values}, multiply)
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) + (carried.values[at] ?? 0)
}

const noWords = new Int32Array(0)
