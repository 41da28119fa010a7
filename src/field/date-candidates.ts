import {maxLine, mayHoldDate} from './dated-blocks.js'
import {datesOf} from './dates-of.js'
import type {LabelledBlock} from '../label/labelled-block.js'
import type {Role} from '../label/role.js'
import type {PrintedDates} from './fields.js'
import type {Page} from './page.js'
import {phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import {endsSentence} from '../segment/characters.js'
import {datesOfBlock, type ResolvedDate, resolveDates} from './resolve-dates.js'

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
    const dates = isProse(block) ? datesOfProse(page, index) : datesOfLine(page, index)
    if (dates.length === 0) return []
    return [{index, dates, printed: datesOf(dates, block.role === 'modified' ? 'modified' : 'published')}]
  })
}

function isProse({role, text}: LabelledBlock): boolean {
  return text.length > (role === 'paragraph' ? maxProse : maxLine)
}

function datesOfLine(page: Page, index: number): readonly ResolvedDate[] {
  const block = page.blocks[index]
  const mayDate = block && (dating.has(block.role) || mayHoldDate(block.text) || mayBeRelative(page, index))
  return mayDate ? datesOfBlock(page, index).filter((date) => !isTold(page, block, date)) : []
}

/** "Hawkers block the coast road during protests on 13 July 2025.", "The harbour on 1 March 2025. (Photo: Jane Doe)" */
function isTold({words}: Page, {role, text}: LabelledBlock, {kind, start, end}: ResolvedDate): boolean {
  if (kind !== undefined || dating.has(role)) return false
  const behind = text.slice(end)
  const before = text.slice(0, start).match(smallWord) ?? []
  if (before.length >= minTold && behind !== '') return true
  const [, inBrackets, afterStop] = creditBehind.exec(behind) ?? []
  const credit = inBrackets ?? afterStop
  if (credit === undefined) return false
  const line = tokens(credit)
  return line.some((_, at) => phraseAt(words.credits, line, at) !== undefined)
}

const smallWord = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{M}\p{N}])/gu
// "last changed by us on"
const minTold = 4
const creditBehind = /^[.,]?\s?[([]([^)\]]{3,60})[)\]]\.?$|^\.\s(.{3,60})$/u

/** "Published yesterday", in the head of the article: a day without a digit. */
function mayBeRelative({blocks, words, headline, firstProse}: Page, index: number): boolean {
  const text = blocks[index]?.text ?? ''
  const isInHead = index > headline && index < firstProse && text.length <= maxRelative
  return isInHead && phraseAt(words.dateKinds, tokens(text), 0) !== undefined
}

// "Veröffentlicht vorgestern um", with room to spare.
const maxRelative = 40

/** What is as long as prose dates the article where it opens the story with a day, or stands below it. */
function datesOfProse(page: Page, index: number): readonly ResolvedDate[] {
  const block = page.blocks[index]
  if (!block || !mayHoldDate(block.text.slice(0, maxOpening))) return []
  if (index >= page.lastProse) return dateOfPosting(page, block)
  return index > page.headline && index <= page.firstProse ? dateAhead(page, block) : []
}

/** "This entry was posted on Tuesday, June 19th, 2024 at 3:21 pm and is filed under News. You can follow ..." */
function dateOfPosting(page: Page, {text}: LabelledBlock): readonly ResolvedDate[] {
  const [first] = resolveDates(page, text.slice(0, maxLine))
  return first?.kind === 'published' && first.start < maxOpening ? [first] : []
}

/** "June 19, 2024 -- The harbour wall ...", "June 19, 2024 Jane Doe Harbour, News, Comments Off on ..." above a story. */
function dateAhead(page: Page, {role, text}: LabelledBlock): readonly ResolvedDate[] {
  const [first] = resolveDates(page, text.slice(0, maxLine))
  if (first?.start !== 0) return []
  if (dashAhead.test(text.slice(first.end))) return [{...first, kind: 'published'}]
  return (role !== 'paragraph' || text.length <= maxLine) && !endsSentence(text) ? [first] : []
}

const dashAhead = /^\s?(?:--|[–—-])\s/
const maxProse = 80
// Behind more characters than these stands a date of something else.
const maxOpening = 60
// "Published yesterday" has no digit.
const dating: ReadonlySet<Role> = new Set<Role>(['byline', 'published', 'modified'])
