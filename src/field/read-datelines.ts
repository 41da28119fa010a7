import {choosePublished} from './choose-published.js'
import {datesOf} from './dates-of.js'
import type {BylineField, DatelineField, PrintedDates} from './fields.js'
import {findDates} from './find-dates.js'
import {hasWeekday} from './has-weekday.js'
import type {Page} from './page.js'
import {rescueDatelines} from './rescue-datelines.js'
import {datesOfBlock, resolveDates} from './resolve-dates.js'

/** The dated lines of a page. */
export interface DatedLines {
  /** The bylines, each with the dates that stand in its lines. */
  bylines: BylineField[]
  datelines: DatelineField[]
  /** The article's day of publication, where a line says it. */
  published?: string
}

/**
 * Read the lines that date the article or the page.
 *
 * @param page - The page.
 * @param bylines - The bylines, which often hold a date as well.
 * @returns The dated lines.
 */
export function readDatelines(page: Page, bylines: readonly BylineField[]): DatedLines {
  const chosen = choosePublished(page, bylines, (index) => isOfPage(page, index) || isOfTeaser(page, index))
  const published = chosen?.printed.published
  const isChosen = (first: number, last = first): boolean =>
    chosen !== undefined && chosen.index >= first && chosen.index <= last
  const datelines = page.blocks.flatMap((block, index): DatelineField[] => {
    if (block.role !== 'published' && block.role !== 'modified' && block.role !== 'pageDate') return []
    const role = block.role === 'published' && isMasthead(page, index) ? 'pageDate' : block.role
    const printed = isChosen(index) ? chosen?.printed : withoutPublished(datesOf(datesOfBlock(page, index), role))
    return [{type: 'dateline', first: index, last: index, ...printed}]
  })
  const dated = bylines.map((byline): BylineField => {
    const printed = withoutPublished(datesOfByline(page, byline))
    return {...byline, ...printed, ...(isChosen(byline.first, byline.last) && published !== undefined && {published})}
  })
  const known = [...datelines, ...dated]
  if (chosen && !known.some(({first, last}) => isChosen(first, last)))
    datelines.push({type: 'dateline', first: chosen.index, last: chosen.index, ...chosen.printed})
  datelines.push(...rescueDatelines(page, [...datelines, ...dated]))
  const whole = datelines.map((field) => completePageDate(page, field, published))
  return {bylines: dated, datelines: whole, ...(published !== undefined && {published})}
}

function withoutPublished({modified, pageDate}: PrintedDates): PrintedDates {
  return {...(modified !== undefined && {modified}), ...(pageDate !== undefined && {pageDate})}
}

// Where the head says when the article was changed, a teaser's day below the story is not that of its publication.
function isOfTeaser(page: Page, index: number): boolean {
  const {blocks, headline, firstProse, lastProse} = page
  if (index <= lastProse || blocks[index]?.role.startsWith('teaser') !== true) return false
  return blocks.some(({role}, at) => role === 'modified' && at < firstProse && at >= headline - reachAbove)
}

// So far above the headline a page may print when it was changed.
const reachAbove = 3

// The site's own date line, as it was labelled, opens the page or prints its weekday; a word such as "Published" says
// otherwise.
function isOfPage(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (isMasthead(page, index)) return true
  if (block?.role !== 'pageDate' || (index > 0 && !hasWeekday(page, block.text))) return false
  return datesOfBlock(page, index).every((date) => date.kind === undefined)
}

// A page that opens with nothing but a weekday and a date prints the day on which it was rendered.
function isMasthead(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? ''
  const [date] = index === 0 ? resolveDates(page, text) : []
  if (!date || date.kind !== undefined || date.iso.length > isoDay) return false
  return text.length - (date.end - date.start) <= maxWeekday && hasWeekday(page, text)
}

// "Donnerstag, den" and a full stop.
const maxWeekday = 16
const isoDay = '2025-04-02'.length

/** A masthead's day without year ("Saturday, January 18th") that is the day of publication has its year. */
function completePageDate(page: Page, field: DatelineField, published: string | undefined): DatelineField {
  const block = page.blocks[field.first]
  if (published === undefined || block?.role !== 'pageDate' || field.pageDate !== undefined) return field
  const [date] = findDates(block.text, page.words, page.language)
  const day = published.slice(0, 10)
  const {month, day: dayOfMonth} = date?.yearless ?? {month: 0, day: 0}
  return Number(day.slice(5, 7)) === month && Number(day.slice(8)) === dayOfMonth ? {...field, pageDate: day} : field
}

function datesOfByline(page: Page, byline: BylineField): PrintedDates {
  const lines = page.blocks.slice(byline.first, byline.last + 1)
  return datesOf(
    lines.flatMap((block) => resolveDates(page, block.text)),
    'published'
  )
}
