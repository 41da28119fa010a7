import {findDates, type FoundDate} from './find-dates.js'
import {findRelativeDates} from './find-relative-dates.js'
import type {Page} from './page.js'
import {phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {DateKind} from '../language/vocabulary.js'

/** A date of a line, resolved. */
export interface ResolvedDate {
  /** ISO 8601 day, or date-time with offset where one is printed. */
  iso: string
  kind?: DateKind
  start: number
  end: number
}

// A line of meta data is short; dates in longer ones are events of the text.
const maxLine = 400

/**
 * Find and resolve the dates that a line of a page prints.
 *
 * Digits that can be read as day-month and as month-day are resolved by the page's language and its other dates.
 *
 * @param page - The page.
 * @param line - The line.
 * @returns The dates that name a day for sure, in order.
 */
export function resolveDates(page: Page, line: string): readonly ResolvedDate[] {
  if (line.length > maxLine) return []
  const known = resolved.get(page) ?? new Map<string, readonly ResolvedDate[]>()
  resolved.set(page, known)
  const dates = known.get(line) ?? readDates(page, line)
  known.set(line, dates)
  return dates
}

// A cache and no state: several of the field parsers ask for the dates of the same line.
const resolved = new WeakMap<Page, Map<string, readonly ResolvedDate[]>>()

function readDates(page: Page, line: string): readonly ResolvedDate[] {
  const printed = findDates(line, page.words, page.language).flatMap((date) => {
    const day = chooseReading(page, date)
    return day === undefined ? [] : [{...date, iso: withTime(day, date)}]
  })
  const relative = findRelativeDates(line, page.words, page.settings.reference)
  return [...printed, ...relative].sort((a, b) => a.start - b.start)
}

/**
 * Tell how much of a line its dates take.
 *
 * @param dates - The dates.
 * @returns How many characters.
 */
export function lengthOf(dates: readonly {start: number; end: number}[]): number {
  return dates.reduce((sum, {start, end}) => sum + end - start, 0)
}

/**
 * Find and resolve the dates of a block; a word such as "Updated:" that stands alone in the block above belongs to them.
 *
 * @param page - The page.
 * @param index - Index of the block.
 * @returns The dates in order.
 */
export function datesOfBlock(page: Page, index: number): readonly ResolvedDate[] {
  const dates = resolveDates(page, page.blocks[index]?.text ?? '')
  const [first] = dates
  const kind = first && first.kind === undefined ? kindAlone(page, page.blocks[index - 1]?.text ?? '') : undefined
  return kind ? dates.map((date) => (date.kind === undefined ? {...date, kind} : date)) : dates
}

// "Last updated on:"
const maxKindLine = 30

function kindAlone({words}: Page, text: string): DateKind | undefined {
  if (text.length > maxKindLine) return undefined
  const line = tokens(text).filter((token) => token.kind === 'word')
  const match = phraseAt(words.dateKinds, line, 0)
  // Short words such as "on" open other lines too.
  return match?.length === line.length && text.length >= minKindWord ? match.value : undefined
}

const minKindWord = 4

function withTime(day: string, {time, offset}: FoundDate): string {
  return time !== undefined && offset !== undefined ? `${day}T${time}${offset}` : day
}

function chooseReading(page: Page, {readings}: FoundDate): string | undefined {
  if (readings.length < 2) return readings[0]
  const order = page.words.languages.find((language) => language.code === page.language)?.order ?? pageOrder(page)
  const urlDay = dayOfUrl(page.settings.url)
  if (urlDay !== undefined && readings.includes(urlDay)) return urlDay
  if (order === 'dayFirst') return readings[0]
  return order === 'monthFirst' ? readings[1] : undefined
}

/** How the page writes its other dates: in digits that fit one order only, or with the month's name. */
function pageOrder(page: Page): 'dayFirst' | 'monthFirst' | undefined {
  let [dayFirst, monthFirst] = [0, 0]
  for (const block of page.blocks) {
    if (block.text.length > maxMetaLine) continue
    if (monthName.test(block.text)) monthFirst++
    else if (dayName.test(block.text)) dayFirst++
    const digits = digitsDate.exec(block.text)
    if (Number(digits?.[1]) > 12) dayFirst++
    if (Number(digits?.[2]) > 12) monthFirst++
  }
  if (dayFirst === monthFirst) return undefined
  return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst'
}

const maxMetaLine = 120
const monthName = /\b[A-Z]\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}/u
const dayName = /\b\d{1,2}(?:st|nd|rd|th)? [A-Z]\p{Ll}{2,8}\.?,? \d{4}/u
const digitsDate = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/

const urlDate = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/

function dayOfUrl(url: string | undefined): string | undefined {
  const match = urlDate.exec(url ?? '')
  return match
    ? `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`
    : undefined
}
