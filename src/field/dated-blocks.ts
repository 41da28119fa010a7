import {firstOf, isDigit} from '../language/character-kinds.js'
import type {Page} from './page.js'
import {lengthOf, resolveDates, type ResolvedDate} from './resolve-dates.js'

/** A block that prints a date and may say when the article appeared. */
export interface DatedBlock {
  index: number
  dates: readonly ResolvedDate[]
  /** Letters and digits of the block that belong to no date. */
  rest: number
}

/**
 * Find the blocks that the labelling gave no part in the article and that print a date.
 *
 * @param page - The page.
 * @returns The blocks in page order.
 */
export function datedBlocks(page: Page): DatedBlock[] {
  return page.blocks.flatMap((block, index) => {
    if (!unsure.has(block.role) || block.text.length > maxLine || !mayHoldDate(block.text)) return []
    const dates = resolveDates(page, block.text)
    if (dates.length === 0) return []
    return [{index, dates, rest: block.text.length - lengthOf(dates)}]
  })
}

/** A meta line holds names, a section and a date; a longer one is prose (characters). */
export const maxLine = 200

/**
 * Tell whether a text may hold a date: a year in four digits, a date in digits alone, or a time told from now.
 *
 * @param text - The text.
 * @returns Whether it may.
 * @example
 * mayHoldDate('Room 9')
 * //=> false
 */
export function mayHoldDate(text: string): boolean {
  // Most texts hold no digit, which takes less time to see than that the pattern fits nowhere.
  const first = firstOf(text, isDigit)
  return first >= 0 && digitsOfDate.test(first > 0 ? text.slice(first) : text)
}

const digitsOfDate = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}|\p{Nd}\s?\p{L}/u
const unsure: ReadonlySet<string> = new Set([
  'furniture',
  'kicker',
  'standfirst',
  'crosshead',
  'caption',
  'note',
  'byline'
])
