import type {Block} from '../../segment/block.js'
import {echoNumbers} from './echo-numbers.js'
import {formNumbers} from './form-numbers.js'
import {hashShape} from './hash-shape.js'
import {newsroomNumbers} from './newsroom-numbers.js'
import type {NumberGroup} from './number-group.js'
import {type BlockFacts, readPageFacts} from './page-facts.js'
import {placeNumbers} from './place-numbers.js'
import {repeatNumbers} from './repeat-numbers.js'
import {rhythmNumbers} from './rhythm-numbers.js'
import {surroundingNumbers} from './surrounding-numbers.js'

/** What is known of a page's blocks before they are labelled. */
export interface Evidence {
  /** How many blocks there are. */
  count: number
  /** {@link numberNames} for each block, one block after the other. */
  numbers: Float64Array
  /** {@link keyNames} for each block, one block after the other. */
  keys: Int32Array
  /** Hashes of the first words of each block. */
  bags: Int32Array[]
}

// The order is that of the learned weights: whatever changes here, or in a group, asks for learning anew.
const groups: readonly NumberGroup[] = [
  formNumbers,
  newsroomNumbers,
  surroundingNumbers,
  repeatNumbers,
  echoNumbers,
  rhythmNumbers,
  placeNumbers
]

/** Names of the numbers of a block. */
export const numberNames: readonly string[] = groups.flatMap(({names}) => names)

/** Names of the hashed keys of a block. */
export const keyNames = ['firstWord', 'firstPair', 'lastWord', 'shapeStart', 'shapeEnd'] as const

/**
 * Gather the evidence for every block of a page.
 *
 * @param blocks - The page's blocks, in page order.
 * @returns The evidence; time and memory grow with the page.
 * @example
 * gatherEvidence(segment('Storm hits coast\n\nA storm hit the coast.')).count
 * //=> 2
 */
export function gatherEvidence(blocks: readonly Block[]): Evidence {
  const page = readPageFacts(blocks)
  return {
    count: blocks.length,
    numbers: readNumbers(
      page.blocks.length,
      groups.map((group) => group.read(page))
    ),
    keys: new Int32Array(page.blocks.flatMap(readKeys)),
    bags: page.blocks.map(({words}) => words.hashes.slice(0, maxBag))
  }
}

function readNumbers(count: number, rowsOfGroups: readonly number[][][]): Float64Array {
  const numbers = new Float64Array(count * numberNames.length)
  let place = 0
  for (const rows of rowsOfGroups) {
    const width = rows[0]?.length ?? 0
    for (let block = 0; block < rows.length; block++) {
      const row = rows[block] ?? []
      const from = block * numberNames.length + place
      // A loop, for a typed array takes longer to copy a short plain one.
      for (let at = 0; at < width; at++) numbers[from + at] = row[at] ?? 0
    }
    place += width
  }
  return numbers
}

function readKeys({text, words}: BlockFacts): number[] {
  const first = words.hashes[0] ?? 0
  return [
    first,
    Math.imul(first, pairFactor) ^ (words.hashes[1] ?? 0),
    words.hashes.at(-1) ?? 0,
    hashShape(text, 'start'),
    hashShape(text, 'end')
  ]
}

// Tells "A B" from "B A".
const pairFactor = 31

// A line is known by its first words; the rest of a paragraph adds topic, not role.
const maxBag = 16
