import type {ArticleDateline} from '../article.js'
import {defined} from '../defined.js'
import type {Dateline, Root} from '../tree/nodes.js'
import {findLeadIn} from './find-lead-in.js'
import {nodesOfType} from './nodes-of-type.js'

/**
 * Take the date line from a tree, with what a wire lead-in adds to it.
 *
 * A line that dates the article is preferred to one that dates the page, that to a byline with a day on its line, and
 * that to a line without a date.
 *
 * @param tree - The tree of a page.
 * @returns The date line; `undefined` when the page has neither a date line nor a lead-in.
 */
export function toDateline(tree: Root): ArticleDateline | undefined {
  const lines = nodesOfType(tree, 'dateline')
  const line =
    preferences.map((isPreferred) => lines.find(isPreferred)).find((found) => found !== undefined) ??
    nodesOfType(tree, 'byline').find((byline) => byline.published !== undefined || byline.modified !== undefined) ??
    lines[0]
  const leadIn = findLeadIn(tree)
  const printed = line ? {text: line.value, date: line.published ?? line.modified ?? line.pageDate} : leadIn
  return printed && defined({text: printed.text, date: printed.date, place: leadIn?.place, agency: leadIn?.agency})
}

/** What a date line must have, the best first. */
const preferences: ((line: Dateline) => boolean)[] = [
  (line) => line.published !== undefined,
  (line) => line.modified !== undefined,
  (line) => line.pageDate !== undefined
]
