import {textOf} from '../teaser/text-of.js'
import type {Root, Teaser} from '../tree/nodes.js'
import {groupTeasers} from './group-teasers.js'

/** What the teasers of a page repeat. */
export interface TeaserCopies {
  /** For each copy the teaser that is kept, the first on the page. */
  copies: Map<Teaser, Teaser>
  /** The teasers that promote the page's own article. */
  own: Set<Teaser>
}

/**
 * Find the teasers that a page prints again, and those that promote the article itself.
 *
 * @param tree - The tree of a page.
 * @returns What the teasers repeat.
 */
export function findTeaserCopies(tree: Root): TeaserCopies {
  const teasers = tree.children
    .flatMap((node) => (node.type === 'teaserList' ? node.children : []))
    .filter((node) => node.type === 'teaser')
  const headline = tree.children.find((node) => node.type === 'headline')?.value
  const printed = teasers.map((teaser) => ({
    title: textOf(teaser, 'teaserTitle'),
    summary: textOf(teaser, 'teaserSummary')
  }))
  const groups = groupTeasers(headline === undefined ? printed : [...printed, {title: headline, summary: ''}])
  const ownGroup = groups[teasers.length]
  const copies = new Map<Teaser, Teaser>()
  const own = new Set<Teaser>()
  for (const [index, teaser] of teasers.entries()) {
    const kept = teasers[groups[index] ?? index]
    if (kept && kept !== teaser) copies.set(teaser, kept)
    if (groups[index] === ownGroup) own.add(teaser)
  }
  return {copies, own}
}
