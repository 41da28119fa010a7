import type {BylineField} from './fields.js'
import {isFurnitureName} from './is-furniture-name.js'
import type {Page} from './page.js'
import {endOfNames, isOpener, rescueByline} from './rescue-byline.js'
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
    const opener = isOpener(page, first - 1) ? first - 1 : first
    if (isOpener(page, opener)) last = endOfNames(page, last)
    fields.push(toField(page, opener, last))
    first = last
  }
  if (fields.some((field) => field.authors.length > 0 || field.organization !== undefined)) return fields
  const rescued = rescueByline(page)
  return rescued ? [...fields, rescued].sort((a, b) => a.first - b.first) : fields
}

function toField(page: Page, first: number, last: number): BylineField {
  const lines = page.blocks.slice(first, last + 1).map((block) => block.text.slice(0, maxLine))
  const names = takeBylineApart(lines, page.words)
  const confidence = page.blocks
    .slice(first, last + 1)
    .reduce((least, block) => Math.min(least, block.confidence), Infinity)
  return {
    type: 'byline',
    first,
    last,
    authors: names.opened ? names.authors : names.authors.filter((name) => isLikely(page, name, confidence)),
    ...(names.organization !== undefined && {organization: names.organization})
  }
}

// A word alone that no "By" opens is a section as often as an author: only a sure label makes it one.
const sureLabel = 0.9

function isLikely(page: Page, name: string, confidence: number): boolean {
  if (isFurnitureName(name, page.words)) return false
  return name.includes(' ') || !hasCase.test(name) || confidence >= sureLabel
}

const hasCase = /[\p{Lu}\p{Ll}]/u

// Names and jobs of a dozen authors fit in.
const maxLine = 600
