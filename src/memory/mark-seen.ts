import {textOf} from '../teaser/text-of.js'
import type {Root, TeaserListContent} from '../tree/nodes.js'
import type {Recall} from './recall.js'

/**
 * Mark the teasers that other pages printed too, as teasers or as their own headlines.
 *
 * @param tree - The tree of a page.
 * @param recalled - What the memory knows of the page.
 * @returns A tree with these teasers marked; the tree that was passed in stays as it is.
 */
export function markSeen(tree: Root, {isSeen}: Recall): Root {
  const mark = (node: TeaserListContent): TeaserListContent =>
    node.type === 'teaser' && isSeen(textOf(node, 'teaserTitle')) ? {...node, data: {...node.data, seen: true}} : node
  return {
    ...tree,
    children: tree.children.map((node) =>
      node.type === 'teaserList' ? {...node, children: node.children.map(mark)} : node
    )
  }
}
