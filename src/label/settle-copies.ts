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
  const teasers = new Map<string, readonly [LabelledBlock, LabelledBlock]>()
  const keys = keyReader(blocks)
  for (let index = 1; index < blocks.length; index++) {
    const first = blocks[index - 1]
    const second = blocks[index]
    if (first?.role === 'teaserTitle' && second?.role === 'teaserSummary')
      teasers.set(keyOf(keys, index), [first, second])
  }
  if (teasers.size === 0) return [...blocks]
  const settled = [...blocks]
  for (let index = 1; index < blocks.length; index++) {
    // The headline was chosen for its story; what promotes the article on its own page says nothing against it.
    if (blocks[index - 1]?.role === 'headline') continue
    for (const [offset, {role, confidence}] of teasers.get(keyOf(keys, index))?.entries() ?? []) {
      const copy = blocks[index - 1 + offset]
      if (copy && copy.role !== role) settled[index - 1 + offset] = {...copy, role, confidence}
    }
  }
  return settled
}

// The key of a block and the one before it.
function keyOf(keys: (index: number) => string, index: number): string {
  return `${keys(index - 1)}\n${keys(index)}`
}

// Reads how a block opens, each once.
function keyReader(blocks: readonly LabelledBlock[]): (index: number) => string {
  const known: (string | undefined)[] = []
  return (index) => (known[index] ??= openingOf(blocks[index]?.text ?? ''))
}

function openingOf(text: string): string {
  // Most texts show enough letters early on; whether a sigma ends its word may take a look at what follows it.
  const early = lettersOf(text.slice(0, 3 * openingLength))
  return (early.length > openingLength + lookAhead ? early : lettersOf(text)).slice(0, openingLength)
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(notWord, '')
}

// Copies differ in case, quotes and dashes, and may be cut.
const openingLength = 24
const lookAhead = 8
const notWord = /[^\p{L}\p{N}]+/gu
