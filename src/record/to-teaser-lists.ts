import type {Teaser, TeaserList} from '../article.js'
import {defined} from '../defined.js'
import {fold} from '../dedupe/fold.js'
import type {Settings} from '../options.js'
import {textOf} from '../teaser/text-of.js'
import type {Root, Teaser as TeaserNode, TeaserList as TeaserListNode} from '../tree/nodes.js'
import {nodesOfType} from './nodes-of-type.js'

/**
 * Take the teaser lists from a tree.
 *
 * A teaser that stands for its copies shows the fullest title and summary of any of them, and the section, date and
 * authors of the first that has them. So the record with marks is the one without copies, and the copies as printed.
 *
 * @param tree - The tree of a page, with copies marked.
 * @param dedupe - Whether copies are left out, or `'mark'` to say of each of what it is a copy.
 * @returns The lists in page order.
 */
export function toTeaserLists(tree: Root, dedupe: Settings['dedupe']): TeaserList[] {
  return groupPrintings(nodesOfType(tree, 'teaserList')).map(({list, printings}) => {
    const shown = printings.filter(({node}) => dedupe !== true || isKept(node))
    return defined({heading: list.heading, teasers: shown.map((printing) => toTeaser(printing, dedupe))})
  })
}

/** A teaser where it is printed. */
interface Printing {
  list: TeaserListNode
  node: TeaserNode
  /** Index of the list among all, and of the teaser in it. */
  place: {list: number; teaser: number}
  /** All printings of the same teaser on the page, this one among them. */
  group: Printing[]
}

function groupPrintings(lists: readonly TeaserListNode[]): {list: TeaserListNode; printings: Printing[]}[] {
  const groups = new Map<number | TeaserNode, Printing[]>()
  const toPrinting = (list: TeaserListNode, node: TeaserNode, place: Printing['place']): Printing => {
    const key = node.data?.duplicateOf ?? node.position?.start.offset ?? node
    const group = groups.get(key) ?? []
    const printing = {list, node, place, group}
    group.push(printing)
    groups.set(key, group)
    return printing
  }
  return lists.map((list, index) => ({
    list,
    printings: teasersOf(list).map((node, teaser) => toPrinting(list, node, {list: index, teaser}))
  }))
}

function isKept(node: TeaserNode): boolean {
  return node.data?.duplicateOf === undefined
}

function teasersOf(list: TeaserListNode): TeaserNode[] {
  return list.children.filter((node) => node.type === 'teaser')
}

function toTeaser({node, group}: Printing, dedupe: Settings['dedupe']): Teaser {
  const nodes = dedupe !== false && isKept(node) ? group.map((copy) => copy.node) : [node]
  const metas = nodes.flatMap((node) => node.children).filter((node) => node.type === 'teaserMeta')
  const lists = new Set(group.map((printing) => printing.list))
  return defined({
    title: fullest(nodes.map((node) => textOf(node, 'teaserTitle'))),
    summary: fullest(nodes.map((node) => textOf(node, 'teaserSummary'))) || undefined,
    section: metas.find((meta) => meta.section !== undefined)?.section,
    date: metas.find((meta) => meta.date !== undefined)?.date,
    authors: metas.find((meta) => meta.authors !== undefined)?.authors,
    lists: [...lists].map((list) => list.heading ?? ''),
    seen: nodes.find((node) => node.data?.seen)?.data?.seen,
    duplicateOf: dedupe === 'mark' && !isKept(node) ? group.find((copy) => isKept(copy.node))?.place : undefined
  })
}

/** The text that says most, quotes and ellipsis apart; the first of those that say the same. */
function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (fold(text).key.length > fold(best).key.length ? text : best))
}
