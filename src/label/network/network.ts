import type {Evidence} from '../evidence/evidence.js'
import {bucketOf} from './bucket-of.js'
import {addProduct, applyLayer, type Layer, makeMatrix, type Matrix, multiplyAdd, rectify} from './layers.js'

/** The learned network: what it adds and multiplies. */
export interface Network {
  /** What the numbers of the evidence are centred on and divided by. */
  mean: Float64Array
  deviation: Float64Array
  /** A row for each bucket of words. */
  bag: Matrix
  /** For each key of the evidence that is used, its place among the keys and a row for each bucket. */
  keys: {key: number; table: Matrix}[]
  /** From everything known of one block to the network's width. */
  enter: Layer
  /** Convolutions over the sequence of blocks, each added to what went in. */
  convolutions: Convolution[]
  /** From the page's mean and maximum back to the width. */
  pool: Layer & {after: number}
  /** From the width to a score for each role. */
  leave: Layer
}

/** A layer over a block and its neighbours at a distance: rows for the one before, itself and the one after. */
export interface Convolution extends Layer {
  distance: number
}

/**
 * Score every role of every block of a page.
 *
 * Sums and products of 64-bit numbers in a fixed order, nothing else: every runtime gives the same bits.
 *
 * @param network - The network.
 * @param evidence - The page's evidence.
 * @returns A row for each block, a column for each role; higher is likelier.
 */
export function scoreRoles(network: Network, evidence: Evidence): Matrix {
  let state = enter(network, evidence)
  for (const [index, convolution] of network.convolutions.entries()) {
    state = convolve(convolution, state)
    if (index === network.pool.after) addPage(network.pool, state)
  }
  return applyLayer(network.leave, state)
}

function enter(network: Network, evidence: Evidence): Matrix {
  const inputs = network.enter.weights.rows
  const input = new Float64Array(inputs)
  const state = makeMatrix(evidence.count, network.enter.weights.columns)
  for (let block = 0; block < evidence.count; block++) {
    readInput(network, evidence, block, input)
    addProduct(network.enter, input, 0, state, block)
  }
  rectify(state)
  return state
}

function readInput(network: Network, evidence: Evidence, block: number, input: Float64Array): void {
  const {mean, deviation, bag, keys} = network
  const numbers = mean.length
  for (let at = 0; at < numbers; at++) {
    input[at] = ((evidence.numbers[block * numbers + at] ?? 0) - (mean[at] ?? 0)) / (deviation[at] ?? 1)
  }
  const words = evidence.bags[block] ?? noWords
  input.fill(0, numbers, numbers + bag.columns)
  for (const hash of words) addRow(bag, bucketOf(hash, bag.rows), 1 / words.length, input, numbers)
  let place = numbers + bag.columns
  const keyCount = evidence.count > 0 ? evidence.keys.length / evidence.count : 0
  for (const {key, table} of keys) {
    input.fill(0, place, place + table.columns)
    addRow(table, bucketOf(evidence.keys[block * keyCount + key] ?? 0, table.rows), 1, input, place)
    place += table.columns
  }
}

function addRow(table: Matrix, row: number, factor: number, into: Float64Array, place: number): void {
  const from = row * table.columns
  for (let at = 0; at < table.columns; at++)
    into[place + at] = (into[place + at] ?? 0) + (table.values[from + at] ?? 0) * factor
}

function convolve(convolution: Convolution, state: Matrix): Matrix {
  const width = state.columns
  const result = makeMatrix(state.rows, width)
  for (let block = 0; block < state.rows; block++) {
    result.values.set(convolution.bias, block * width)
    for (let tap = -1; tap <= 1; tap++) {
      const neighbour = block + tap * convolution.distance
      if (neighbour < 0 || neighbour >= state.rows) continue
      multiplyAdd(
        convolution.weights,
        (tap + 1) * width,
        state.values,
        neighbour * width,
        width,
        result.values,
        block * width
      )
    }
  }
  rectify(result)
  for (let at = 0; at < result.values.length; at++)
    result.values[at] = (result.values[at] ?? 0) + (state.values[at] ?? 0)
  return result
}

function addPage(pool: Layer, state: Matrix): void {
  const width = state.columns
  const page = new Float64Array(2 * width)
  for (let block = 0; block < state.rows; block++) {
    for (let at = 0; at < width; at++) {
      const value = state.values[block * width + at] ?? 0
      page[at] = (page[at] ?? 0) + value / state.rows
      if (value > (page[width + at] ?? 0) || block === 0) page[width + at] = value
    }
  }
  const added = makeMatrix(1, width)
  addProduct(pool, page, 0, added, 0)
  rectify(added)
  for (let at = 0; at < state.values.length; at++)
    state.values[at] = (state.values[at] ?? 0) + (added.values[at % width] ?? 0)
}

const noWords = new Int32Array(0)
