import type {LabelledBlock} from './labelled-block.js'

/**
 * Give a title and its summary that a page prints in two lists the same roles in both.
 *
 * The scores see each copy in its own surroundings, where the last summary of a list may look like the story going on;
 * a pair that is a teaser elsewhere on the page is a teaser.
 *
 * @param blocks - The labelled blocks, in page order.
 * @returns The blocks, with the roles of copies of teasers settled.
 */
export function settleCopies(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const teasers = new Map<string, LabelledBlock[]>()
  for (const [first, second] of pairs(blocks)) {
    if (first.role === 'teaserTitle' && second.role === 'teaserSummary')
      teasers.set(keyOf(first, second), [first, second])
  }
  const settled = [...blocks]
  for (const [first, second, index] of pairs(blocks)) {
    const teaser = teasers.get(keyOf(first, second))
    if (!teaser) continue
    for (const [offset, {role, confidence}] of teaser.entries()) {
      const copy = offset === 0 ? first : second
      if (copy.role !== role) settled[index + offset] = {...copy, role, confidence}
    }
  }
  return settled
}

function* pairs(blocks: readonly LabelledBlock[]): Generator<[LabelledBlock, LabelledBlock, number]> {
  for (const [index, first] of blocks.entries()) {
    const second = blocks[index + 1]
    if (second) yield [first, second, index]
  }
}

function keyOf(first: LabelledBlock, second: LabelledBlock): string {
  return [first, second].map(({text}) => text.toLowerCase().replace(notWord, '').slice(0, openingLength)).join('\n')
}

// Copies differ in case, quotes and dashes, and may be cut.
const openingLength = 24
const notWord = /[^\p{L}\p{N}]+/gu
