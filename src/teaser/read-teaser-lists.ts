import {findForm} from './find-form.js'
import {splitItems} from './split-items.js'
import {splitLists} from './split-lists.js'
import type {TeaserGroup, TeaserLine} from './teaser-line.js'

/**
 * Read the teaser lists in a run of lines.
 *
 * Where a list starts and ends is found first; then the form that its items repeat, for the list as a whole; then the
 * items.
 *
 * @param lines - A run of teaser lines with the furniture between them, in page order.
 * @returns The lists in page order; a line that is in none of them is furniture.
 */
export function readTeaserLists(lines: readonly TeaserLine[]): TeaserGroup[] {
  return splitLists(lines)
    .map(({heading, lines}) => ({...(heading ? {heading} : {}), items: splitItems(lines, findForm(lines))}))
    .filter(({heading, items}) => heading !== undefined || items.length > 0)
}
