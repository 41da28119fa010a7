import {exponential} from './confidence.js'
import {makeMatrix, type Matrix} from './network/layers.js'

/**
 * Turn the scores of a page into the share that each role has among all roles of its block.
 *
 * @param scores - A row for each block, a column for each role.
 * @param temperature - What the scores are divided by.
 * @returns The shares, in the same rows and columns; each row adds up to 1.
 */
export function readShares(scores: Matrix, temperature: number): Matrix {
  const shares = makeMatrix(scores.rows, scores.columns)
  for (let block = 0; block < scores.rows; block++) {
    const row = scores.values.subarray(block * scores.columns, (block + 1) * scores.columns)
    const highest = row.reduce((most, score) => Math.max(most, score), -Infinity)
    let total = 0
    for (const score of row) total += exponential((score - highest) / temperature)
    for (const [column, score] of row.entries())
      shares.values[block * scores.columns + column] = exponential((score - highest) / temperature) / total
  }
  return shares
}
