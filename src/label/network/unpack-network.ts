import {makeBitModel} from '../../packing/bit-model.js'
import {makeDecimalModel, readDecimals} from '../../packing/decimals.js'
import {lazy} from '../../packing/lazy.js'
import {makeReader, readNumbers} from '../../packing/reader.js'
import type {StoredNetwork} from './read-network.js'
import type {StoredTensor} from '../../learned/read-tensor.js'

/** A stored network as the package holds it: its numbers are one string of digits. */
export interface PackedNetwork extends Omit<StoredNetwork, keyof Numbers> {
  /** How many numbers of the evidence there are. */
  numbers: number
  /** The levels of weights reach from minus this to this. */
  level: number
  /** Name, rows and columns of each table. */
  tables: readonly (readonly [name: string, rows: number, columns: number])[]
  packed: string
}

type Numbers = Pick<StoredNetwork, 'mean' | 'deviation' | 'tensors'>

/**
 * Unpack a network.
 *
 * @param network - What `packNetwork` gave.
 * @returns The stored network; its numbers are unpacked when they are first asked for.
 */
export function unpackNetwork({packed, numbers, level, tables, ...rest}: PackedNetwork): StoredNetwork {
  const unpacked = lazy(() => unpackNumbers({packed, numbers, level, tables}))
  return {
    ...rest,
    get mean() {
      return unpacked().mean
    },
    get deviation() {
      return unpacked().deviation
    },
    get tensors() {
      return unpacked().tensors
    }
  }
}

function unpackNumbers({packed, numbers, level, tables}: Omit<PackedNetwork, keyof StoredNetwork>): Numbers {
  const reader = makeReader(packed)
  const evidence = makeDecimalModel()
  const mean = readDecimals(reader, evidence, numbers)
  const deviation = readDecimals(reader, evidence, numbers)
  const scaling = makeDecimalModel()
  const tensors = tables.map(([name, rows, columns]): [string, StoredTensor] => {
    const scales = readDecimals(reader, scaling, columns)
    const levels = readNumbers(reader, makeBitModel(levelBits(level)), rows * columns)
    return [name, {scales, weights: Int8Array.from(levels, (own) => own - level)}]
  })
  return {mean, deviation, tensors: Object.fromEntries(tensors)}
}

/**
 * Find how many bits tell the levels apart.
 *
 * @param level - The levels reach from minus this to this.
 * @returns The number of bits.
 */
export function levelBits(level: number): number {
  return 32 - Math.clz32(2 * level)
}
