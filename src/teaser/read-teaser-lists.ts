import {findForm} from './find-form.js'
import {splitItems} from './split-items.js'
import {shareTabs} from './share-tabs.js'
import {type RawList, splitLists} from './split-lists.js'
import type {TeaserGroup, TeaserItem, TeaserLine} from './teaser-line.js'

/**
 * Read the teaser lists in a run of lines.
 *
 * Where a list starts and ends is found first; then the form that its items repeat, for the list as a whole; then the
 * items; then which of them belong to which heading where several stand in a row.
 *
 * @param lines - A run of teaser lines with the furniture between them, in page order.
 * @returns The lists in page order; a line that is in none of them is furniture.
 */
export function readTeaserLists(lines: readonly TeaserLine[]): TeaserGroup[] {
  return shareTabs(splitLists(lines).map(readItems)).filter(({headings, items}) => headings.length + items.length > 0)
}

function readItems({heading, lines}: RawList): TeaserGroup {
  const items = withoutLate(splitItems(lines, findForm(lines)))
  return heading ? {heading: heading.text, headings: [heading], items} : {headings: [], items}
}

/** "All news", "About us" below the last title: words that stand behind none of several other titles are the page's. */
function withoutLate(items: readonly TeaserItem[]): TeaserItem[] {
  const others = items.slice(0, -1)
  const last = items.at(-1)
  if (!last || others.length < minOthers || others.some((item) => wordsBehind(item) > 0)) return [...items]
  return [...others, last.slice(0, last.length - wordsBehind(last))]
}

const minOthers = 2

/** How many lines of words end an item. */
function wordsBehind(item: TeaserItem): number {
  return item.length - 1 - item.findLastIndex(({role, kind}) => role !== 'teaserMeta' || kind !== 'words')
}
