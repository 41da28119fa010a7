import type {PageFacts} from './page-facts.js'

/** Numbers that belong together: one step of gathering the evidence. */
export interface NumberGroup {
  /** What each number says, in the order of the numbers. */
  names: readonly string[]
  /** Reads the numbers of all blocks of a page, around 0 to 1: a row for each block. */
  read: (page: PageFacts) => number[][]
}
