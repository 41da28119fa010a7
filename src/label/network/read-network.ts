import type {ListWeights} from '../lists/settle-lists.js'
import type {ReadingWeights} from '../readings/choose-reading.js'
import type {SeamWeights} from '../../segment/weigh-seams.js'
import type {Role} from '../role.js'
import {makeMultiply} from '../../learned/kernel.js'
import {type Layer, makeLayer} from '../../learned/layers.js'
import {readTensor, type StoredTensor} from '../../learned/read-tensor.js'
import type {Network} from './network.js'

/** A learned network as it is stored: scales as numbers, weights as one character each. */
export interface StoredNetwork {
  /** The roles that are scored, in the order of the columns. */
  roles: readonly Role[]
  mean: readonly number[]
  deviation: readonly number[]
  /** Places of the used keys among the evidence's keys. */
  keys: readonly number[]
  distances: readonly number[]
  /** The convolution after which the page is added. */
  poolAfter: number
  /** The convolutions after which something is carried along the page. */
  carryAfter: readonly number[]
  /** What scores are divided by before roles are chosen by their shares. */
  temperature: number
  tensors: Readonly<Record<string, StoredTensor>>
  /** What tells the parts of lists from the scores (default: the weights that come with the package). */
  lists?: ListWeights
  /** What tells the better of two readings of a page (default: the weights that come with the package). */
  readings?: ReadingWeights
  /** What tells the seams of pages that were broken at their links (default: the weights that come with the package). */
  seams?: SeamWeights
}

/**
 * Read a stored network.
 *
 * @param stored - The network as it is stored.
 * @returns The network, ready to score; the same one for the same stored one.
 */
export function readNetwork(stored: StoredNetwork): Network {
  const known = networks.get(stored)
  if (known) return known
  const network = unpack(stored)
  networks.set(stored, network)
  return network
}

// A cache and no state: unpacking takes longer than a page.
const networks = new WeakMap<StoredNetwork, Network>()

function unpack({mean, deviation, keys, distances, poolAfter, carryAfter, tensors}: StoredNetwork): Network {
  const matrix = (name: string) => readTensor(tensors[name])
  const layer = (name: string): Layer => makeLayer(matrix(`${name}.weight`), matrix(`${name}.bias`).values)
  return {
    mean: Float64Array.from(mean),
    deviation: Float64Array.from(deviation),
    bag: matrix('bag'),
    keys: keys.map((key) => ({key, table: matrix(`key${key}`)})),
    enter: layer('enter'),
    convolutions: distances.map((distance, index) => ({...layer(`convolution${index}`), distance})),
    pool: {...layer('pool'), after: poolAfter},
    carries: carryAfter.map((after, index) => ({
      read: layer(`carry${index}.read`),
      write: layer(`carry${index}.write`),
      after
    })),
    leave: layer('leave'),
    multiply: makeMultiply()
  }
}
