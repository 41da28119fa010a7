import type {Block} from '../../segment/block.js'
import {echoNumbers} from './echo-numbers.js'
import {formNumbers} from './form-numbers.js'
import {hashShape} from './hash-shape.js'
import {newsroomNumbers} from './newsroom-numbers.js'
import type {NumberGroup} from './number-group.js'
import {type BlockFacts, type PageFacts, readPageFacts} from './page-facts.js'
import {placeNumbers} from './place-numbers.js'
import {prefixSums} from './prefix-sums.js'
import {repeatNumbers} from './repeat-numbers.js'
import {rhythmNumbers} from './rhythm-numbers.js'
import {surroundingNumbers} from './surrounding-numbers.js'
import {trailNumbers} from './trail-numbers.js'

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
  placeNumbers,
  trailNumbers
]

/** Names of the numbers of a block. */
export const numberNames: readonly string[] = groups.flatMap(({names}) => names)

// Where the numbers of each group start in a block's row.
const starts = prefixSums(groups.map(({names}) => names.length))

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
    numbers: readNumbers(page),
    keys: readKeys(page),
    bags: page.blocks.map(({words}) => new Int32Array(words.hashes.slice(0, maxBag)))
  }
}

function readNumbers(page: PageFacts): Float64Array {
  const step = numberNames.length
  const values = new Float64Array(page.blocks.length * step)
  for (const [index, group] of groups.entries()) group.write(page, {values, from: starts[index] ?? 0, step})
  return values
}

function readKeys({blocks}: PageFacts): Int32Array {
  const step = keyNames.length
  const keys = new Int32Array(blocks.length * step)
  for (const [index, block] of blocks.entries()) {
    if (block.first < index) keys.copyWithin(index * step, block.first * step, (block.first + 1) * step)
    else keys.set(keysOf(block), index * step)
  }
  return keys
}

// In the order of their names.
function keysOf({text, words: {hashes}}: BlockFacts): number[] {
  const first = hashes[0] ?? 0
  const pair = Math.imul(first, pairFactor) ^ (hashes[1] ?? 0)
  return [first, pair, hashes.at(-1) ?? 0, hashShape(text, 'start'), hashShape(text, 'end')]
}

// Tells "A B" from "B A".
const pairFactor = 31

// A line is known by its first words; the rest of a paragraph adds topic, not role.
const maxBag = 16
