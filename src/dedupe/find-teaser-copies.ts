import {textOf} from '../teaser/text-of.js'
import type {Root, Teaser} from '../tree/nodes.js'
import {fold} from './fold.js'
import {groupCopies} from './group-copies.js'

/**
 * Find the teasers that a page prints again: those whose titles are copies.
 *
 * @param tree - The tree of a page.
 * @returns For each copy the teaser that is kept, the first on the page.
 */
export function findTeaserCopies(tree: Root): Map<Teaser, Teaser> {
  const teasers = tree.children
    .flatMap((node) => (node.type === 'teaserList' ? node.children : []))
    .filter((node) => node.type === 'teaser')
  const groups = groupCopies(teasers.map((teaser) => fold(textOf(teaser, 'teaserTitle'))))
  const kept = new Map<string | undefined, Teaser>()
  const copies = new Map<Teaser, Teaser>()
  for (const [index, teaser] of teasers.entries()) {
    const first = kept.get(groups[index])
    if (first) copies.set(teaser, first)
    else kept.set(groups[index], teaser)
  }
  return copies
}
