import type {Block} from '../../segment/block.js'
import {blockNumberNames, readBlockNumbers} from './block-numbers.js'
import {lexicalNumberNames, readLexicalNumbers} from './lexical-numbers.js'
import {pageNumberNames, readPageNumbers} from './page-numbers.js'
import {countCharacters} from './shape.js'
import {hashShape} from './tokens.js'
import {cutWords, type Words} from './words.js'

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

/** Names of the numbers of a block. */
export const numberNames: readonly string[] = [...blockNumberNames, ...lexicalNumberNames, ...pageNumberNames]

/** Names of the hashed keys of a block. */
export const keyNames = ['firstWord', 'firstPair', 'lastWord', 'shapeStart', 'shapeEnd'] as const

/**
 * Gather the evidence for every block of a page.
 *
 * @param blocks - The page's blocks, in page order.
 * @returns The evidence; time and memory grow with the page.
 */
export function gatherEvidence(blocks: readonly Block[]): Evidence {
  const words = blocks.map((block) => cutWords(block.text))
  const shapes = blocks.map((block) => countCharacters(block.text))
  const page = readPageNumbers(blocks, shapes, words)
  const numbers = new Float64Array(blocks.length * numberNames.length)
  const keys = new Int32Array(blocks.length * keyNames.length)
  for (const [index, block] of blocks.entries()) {
    const shape = shapes[index]
    const own = words[index]
    if (!shape || !own) continue
    numbers.set(
      [...readBlockNumbers(block.text, shape, own), ...readLexicalNumbers(block.text), ...(page[index] ?? [])],
      index * numberNames.length
    )
    keys.set(readKeys(block.text, own), index * keyNames.length)
  }
  return {count: blocks.length, numbers, keys, bags: words.map((own) => own.hashes.slice(0, maxBag))}
}

function readKeys(text: string, words: Words): number[] {
  const first = words.hashes[0] ?? 0
  return [
    first,
    Math.imul(first, 31) ^ (words.hashes[1] ?? 0),
    words.hashes.at(-1) ?? 0,
    hashShape(text, 'start'),
    hashShape(text, 'end')
  ]
}

// A line is known by its first words; the rest of a paragraph adds topic, not role.
const maxBag = 16
