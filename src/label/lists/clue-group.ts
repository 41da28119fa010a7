import type {ListPage} from './list-page.js'

/** Clues that belong together: what a block's list is told from. */
export interface ClueGroup {
  /** What each clue says, in the order of the clues. */
  names: readonly string[]
  /** Reads off a page what its clues are told from, and gives what writes those of a block. */
  read: (page: ListPage) => WriteClues
}

/**
 * Writes the clues of a block, around 0 to 1.
 *
 * Takes the index of the block, what takes the clues, all of them 0 before, and where they start in it.
 */
export type WriteClues = (block: number, values: Float64Array, from: number) => void
