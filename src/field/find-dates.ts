import {type Clock, clockAt} from './clock-at.js'
import {type Day, dayAt} from './day-at.js'
import {firstOf, isDigit} from '../language/character-kinds.js'
import {phraseAt} from '../language/phrases.js'
import {type Token, tokens} from '../language/tokens.js'
import type {DateKind, Vocabulary} from '../language/vocabulary.js'

/** A date printed in a line. */
export interface FoundDate {
  /** What the day may mean, as ISO 8601 days: one reading, or more of digits that can be read in several orders. */
  readings: string[]
  /** Month and day, where the year is not printed with them. */
  yearless?: {month: number; day: number}
  /** What the word beside it says. */
  kind?: DateKind
  /** Such as `'14:05'`. */
  time?: string
  /** The printed offset, such as `'+02:00'`. */
  offset?: string
  /** Offset of the date's first character in the line, its time included. */
  start: number
  /** Offset after the date's last character. */
  end: number
}

/**
 * Find all dates that a line prints, each with its time and with the word beside it.
 *
 * @param line - The line.
 * @param words - The vocabulary.
 * @param code - The page's language (optional).
 * @returns The dates in order.
 * @example
 * findDates('Published 19 June 2024, 14:05 CEST', vocabulary)
 * //=> [{readings: ['2024-06-19'], kind: 'published', time: '14:05', offset: '+02:00', start: 10, end: 34}]
 */
export function findDates(line: string, words: Vocabulary, code?: string): FoundDate[] {
  // The first digit is looked for without a pattern: most lines have none.
  const first = firstOf(line, isDigit)
  if (first < 0 || !digitBesideOther.test(line.slice(Math.max(0, first - 1)))) return []
  return findDatesIn(tokens(line), words, code)
}

/**
 * Cut dates out of the line that prints them.
 *
 * @param line - The line.
 * @param dates - Its dates, in order.
 * @returns What is left, with the space on either side of each date.
 * @example
 * cutDates('Jane Doe, 19 June 2024, Port Ellery', findDates('Jane Doe, 19 June 2024, Port Ellery', vocabulary))
 * //=> 'Jane Doe, , Port Ellery'
 */
export function cutDates(line: string, dates: readonly FoundDate[]): string {
  return dates.reduceRight((text, {start, end}) => text.slice(0, start) + text.slice(end), line)
}

/**
 * Find all dates among the tokens of a line, each with its time and with the word beside it.
 *
 * @param line - The line's tokens.
 * @param words - The vocabulary.
 * @param code - The page's language (optional).
 * @returns The dates in order.
 */
export function findDatesIn(line: readonly Token[], words: Vocabulary, code?: string): FoundDate[] {
  if (lastNumber(line) < 0) return []
  const parts = splitGlued(line)
  // Nothing behind the last number is a date or a time.
  const end = lastNumber(parts) + 1
  const found: FoundDate[] = []
  const kindOf = kindReader(parts, words)
  let clock: LooseClock | undefined
  let at = 0
  while (at < end) {
    const day = dayAt(parts, at, words, code)
    const own = day ? undefined : clockAt(parts, at)
    if (day) {
      const kind = kindOf(at)
      const before = clock && gapIsSmall(parts, clock.next, at, words) ? clock : undefined
      if (clock && !before) found.push(...sameDay(found, clock, parts))
      clock = undefined
      const after = before ? undefined : clockAfter(parts, day.next, words)
      const span = {from: before ? before.from : at, next: after ? after.next : day.next}
      found.push(toFound(parts, day, before ?? after, span, kind ?? before?.kind))
      at = span.next
    } else if (own) {
      if (clock) found.push(...sameDay(found, clock, parts))
      clock = {...own, from: at, kind: kindOf(at)}
      at = own.next
    } else at++
  }
  if (clock) found.push(...sameDay(found, clock, parts))
  return found.length > 0 ? completeYears(found, parts, words) : found
}

function lastNumber(line: readonly Token[]): number {
  let at = line.length - 1
  while (at >= 0 && line[at]?.kind !== 'number') at--
  return at
}

/** A time that belongs to no day so far. */
interface LooseClock extends Clock {
  from: number
  kind: DateKind | undefined
}

// "10 May, 12:00, updated 21:00": the second time is of the same day.
function sameDay(found: readonly FoundDate[], clock: LooseClock, line: readonly Token[]): FoundDate[] {
  const last = found.at(-1)
  if (clock.kind !== 'modified' || !last || last.kind === 'modified') return []
  return [{...last, kind: clock.kind, time: clock.time, start: startOf(line, clock.from), end: endOf(line, clock.next)}]
}

// A date needs a digit, and something that is no digit beside it.
const digitBesideOther = /\p{Nd}\P{Nd}|\P{Nd}\p{Nd}/u

// "June 19, 202417 comments": a scraper glued the next number to the year.
const gluedYear = /^(?:19|20)\d{3,7}$/
// "18-03-0823:16", "2017-04-202017-06-13": it glued the time or the next date to the day.
const gluedDay = /^\d{4}(?:\d\d)?$/

function splitGlued(line: readonly Token[]): readonly Token[] {
  if (!line.some((_, at) => gluedAt(line, at) > 0)) return line
  return line.flatMap((token, at) => {
    const length = gluedAt(line, at)
    if (length === 0) return [token]
    const middle = token.start + length
    return [
      {...token, text: token.text.slice(0, length), end: middle},
      {...token, text: token.text.slice(length), start: middle}
    ]
  })
}

/** How many digits of a number are a year or a day that another number was glued to; 0 for any other. */
function gluedAt(line: readonly Token[], at: number): number {
  const token = line[at]
  if (token?.kind !== 'number') return 0
  if (isGluedDay(line, at, token)) return 2
  return gluedYear.test(token.text) ? 4 : 0
}

function isGluedDay(line: readonly Token[], at: number, {text}: Token): boolean {
  if (!gluedDay.test(text) || line[at + 1]?.text !== (text.length === 4 ? ':' : '-')) return false
  const [year, one, month, two] = line.slice(Math.max(0, at - 4), at)
  return year?.kind === 'number' && one?.text === '-' && month?.kind === 'number' && two?.text === '-'
}

function toFound(
  line: readonly Token[],
  day: Day,
  clock: Clock | undefined,
  span: {from: number; next: number},
  kind: DateKind | undefined
): FoundDate {
  return {
    readings: day.readings,
    ...(day.yearless && {yearless: day.yearless}),
    ...(kind && {kind}),
    ...(clock && {time: clock.time}),
    ...(clock?.offset !== undefined && {offset: clock.offset}),
    start: startOf(line, span.from),
    end: endOf(line, span.next)
  }
}

function startOf(line: readonly Token[], at: number): number {
  return line[at]?.start ?? 0
}

function endOf(line: readonly Token[], next: number): number {
  return line[next - 1]?.end ?? 0
}

const joints: ReadonlySet<string> = new Set([
  ',',
  '-',
  '–',
  '—',
  '|',
  '•',
  '·',
  '(',
  ')',
  '（',
  '）',
  '｜',
  '[',
  ']',
  '/',
  '.',
  ':',
  '、',
  '，',
  '،',
  't',
  '年',
  'г',
  'года',
  'р',
  'أ'
])
// ", um" or "at" or "(Wed)": more tokens than these stand between a date and a time of something else.
const maxGap = 4

function clockAfter(line: readonly Token[], from: number, words: Vocabulary): Clock | undefined {
  let at = from
  for (let count = 0; count <= maxGap; count++) {
    const clock = clockAt(line, at)
    if (clock) return clock
    const step = joint(line, at, words)
    if (step === 0) return undefined
    at += step
  }
  return undefined
}

function gapIsSmall(line: readonly Token[], from: number, to: number, words: Vocabulary): boolean {
  let at = from
  for (let count = 0; at < to && count <= maxGap; count++) {
    const step = joint(line, at, words)
    if (step === 0) return false
    at += step
  }
  return at === to
}

function joint(line: readonly Token[], at: number, words: Vocabulary): number {
  const token = line[at]
  if (!token) return 0
  const weekday = phraseAt(words.weekdays, line, at)
  if (weekday) return weekday.length
  const glue = phraseAt(words.glue, line, at)
  if (glue) return glue.length
  return joints.has(token.text) || weekdaySigns.test(token.text) ? 1 : 0
}

const weekdaySigns = /^[月火水木金土日一二三四五六]$/

/** The kind that the last word says which stands before a token, counted from the date before. */
function kindReader(line: readonly Token[], words: Vocabulary): (at: number) => DateKind | undefined {
  let from = 0
  return (at) => {
    let kind: DateKind | undefined
    for (let index = from; index < at;) {
      const match = phraseAt(words.dateKinds, line, index)
      if (match) kind = match.value
      index += match ? match.length : 1
    }
    from = at + 1
    return kind
  }
}

// A date without a year that follows a whole one in its line is the next such day: "Posted 22 Dec 2023, updated 2 Jan".
function completeYears(found: FoundDate[], line: readonly Token[], words: Vocabulary): FoundDate[] {
  let last: string | undefined
  const whole: FoundDate[] = []
  for (const date of found) {
    const readings = date.yearless && last !== undefined ? [nextSuchDay(date.yearless, last)] : date.readings
    last = readings[0] ?? last
    if (readings.length > 0 && readings !== date.readings) {
      whole.push({...date, readings})
    } else whole.push(date)
  }
  return kindAfter(whole, line, words)
}

// In "wurde am 19. Juni 2024 veröffentlicht" a word stands before the date; "19 June 2024 Updated: 20 June" says it of the
// next date.
function endsClause(line: readonly Token[], start: number, at: number): boolean {
  const isInside = line.some(({kind, end}) => kind === 'word' && end <= start && end >= start - nearWord)
  return isInside && line[at]?.text !== ':' && !isNumberNear(line, at)
}

function isNumberNear(line: readonly Token[], at: number): boolean {
  return line.slice(at, at + nearNumber).some(({kind}) => kind === 'number')
}

const nearNumber = 4
// ", "
const nearWord = 2

function nextSuchDay({month, day}: {month: number; day: number}, last: string): string {
  const tail = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const year = Number(last.slice(0, 4))
  return tail >= last.slice(4) ? `${year}${tail}` : `${year + 1}${tail}`
}

// Some languages put the word behind: "2024年6月19日 14時05分 更新", "am 19. Juni 2024 um 14:05 Uhr veröffentlicht".
function kindAfter(found: FoundDate[], line: readonly Token[], words: Vocabulary): FoundDate[] {
  return found.map((date, index) => {
    if (date.kind) return date
    const at = line.findIndex((token) => token.start >= date.end)
    const match = at < 0 ? undefined : phraseAt(words.dateKinds, line, at)
    const next = found[index + 1]
    const follows = match !== undefined && next?.kind === match.value
    const ends =
      match && !follows && (eastAsian.test(line[at]?.text ?? '') || endsClause(line, date.start, at + match.length))
    if (ends) return {...date, kind: match.value}
    // "March 11, 2025 Updated 2 hours ago": the change is told by what follows.
    const opensNext = match?.value === 'modified' && !follows && isNumberNear(line, at + match.length)
    return opensNext ? {...date, kind: 'published'} : date
  })
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}]/u
