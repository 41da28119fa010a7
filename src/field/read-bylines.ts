import type {BylineField} from './fields.js'
import type {Page} from './page.js'
import {takeBylineApart} from './take-byline-apart.js'

/**
 * Read the bylines of a page: the runs of blocks that name who wrote the article.
 *
 * @param page - The page.
 * @returns The bylines in page order.
 */
export function readBylines(page: Page): BylineField[] {
  const fields: BylineField[] = []
  for (let first = 0; first < page.blocks.length; first++) {
    if (page.blocks[first]?.role !== 'byline') continue
    let last = first
    while (page.blocks[last + 1]?.role === 'byline') last++
    fields.push(toField(page, first, last))
    first = last
  }
  return fields.some((field) => field.authors.length > 0 || field.organization !== undefined)
    ? fields
    : [...fields, ...rescue(page)]
}

function toField(page: Page, first: number, last: number): BylineField {
  const lines = page.blocks.slice(first, last + 1).map((block) => block.text)
  const names = takeBylineApart(lines, page.words, page.isSite)
  return {
    type: 'byline',
    first,
    last,
    authors: names.authors,
    ...(names.organization !== undefined && {organization: names.organization})
  }
}

// A byline stands this close to its headline, above or below.
const maxAbove = 4
const maxBelow = 14
// "By Jane Doe, Max Roe and four more, for the paper": longer lines are prose that happens to open with "By".
const maxLine = 140
const unsure: ReadonlySet<string> = new Set(['furniture', 'kicker', 'standfirst', 'crosshead', 'caption', 'note'])

/** Where the labelling saw no byline, a line near the headline that opens with "By" is one all the same. */
function rescue(page: Page): BylineField[] {
  if (page.headline < 0) return []
  const to = Math.min(page.headline + maxBelow, page.firstProse + 1, page.blocks.length - 1)
  for (let at = Math.max(0, page.headline - maxAbove); at <= to; at++) {
    const block = page.blocks[at]
    if (!block || !unsure.has(block.role) || block.text.length > maxLine) continue
    const alone = takeBylineApart([block.text], page.words, page.isSite)
    if (alone.opened && (alone.authors.length > 0 || alone.organization !== undefined)) return [toField(page, at, at)]
  }
  return []
}
