import {exponential} from './confidence.js'
import type {Matrix} from '../learned/layers.js'

/** How the roles of each block stand to its likeliest one. */
export interface Odds {
  /** The highest score of each block. */
  highest: Float64Array
  /** For each role of each block how likely it is, as a part of the likeliest: in the rows and columns of the scores. */
  values: Float64Array
  /** What these add up to in each block. */
  totals: Float64Array
}

/**
 * Read off the scores of a page how its roles stand to each other: the exponentials that shares, chances and confidence
 * all start from.
 *
 * @param scores - The scores of all roles: a row for each block.
 * @param temperature - What the scores are divided by.
 * @returns The odds.
 */
export function readOdds({columns, rows, values}: Matrix, temperature: number): Odds {
  const odds = {
    highest: new Float64Array(rows),
    values: new Float64Array(values.length),
    totals: new Float64Array(rows)
  }
  for (let block = 0; block < rows; block++) {
    const from = block * columns
    let highest = -Infinity
    for (let at = from; at < from + columns; at++) highest = Math.max(highest, values[at] ?? highest)
    let total = 0
    for (let at = from; at < from + columns; at++) {
      const one = exponential(((values[at] ?? 0) - highest) / temperature)
      odds.values[at] = one
      total += one
    }
    odds.highest[block] = highest
    odds.totals[block] = total
  }
  return odds
}
