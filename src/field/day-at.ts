import {calendarDay} from './calendar-day.js'
import {monthAt} from './month-at.js'
import {phraseAt} from '../language/phrases.js'
import type {Token} from '../language/tokens.js'
import type {Vocabulary} from '../language/vocabulary.js'

/** A day found in a line. */
export interface Day {
  /** What the day may mean: one reading, or two (day first, month first) of digits that fit both; none without a year. */
  readings: string[]
  /** Month and day, where the year is not printed. */
  yearless?: {month: number; day: number}
  /** Index of the token after the day. */
  next: number
}

/**
 * Read the day that stands at a token: "19 June 2024", "June 19th, 2024", "2024-06-19", "19.6.24", "2024年6月19日".
 *
 * @param line - The line's tokens.
 * @param at - Index of the token.
 * @param words - The vocabulary.
 * @param code - The page's language, which decides what a short month name means (optional).
 * @returns The day, or nothing.
 */
export function dayAt(line: readonly Token[], at: number, words: Vocabulary, code?: string): Day | undefined {
  const kind = line[at]?.kind
  if (kind === 'word') return monthBeforeDay(line, at, words, code)
  if (kind !== 'number') return undefined
  // Digits alone come first: they need the fewest tokens and exclude all others.
  return (
    digitsDay(line, at, words, code) ??
    yearApart(line, at) ??
    eastAsianDay(line, at) ??
    dayBeforeMonth(line, at, words, code) ??
    yearBeforeMonth(line, at, words, code)
  )
}

const separators: ReadonlySet<string> = new Set(['.', '/', '-', '‐', '‑', '–', '．', '／'])

function digitsDay(line: readonly Token[], at: number, words: Vocabulary, code?: string): Day | undefined {
  const first = line[at]
  const one = line[at + 1]
  const second = line[at + 2]
  const two = line[at + 3]
  const third = line[at + 4]
  if (
    first?.kind !== 'number' ||
    second?.kind !== 'number' ||
    third?.kind !== 'number' ||
    !one ||
    one.text !== two?.text
  )
    return undefined
  if (!separators.has(one.text) || isLongerNumber(line, at, one.text)) return undefined
  // "10 - 12 - 2024" is a sum or a score; around dots and slashes some pages print spaces.
  if (one.text === '-' && third.start - first.end > second.text.length + 2) return undefined
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)]
  const next = at + 5
  if (second.text.length > 2) return undefined
  if (first.text.length === 4 && third.text.length <= 2) return toDay([calendarDay(a, b, c)], next)
  if (first.text.length > 2) return undefined
  if (third.text.length === 4) return toDay(dayOrMonthFirst(c, a, b, one.text), next)
  // "14.5. 12:43": before a colon stands an hour.
  if (third.text.length !== 2 || first.end !== one.start || line[next]?.text === ':') return undefined
  const isYearFirst = words.languages.some((language) => language.code === code && language.order === 'yearFirst')
  return toDay(isYearFirst ? [calendarDay(fullYear(a), b, c)] : dayOrMonthFirst(fullYear(c), a, b, one.text), next)
}

/** "2024 05/20" */
function yearApart(line: readonly Token[], at: number): Day | undefined {
  const [year, month, slash, day, after] = line.slice(at, at + 5)
  if (year?.text.length !== 4 || month?.kind !== 'number' || slash?.text !== '/' || day?.kind !== 'number')
    return undefined
  if (month.text.length !== 2 || day.text.length !== 2 || after?.text === '/') return undefined
  return toDay([calendarDay(Number(year.text), Number(month.text), Number(day.text))], at + 4)
}

/** Between full stops the day comes first everywhere. */
function dayOrMonthFirst(year: number, first: number, second: number, separator: string): (string | undefined)[] {
  const dayFirst = calendarDay(year, second, first)
  return separator === '.' && dayFirst !== undefined ? [dayFirst] : [dayFirst, calendarDay(year, first, second)]
}

// "1.2.3.2024" is an address or a version.
function isLongerNumber(line: readonly Token[], at: number, separator: string): boolean {
  const [before, number] = [line[at - 1], line[at - 2]]
  if (
    before?.text === separator &&
    number?.kind === 'number' &&
    number.end === before.start &&
    before.end === line[at]?.start
  )
    return true
  const [last, after, further] = line.slice(at + 4, at + 7)
  return (
    after?.text === separator && further?.kind === 'number' && last?.end === after.start && after.end === further.start
  )
}

function toDay(readings: (string | undefined)[], next: number): Day | undefined {
  const days = [...new Set(readings.filter((day) => day !== undefined))]
  return days.length > 0 ? {readings: days, next} : undefined
}

// Pages of the web are younger than 1970, and pages dated after 2069 are not written yet.
const firstShortYear = 70

function fullYear(short: number): number {
  return short < firstShortYear ? 2000 + short : 1900 + short
}

const yearMarks = /^[年년]/
const monthMarks = /^[月월]/
const dayMarks = /^[日号號일]/

function eastAsianDay(line: readonly Token[], at: number): Day | undefined {
  const first = line[at]
  const mark = line[at + 1]
  if (first?.kind !== 'number' || !mark) return undefined
  const year = yearMarks.test(mark.text) ? eastAsianYear(line, at, first.text) : undefined
  const rest = monthAndDay(line, year === undefined ? at : at + 2)
  if (!rest || year === undefined) return rest && toYearless(rest.month, rest.day, rest.next)
  return toDay([calendarDay(year, rest.month, rest.day)], rest.next)
}

/** A year of four digits or two, or one that is counted from the beginning of an era: "令和6年", "民國113年". */
function eastAsianYear(line: readonly Token[], at: number, digits: string): number | undefined {
  const era = eras.get(`${line[at - 2]?.text ?? ''}${line[at - 1]?.text ?? ''}`)
  if (era !== undefined && digits.length < 4) return era + Number(digits)
  if (digits.length === 4) return Number(digits)
  return digits.length === 2 ? fullYear(Number(digits)) : undefined
}

// The year before the first one of each era.
const eras: ReadonlyMap<string, number> = new Map([
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
  ['民国', 1911]
])

function monthAndDay(line: readonly Token[], at: number): {month: number; day: number; next: number} | undefined {
  const month = line[at]
  const one = line[at + 1]
  const day = line[at + 2]
  const two = line[at + 3]
  if (month?.kind !== 'number' || day?.kind !== 'number' || !one || !two) return undefined
  if (!monthMarks.test(one.text) || !dayMarks.test(two.text)) return undefined
  return {month: Number(month.text), day: Number(day.text), next: at + 4}
}

function toYearless(month: number, day: number, next: number): Day | undefined {
  // A leap year has every day that a year can have.
  return calendarDay(2024, month, day) === undefined ? undefined : {readings: [], yearless: {month, day}, next}
}

function dayBeforeMonth(line: readonly Token[], at: number, words: Vocabulary, code?: string): Day | undefined {
  const day = dayNumber(line[at])
  if (day === undefined) return undefined
  const month = monthAt(line, skipJoints(line, afterOrdinal(line, at), words), words, code)
  if (!month) return undefined
  const year = yearAt(line, skipJoints(line, month.next, words))
  if (!year) return toYearless(month.month, day, month.next)
  return toDay([calendarDay(year.year, month.month, day)], year.next)
}

function monthBeforeDay(line: readonly Token[], at: number, words: Vocabulary, code?: string): Day | undefined {
  if (line[at]?.kind !== 'word' || isWeekday(line, at, words)) return undefined
  const month = monthAt(line, at, words, code)
  if (!month) return undefined
  const dayIndex = skipJoints(line, month.next, words)
  const day = dayNumber(line[dayIndex])
  // The number before a colon is an hour: "April 22:05".
  if (day === undefined || line[dayIndex + 1]?.text === ':') return undefined
  const afterDay = afterOrdinal(line, dayIndex)
  const year = yearAt(line, skipJoints(line, afterDay, words))
  if (!year) return toYearless(month.month, day, afterDay)
  return toDay([calendarDay(year.year, month.month, day)], year.next)
}

/** Romanian "marți" is a day, and opens as the name of a month does elsewhere. */
function isWeekday(line: readonly Token[], at: number, words: Vocabulary): boolean {
  return (line[at]?.text.length ?? 0) >= minWeekday && phraseAt(words.weekdays, line, at) !== undefined
}

// Shorter ones are those of months too: "mar".
const minWeekday = 5

function yearBeforeMonth(line: readonly Token[], at: number, words: Vocabulary, code?: string): Day | undefined {
  const year = line[at]
  if (year?.kind !== 'number' || year.text.length !== 4) return undefined
  const month = monthAt(line, skipJoints(line, at + 1, words), words, code)
  if (!month) return undefined
  const dayIndex = skipJoints(line, month.next, words)
  const day = dayNumber(line[dayIndex])
  return day === undefined
    ? undefined
    : toDay([calendarDay(Number(year.text), month.month, day)], afterOrdinal(line, dayIndex))
}

function dayNumber(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : undefined
}

const ordinalMarks: ReadonlySet<string> = new Set(['º', 'ª', '°', '.'])
// "st", "nd", "er", "го": an ordinal ending is short and stands close to its number.
const maxOrdinalLetters = 3

function afterOrdinal(line: readonly Token[], at: number): number {
  const [number, next, ending] = line.slice(at, at + 3)
  if (!next || next.start !== number?.end) return at + 1
  if (isOrdinalEnding(next) || ordinalMarks.has(next.text)) return at + 2
  // "1-го": some languages set a hyphen between the number and its ending.
  return next.text === '-' && ending?.start === next.end && isOrdinalEnding(ending) ? at + 3 : at + 1
}

function isOrdinalEnding({kind, text}: Token): boolean {
  return kind === 'word' && text.length <= maxOrdinalLetters && ordinalEndings.has(text)
}

const ordinalEndings: ReadonlySet<string> = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  're',
  'eme',
  'e',
  'o',
  'a',
  'го',
  'й',
  'te',
  'ste',
  'η',
  'ησ',
  'ª',
  'º'
])

const joints: ReadonlySet<string> = new Set([',', '.', '/', '-', '–', "'", '’', '،', '，', ')', '(', '־'])
// "19. of June, of the year": more than three joints hold nothing together.
const maxJoints = 3

function skipJoints(line: readonly Token[], from: number, words: Vocabulary): number {
  let at = from
  for (let count = 0; count < maxJoints; count++) {
    const token = line[at]
    if (!token) return at
    const glue = phraseAt(words.glue, line, at)
    if (!joints.has(token.text) && !glue) return at
    at += glue ? glue.length : 1
  }
  return at
}

function yearAt(line: readonly Token[], at: number): {year: number; next: number} | undefined {
  const token = line[at]
  if (token?.kind !== 'number') return undefined
  if (token.text.length === 4) return {year: Number(token.text), next: at + 1}
  const mark = line[at - 1]
  const isShort =
    token.text.length === 2 && mark !== undefined && shortYearMarks.has(mark.text) && mark.end === token.start
  return isShort && line[at + 1]?.text !== ':' ? {year: fullYear(Number(token.text)), next: at + 1} : undefined
}

const shortYearMarks: ReadonlySet<string> = new Set(["'", '’', '-', '.', '/'])
