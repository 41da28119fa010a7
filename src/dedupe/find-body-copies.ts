import type {Root, RootContent} from '../tree/nodes.js'
import {toString} from '../tree/to-string.js'
import {fold} from './fold.js'
import {groupCopies} from './group-copies.js'

/**
 * A shorter block may be said twice on purpose ("Yes." in an interview), so it is a copy only inside a stretch that is
 * printed again. A sentence of this length hardly is: it has some five words, or twice as many in Chinese.
 */
const shortestCopy = 24

/**
 * Find the blocks of the body that a page prints again: a lead printed twice, or cut and then whole, a stretch pasted
 * again. A block of another type, such as a pull quote, is no copy.
 *
 * @param tree - The tree of a page.
 * @returns For each copy the block that is kept: the first on the page that is not cut.
 */
export function findBodyCopies(tree: Root): Map<RootContent, RootContent> {
  const blocks = linkBlocks(tree.children.filter((node) => bodyTypes.has(node.type)))
  const firsts = new Map<string, BodyBlock>()
  for (const block of blocks) {
    const first = firsts.get(block.key)
    if (!first) firsts.set(block.key, block)
    else if (block.text.length >= shortestCopy) block.original = first
  }
  findWhole(blocks, firsts)
  for (const block of blocks) block.original ??= twin(block, block.previous?.original?.next)
  for (const block of [...blocks].reverse()) block.original ??= twin(block, block.next?.original?.previous)
  return resolve(blocks)
}

const bodyTypes = new Set<string>(['paragraph', 'crosshead', 'quote', 'caption', 'note', 'list'])

/** A block of the body between its neighbours. */
interface BodyBlock {
  node: RootContent
  /** What it says, folded, and whether it is cut. */
  text: string
  isCut: boolean
  /** Its type and what it says. */
  key: string
  previous?: BodyBlock
  next?: BodyBlock
  /** Another block that says the same, or more: an earlier one, or the first that is whole. */
  original?: BodyBlock | undefined
}

function linkBlocks(nodes: readonly RootContent[]): BodyBlock[] {
  const blocks: BodyBlock[] = []
  for (const node of nodes) {
    const {key: text, isCut} = fold(toString(node))
    const block: BodyBlock = {node, text, isCut, key: `${node.type} ${text}`}
    const previous = blocks.at(-1)
    if (previous) {
      previous.next = block
      block.previous = previous
    }
    blocks.push(block)
  }
  return blocks
}

/** A lead that an ellipsis cuts is a copy of the one whole block that starts with it. */
function findWhole(blocks: readonly BodyBlock[], firsts: ReadonlyMap<string, BodyBlock>): void {
  const groups = groupCopies(blocks.map(({text, isCut}) => ({key: text, isCut})))
  for (const [index, block] of blocks.entries()) {
    const whole = groups[index] ?? block.text
    if (whole !== block.text && block.text.length >= shortestCopy)
      block.original = firsts.get(`${block.node.type} ${whole}`) ?? block.original
  }
}

/** The block beside the neighbour's original, when it says the same as the block beside the neighbour. */
function twin(block: BodyBlock, candidate: BodyBlock | undefined): BodyBlock | undefined {
  return candidate?.key === block.key ? candidate : undefined
}

/** Each copy with its original; the original of an original stands before it, and is known by then. */
function resolve(blocks: readonly BodyBlock[]): Map<RootContent, RootContent> {
  const copies = new Map<RootContent, RootContent>()
  for (const {node, original} of blocks) {
    if (original) copies.set(node, copies.get(original.node) ?? original.node)
  }
  return copies
}
