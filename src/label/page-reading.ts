import type {Evidence} from './evidence/evidence.js'
import type {Matrix} from './network/layers.js'
import type {Role} from './role.js'

/** A page as it was decoded, and what that was decided from. */
export interface PageReading {
  /** The role of each block. */
  roles: readonly Role[]
  /** The share of each role in each block: a row for each block, a column for each of `columns`. */
  shares: Matrix
  columns: readonly Role[]
  evidence: Evidence
}

/**
 * Look up the share of a role in a block.
 *
 * @param reading - The page.
 * @param block - The block; one beyond the ends of the page has no share in anything.
 * @param role - The role; one that is not scored has no share.
 * @returns The share, from 0 to 1.
 */
export function shareIn({shares, columns}: PageReading, block: number, role: Role): number {
  const column = columns.indexOf(role)
  return column < 0 || block < 0 ? 0 : (shares.values[block * shares.columns + column] ?? 0)
}
