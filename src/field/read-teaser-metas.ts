import type {TeaserMetaField} from './fields.js'
import type {Page} from './page.js'
import {resolveDates} from './resolve-dates.js'
import {takeBylineApart} from './take-byline-apart.js'
import {trimEdges} from './trim-edges.js'

/**
 * Read the meta lines of teasers: section, date, authors.
 *
 * @param page - The page.
 * @returns One field a line, in page order.
 */
export function readTeaserMetas(page: Page): TeaserMetaField[] {
  return page.blocks.flatMap((block, index) =>
    block.role === 'teaserMeta'
      ? [{type: 'teaserMeta' as const, first: index, last: index, ...readMeta(page, block.text.slice(0, maxLine))}]
      : []
  )
}

// Section, date and authors fit in.
const maxLine = 300
// A section is a word or a few.
const maxSection = 40

function readMeta(page: Page, line: string): Omit<TeaserMetaField, 'type' | 'first' | 'last'> {
  const [date] = resolveDates(page, line)
  const names = takeBylineApart([line], page.words)
  if (names.opened && names.authors.length > 0) return {...(date && {date: date.iso}), authors: names.authors}
  const section = trimEdges(date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line, edge)
  const isSection = section !== '' && section.length <= maxSection && !/\p{Nd}/u.test(section)
  return {...(isSection && {section}), ...(date && {date: date.iso})}
}

const edge = /[\s|•·,/–—:-]/u
