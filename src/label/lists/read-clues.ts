import type {Matrix} from '../network/layers.js'
import type {ClueGroup} from './clue-group.js'
import {copyClues} from './copy-clues.js'
import {headingClues} from './heading-clues.js'
import type {ListPage} from './list-page.js'
import {neighbourClues} from './neighbour-clues.js'
import {ownClues} from './own-clues.js'
import {placeClues} from './place-clues.js'
import {surroundingClues} from './surrounding-clues.js'

// The order is that of the learned weights: whatever changes here, or in a group, asks for learning anew.
const groups: readonly ClueGroup[] = [ownClues, placeClues, copyClues, neighbourClues, surroundingClues, headingClues]

/** Names of the clues of a block. */
export const clueNames: readonly string[] = groups.flatMap(({names}) => names)

/**
 * Read the clues that tell of every block which part it plays in a list.
 *
 * @param page - What is known of the page.
 * @returns A row for each block, a column for each of {@link clueNames}.
 */
export function readClues(page: ListPage): Matrix {
  const rows = page.blocks.length
  const values = new Float64Array(rows * clueNames.length)
  let place = 0
  for (const group of groups) {
    for (const [block, row] of group.read(page).entries()) {
      const start = block * clueNames.length + place
      // A loop, for a typed array takes longer to copy a short plain one.
      for (let at = 0; at < row.length; at++) values[start + at] = row[at] ?? 0
    }
    place += group.names.length
  }
  return {rows, columns: clueNames.length, values}
}
