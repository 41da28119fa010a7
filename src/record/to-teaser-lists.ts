import type {Teaser, TeaserList} from '../article.js'
import {defined} from '../defined.js'
import {fold} from '../dedupe/fold.js'
import {textOf} from '../teaser/text-of.js'
import type {Root, Teaser as TeaserNode, TeaserList as TeaserListNode} from '../tree/nodes.js'
import {nodesOfType} from './nodes-of-type.js'

/**
 * Take the teaser lists from a tree.
 *
 * A teaser that stands for its copies shows the fullest title and summary of any of them, and the section, date and
 * authors of the first that has them.
 *
 * @param tree - The tree of a page, with copies marked.
 * @param dedupe - Whether copies are left out.
 * @returns The lists in page order.
 */
export function toTeaserLists(tree: Root, dedupe: boolean): TeaserList[] {
  return groupPrintings(nodesOfType(tree, 'teaserList')).map(({list, printings}) => {
    const shown = printings.filter(({node}) => !dedupe || node.data?.duplicateOf === undefined)
    const teasers = shown.map(({node, group}) => toTeaser(dedupe ? group.map((copy) => copy.node) : [node], group))
    return defined({heading: list.heading, teasers})
  })
}

/** A teaser where it is printed. */
interface Printing {
  list: TeaserListNode
  node: TeaserNode
  /** All printings of the same teaser on the page, this one among them. */
  group: Printing[]
}

function groupPrintings(lists: readonly TeaserListNode[]): {list: TeaserListNode; printings: Printing[]}[] {
  const groups = new Map<number | TeaserNode, Printing[]>()
  const toPrinting = (list: TeaserListNode, node: TeaserNode): Printing => {
    const key = node.data?.duplicateOf ?? node.position?.start.offset ?? node
    const group = groups.get(key) ?? []
    const printing = {list, node, group}
    group.push(printing)
    groups.set(key, group)
    return printing
  }
  return lists.map((list) => ({list, printings: teasersOf(list).map((node) => toPrinting(list, node))}))
}

function teasersOf(list: TeaserListNode): TeaserNode[] {
  return list.children.filter((node) => node.type === 'teaser')
}

function toTeaser(nodes: readonly TeaserNode[], group: readonly Printing[]): Teaser {
  const metas = nodes.flatMap((node) => node.children).filter((node) => node.type === 'teaserMeta')
  const lists = new Set(group.map((printing) => printing.list))
  return defined({
    title: fullest(nodes.map((node) => textOf(node, 'teaserTitle'))),
    summary: fullest(nodes.map((node) => textOf(node, 'teaserSummary'))) || undefined,
    section: metas.find((meta) => meta.section !== undefined)?.section,
    date: metas.find((meta) => meta.date !== undefined)?.date,
    authors: metas.find((meta) => meta.authors !== undefined)?.authors,
    lists: [...lists].map((list) => list.heading ?? '')
  })
}

/** The text that says most, quotes and ellipsis apart; the first of those that say the same. */
function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (fold(text).key.length > fold(best).key.length ? text : best))
}
