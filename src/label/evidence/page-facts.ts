import type {Block} from '../../segment/block.js'
import {countCharacters, type Shape} from './count-characters.js'
import {cutWords, type Words} from './cut-words.js'
import {findRegion, type Region} from './find-region.js'
import {weighProse} from './weigh-prose.js'

/** What is read off each block once, for all groups of numbers. */
export interface BlockFacts {
  text: string
  /** Index of the first block of the page that prints the same text: its own where none above does. */
  first: number
  shape: Shape
  words: Words
  /** How much prose it is, in characters. */
  prose: number
}

/** What is read off a page once, for all groups of numbers. */
export interface PageFacts {
  blocks: readonly BlockFacts[]
  /** The strongest stretch of prose. */
  region: Region
}

/**
 * Read off a page what all groups of numbers start from.
 *
 * @param blocks - The page's blocks, in page order.
 * @returns The facts.
 */
export function readPageFacts(blocks: readonly Block[]): PageFacts {
  const known = new Map<string, BlockFacts>()
  const facts = blocks.map(({text}, index) => {
    const facts = known.get(text) ?? readBlockFacts(text, index)
    if (facts.first === index) known.set(text, facts)
    return facts
  })
  return {blocks: facts, region: findRegion(facts.map(({prose}) => prose))}
}

function readBlockFacts(text: string, first: number): BlockFacts {
  const shape = countCharacters(text)
  return {text, first, shape, words: cutWords(text), prose: weighProse(text, shape.wide)}
}
