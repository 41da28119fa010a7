import type {Evidence} from './evidence/evidence.js'
import type {Matrix} from '../learned/layers.js'
import {isStory} from './is-story.js'
import {type Role, roles} from './role.js'

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

/**
 * Add up the shares of the roles of a story in a block.
 *
 * @param reading - The page.
 * @param block - The block.
 * @returns How likely the block is one of a story, from 0 to 1.
 */
export function storyShareIn(reading: PageReading, block: number): number {
  return storyRoles.reduce((total, role) => total + shareIn(reading, block, role), 0)
}

const storyRoles = roles.filter(isStory)
