import type {ReadingWeights} from '../../../src/label/readings/choose-reading.js'
import {readingNames} from '../../../src/label/readings/reading-numbers.js'

/**
 * Make weights by which of all numbers of a reading one counts.
 *
 * @param name - The number, one of {@link readingNames}.
 * @param level - What it counts (default: 1).
 * @returns The weights.
 */
export function countOnly(name: string, level = 1): ReadingWeights {
  const size = 2 * readingNames.length
  const levels = new Int8Array(size)
  levels[readingNames.indexOf(name)] = level
  return {
    hidden: {bias: [0], weights: {scales: Array.from({length: size}, () => 1), weights: levels}},
    output: {bias: [0], weights: {scales: [1], weights: Int8Array.of(1)}}
  }
}
