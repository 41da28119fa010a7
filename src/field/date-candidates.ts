import {maxLine, mayHoldDate} from './dated-blocks.js'
import {datesOf} from './dates-of.js'
import type {Role} from '../label/role.js'
import type {PrintedDates} from './fields.js'
import type {Page} from './page.js'
import {datesOfBlock, type ResolvedDate} from './resolve-dates.js'

/** A line that may say when the article appeared. */
export interface DateCandidate {
  /** Index of the block. */
  index: number
  /** What the line prints, in order. */
  dates: readonly ResolvedDate[]
  /** What it says if it is the article's. */
  printed: PrintedDates
}

/**
 * List the lines of a page that print a date and may be the article's own.
 *
 * @param page - The page.
 * @returns The candidates in page order.
 */
export function dateCandidates(page: Page): DateCandidate[] {
  return page.blocks.flatMap((block, index) => {
    if (block.text.length > maxLine || !(dating.has(block.role) || mayHoldDate(block.text))) return []
    if (block.role === 'paragraph' && block.text.length > maxProse) return []
    const dates = datesOfBlock(page, index)
    if (dates.length === 0) return []
    return [{index, dates, printed: datesOf(dates, block.role === 'modified' ? 'modified' : 'published')}]
  })
}

const maxProse = 80
// "Published yesterday" has no digit.
const dating: ReadonlySet<Role> = new Set<Role>(['byline', 'published', 'modified'])
