import type {Matrix} from '../learned/layers.js'

/**
 * Tell how sure one role of a block is.
 *
 * @param scores - The scores of all roles of all blocks.
 * @param block - The block's row.
 * @param column - The role's column.
 * @param temperature - What the scores are divided by, so that of all roles said to be sure to .9 nine in ten are right.
 * @returns The role's share among all roles, from 0 to 1, to three digits.
 */
export function confidenceOf(scores: Matrix, block: number, column: number, temperature: number): number {
  return Math.round(1000 * shareOf(scores, block, column, temperature)) / 1000
}

/**
 * Tell what share one role of a block has among all roles.
 *
 * @param scores - The scores of all roles of all blocks.
 * @param block - The block's row.
 * @param column - The role's column.
 * @param temperature - What the scores are divided by.
 * @returns The share, from 0 to 1.
 */
export function shareOf(scores: Matrix, block: number, column: number, temperature: number): number {
  const {columns, values} = scores
  const from = block * columns
  const own = (column >= 0 && column < columns ? values[from + column] : undefined) ?? 0
  let total = 0
  for (let at = from; at < from + columns; at++) total += exponential(((values[at] ?? 0) - own) / temperature)
  return 1 / total
}

/**
 * Raise e to a power, near enough for three digits: (1 + x/2^k)^(2^k).
 *
 * Runtimes differ in the last bits of Math.exp; products do not.
 *
 * @param value - The power, 0 or less.
 * @returns e to it, from 0 to 1.
 */
export function exponential(value: number): number {
  if (value < lowest) return 0
  let power = 1 + Math.min(value, -lowest) / parts
  for (let time = 0; time < doublings; time++) power *= power
  return power
}

const doublings = 20
const parts = 2 ** doublings
const lowest = -40
