import {makeMatrix, type Matrix} from '../learned/layers.js'
import {type Odds, readOdds} from './read-odds.js'

/**
 * Turn the scores of a page into the share that each role has among all roles of its block.
 *
 * @param scores - The scores of all roles: a row for each block, a column for each role.
 * @param temperature - What the scores are divided by.
 * @param odds - The odds of these scores (default: they are read).
 * @returns The shares, in the same rows and columns; each row adds up to 1.
 */
export function readShares(scores: Matrix, temperature: number, odds: Odds = readOdds(scores, temperature)): Matrix {
  const {columns, rows} = scores
  const shares = makeMatrix(rows, columns)
  for (let block = 0; block < rows; block++) {
    const total = odds.totals[block] ?? 1
    for (let at = block * columns; at < (block + 1) * columns; at++) shares.values[at] = (odds.values[at] ?? 0) / total
  }
  return shares
}
