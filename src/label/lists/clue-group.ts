import type {ListPage} from './list-page.js'

/** Clues that belong together: what a block's list is told from. */
export interface ClueGroup {
  /** What each clue says, in the order of the clues. */
  names: readonly string[]
  /** Reads the clues of all blocks of a page, around 0 to 1: a row for each block. */
  read: (page: ListPage) => number[][]
}
