import {prefixSums} from '../evidence/prefix-sums.js'
import {makeMatrix, type Matrix} from '../../learned/layers.js'
import type {ClueGroup} from './clue-group.js'
import {copyClues} from './copy-clues.js'
import {headingClues} from './heading-clues.js'
import type {ListPage} from './list-page.js'
import {neighbourClues} from './neighbour-clues.js'
import {ownClues} from './own-clues.js'
import {placeClues} from './place-clues.js'
import {storyClues} from './story-clues.js'
import {surroundingClues} from './surrounding-clues.js'

// The order is that of the learned weights: whatever changes here, or in a group, asks for learning anew.
const groups: readonly ClueGroup[] = [
  ownClues,
  placeClues,
  copyClues,
  neighbourClues,
  surroundingClues,
  headingClues,
  storyClues
]

/** Names of the clues of a block. */
export const clueNames: readonly string[] = groups.flatMap(({names}) => names)

// Where the clues of each group start in a block's row.
const starts = prefixSums(groups.map(({names}) => names.length))

/**
 * Read the clues that tell of blocks which part they play in a list.
 *
 * @param page - What is known of the page.
 * @param asked - Indexes of the blocks (default: all blocks of the page).
 * @returns A row for each block that is asked for, a column for each of {@link clueNames}.
 */
export function readClues(page: ListPage, asked: readonly number[] = [...page.blocks.keys()]): Matrix {
  return clueReader(page)(asked)
}

/**
 * Make what reads the clues of some blocks of a page after the other.
 *
 * @param page - What is known of the page.
 * @returns Takes indexes of blocks and gives what {@link readClues} does.
 */
export function clueReader(page: ListPage): (asked: readonly number[]) => Matrix {
  const writers = groups.map((group) => group.read(page))
  return (asked) => {
    const clues = makeMatrix(asked.length, clueNames.length)
    for (const [nth, write] of writers.entries()) {
      let from = starts[nth] ?? 0
      for (const block of asked) {
        write(block, clues.values, from)
        from += clues.columns
      }
    }
    return clues
  }
}
