import type {Matrix} from './layers.js'

/** A table of weights: each is its level, or the one of its character, times its column's scale. */
export interface StoredTensor {
  scales: readonly number[]
  weights: string | Int8Array
}

/**
 * Read a stored table.
 *
 * @param stored - The table as it is stored (default: an empty one).
 * @returns Its numbers, row after row.
 */
export function readTensor(stored: StoredTensor | undefined): Matrix {
  const {scales, weights} = stored ?? {scales: [], weights: ''}
  const columns = scales.length
  const levels = levelsOf(weights)
  const values = new Float64Array(levels.length)
  for (let at = 0; at < levels.length; at++) values[at] = (levels[at] ?? 0) * (scales[at % columns] ?? 0)
  return {rows: columns > 0 ? weights.length / columns : 0, columns, values}
}

/**
 * Read the levels of weights.
 *
 * @param weights - The weights as they are stored.
 * @returns The level of each, from -42 to 42.
 */
export function levelsOf(weights: StoredTensor['weights']): Int8Array {
  return typeof weights === 'string'
    ? Int8Array.from(weights, (character) => levelOf[character.charCodeAt(0)] ?? 0)
    : weights
}

/** The characters of weights, from the lowest level to the highest (the alphabet of ZeroMQ RFC 32, "Z85"). */
export const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'

const levelOf = new Int8Array(128)
for (let level = 0; level < alphabet.length; level++)
  levelOf[alphabet.charCodeAt(level)] = level - (alphabet.length - 1) / 2
