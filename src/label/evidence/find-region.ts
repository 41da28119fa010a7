/** A stretch of blocks. */
export interface Region {
  /** Index of its first block. */
  from: number
  /** Index after its last block. */
  to: number
}

/**
 * Find the stretch of a page whose prose most outweighs the blocks between it.
 *
 * It is the run of the greatest sum (J. Bentley, 1984, "Algorithm design techniques"), in time that grows with the page.
 *
 * @param prose - How much prose each block is.
 * @returns The stretch; of equally strong ones the first, an empty one where there is no prose.
 * @example
 * findRegion([0, 300, 0, 400, 0, 0, 0, 0, 0, 0, 0, 200])
 * //=> {from: 1, to: 4}
 */
export function findRegion(prose: readonly number[]): Region {
  let best = {from: 0, to: 0, sum: 0}
  let from = 0
  let sum = 0
  for (const [index, weight] of prose.entries()) {
    sum += weight > 0 ? weight : -gapCost
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.sum) best = {from, to: index + 1, sum}
  }
  return {from: best.from, to: best.to}
}

// What a block that is not prose costs a region (characters): about as much as a short paragraph brings.
const gapCost = 120
