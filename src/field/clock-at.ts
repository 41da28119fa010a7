import type {Token} from '../language/tokens.js'
import {zoneOffsets} from './zone-offsets.js'

/** A time of day found in a line. */
export interface Clock {
  /** Such as `'14:05'`. */
  time: string
  /** The printed offset, such as `'+02:00'`; absent when no zone is printed or its name is shared. */
  offset?: string
  /** Index of the token after the time. */
  next: number
}

/**
 * Read the time of day that stands at a token: "2:05 p.m. EST", "14.05 Uhr", "14h05", "오후 2:05".
 *
 * @param line - The line's tokens.
 * @param at - Index of the token.
 * @returns The time, or nothing.
 * @example
 * clockAt(tokens('2:05 p.m. EST'), 0)
 * //=> {time: '14:05', offset: '-05:00', next: 8}
 */
export function clockAt(line: readonly Token[], at: number): Clock | undefined {
  const first = line[at]
  // Before the number stands "오후" or "午後"; a Latin "am" there is German and no time.
  const before = first?.kind === 'word' && !latin.test(first.text) ? halfOfDay(line, at) : undefined
  if (!before && first?.kind !== 'number') return undefined
  const face = faceAt(line, before ? before.next : at)
  if (!face) return undefined
  const after = halfOfDay(line, face.next)
  const half = before ?? after
  const unit = unitAt(line, after ? after.next : face.next)
  // "14.05" alone is a number and "3" alone is nothing: a unit, a zone or a half of the day must make a time of them.
  const isTold = isBehindAt(line, at) || isBeforeZone(line, face)
  if (!face.sure && !half && !unit && !isTold) return undefined
  const hour = toHour(face.hour, half?.half)
  if (hour > 23 || face.minute > 59) return undefined
  const clockEnd = unit ?? (after ? after.next : face.next)
  const zone = zoneAt(line, clockEnd)
  const time = `${pad(hour)}:${pad(face.minute)}`
  return zone ? {time, ...zone} : {time, next: clockEnd}
}

interface Face {
  hour: number
  minute: number
  /** Whether the shape alone makes it a time. */
  sure: boolean
  hasMinutes: boolean
  next: number
}

function faceAt(line: readonly Token[], at: number): Face | undefined {
  const hour = shortNumber(line[at])
  const mark = line[at + 1]
  if (hour === undefined) return undefined
  const minute = shortNumber(line[at + 2])
  const sure = mark !== undefined && (mark.text === ':' || mark.text === '：' || hourMarks.has(mark.text))
  if (minute === undefined || line[at + 2]?.text.length !== 2 || !(sure || mark?.text === '.'))
    return {
      hour,
      minute: 0,
      sure: mark !== undefined && mark.text !== 'h' && hourMarks.has(mark.text),
      hasMinutes: false,
      next: sure ? at + 2 : at + 1
    }
  return {hour, minute, sure, hasMinutes: true, next: afterSeconds(line, at + 3)}
}

const hourMarks: ReadonlySet<string> = new Set(['h', '時', '时', '點', '点', '시'])
const minuteMarks: ReadonlySet<string> = new Set(['分', '분', 'min'])

function afterSeconds(line: readonly Token[], at: number): number {
  const next = minuteMarks.has(line[at]?.text ?? '') ? at + 1 : at
  if (line[next]?.text === ':' && line[next + 1]?.kind === 'number') return afterFraction(line, next + 2)
  return next
}

function afterFraction(line: readonly Token[], at: number): number {
  return line[at]?.text === '.' && line[at + 1]?.kind === 'number' && (line[at + 1]?.text.length ?? 0) >= 3
    ? at + 2
    : at
}

const units: ReadonlySet<string> = new Set(['uhr', 'h', 'hs', 'hrs', 'ч', 'น'])

function unitAt(line: readonly Token[], at: number): number | undefined {
  return units.has(line[at]?.text ?? '') ? at + 1 : undefined
}

/** "kl 14", "um 14.05"; "à 14h": without the word, "14h" is fourteen hours. */
function isBehindAt(line: readonly Token[], at: number): boolean {
  const before = line[at - 1]?.text ?? ''
  return /^(?:kl|klo|um)$/.test(before) || isKl(line, at) || (/^as?$/.test(before) && line[at + 1]?.text === 'h')
}

/** "10.00 BST": a number that no zone follows may be a price. */
function isBeforeZone(line: readonly Token[], {next, hasMinutes}: Face): boolean {
  return hasMinutes && zoneOffsets.has(line[next]?.text ?? '')
}

function isKl(line: readonly Token[], at: number): boolean {
  return line[at - 1]?.text === '.' && line[at - 2]?.text === 'kl'
}

type Half = 'am' | 'pm'

const halves: ReadonlyMap<string, Half> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['πμ', 'am'],
  ['μμ', 'pm'],
  ['오전', 'am'],
  ['오후', 'pm'],
  ['ص', 'am'],
  ['صباحا', 'am'],
  ['صباحًا', 'am'],
  ['م', 'pm'],
  ['مساء', 'pm'],
  ['مساءً', 'pm']
])

const halvesInTwo: ReadonlyMap<string, Half> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['πμ', 'am'],
  ['μμ', 'pm'],
  ['午前', 'am'],
  ['上午', 'am'],
  ['凌晨', 'am'],
  ['午後', 'pm'],
  ['下午', 'pm'],
  ['晚上', 'pm']
])

function halfOfDay(line: readonly Token[], at: number): {half: Half; next: number} | undefined {
  const first = line[at]?.text ?? ''
  const whole = halves.get(first)
  if (whole) return {half: whole, next: at + 1}
  const dotted = line[at + 1]?.text === '.'
  const second = line[at + (dotted ? 2 : 1)]?.text ?? ''
  const half = halvesInTwo.get(first + second)
  if (!half || (!dotted && !halfInHan.test(first))) return undefined
  const next = at + (dotted ? 3 : 2)
  return {half, next: line[next]?.text === '.' ? next + 1 : next}
}

const latin = /^\p{Script=Latin}/u
const halfInHan = /^\p{Script=Han}$/u

function toHour(hour: number, half: Half | undefined): number {
  if (half === 'pm' && hour < 12) return hour + 12
  return half === 'am' && hour === 12 ? 0 : hour
}

function zoneAt(line: readonly Token[], at: number): {offset?: string; next: number} | undefined {
  const open = zoneBrackets.has(line[at]?.text ?? '') ? at + 1 : at
  const american = americanZone(line, open)
  if (american) return american
  const name = zoneOffsets.get(line[open]?.text ?? '')
  const numeric = numericZone(line, name === undefined ? open : open + 1)
  if (numeric) return numeric
  if (name !== undefined) return {offset: toOffset(name), next: open + 1}
  return sharedZones.has(line[open]?.text ?? '') ? {next: open + 1} : undefined
}

const zoneBrackets: ReadonlySet<string> = new Set(['(', '['])

/** "Eastern Standard Time", "Pacific Time" */
function americanZone(line: readonly Token[], at: number): {offset?: string; next: number} | undefined {
  const hours = americanZones.get(line[at]?.text ?? '')
  const season = line[at + 1]?.text
  const hasSeason = season === 'standard' || season === 'daylight'
  const next = at + (hasSeason ? 2 : 1)
  if (hours === undefined || line[next]?.text !== 'time') return undefined
  const ahead = season === 'daylight' ? hours + 1 : hours
  return {next: next + 1, ...(hasSeason && {offset: toOffset(ahead * 60)})}
}

/** Hours ahead of UTC in winter. */
const americanZones: ReadonlyMap<string, number> = new Map([
  ['eastern', -5],
  ['central', -6],
  ['mountain', -7],
  ['pacific', -8]
])

// Names of several zones, or of one that changes with the season: they belong to the time but give no offset.
const sharedZones: ReadonlySet<string> = new Set(['et', 'ct', 'mt', 'pt', 'ist', 'cst', 'ast', 'gst', 'local'])

// The furthest zone is fourteen hours ahead.
const maxZoneHour = 14

function numericZone(line: readonly Token[], at: number): {offset: string; next: number} | undefined {
  const sign = line[at]
  const number = line[at + 1]
  if (number?.kind !== 'number' || !(sign?.text === '+' || sign?.text === '-' || sign?.text === '−')) return undefined
  // "17:38-12 فبراير": the day stands glued to the time.
  if (line[at + 2]?.kind === 'word' && !number.text.startsWith('0') && number.end !== line[at + 2]?.start)
    return undefined
  // "14:05 - 3 comments" is no zone: sign and number stand together.
  if (sign.end !== number.start) return undefined
  const split = number.text.length > 2 ? number.text.length - 2 : 2
  const hours = Number(number.text.slice(0, split))
  const colon = number.text.length <= 2 && line[at + 2]?.text === ':' && line[at + 3]?.text.length === 2
  const minutes = Number((colon ? line[at + 3]?.text : number.text.slice(split)) ?? 0)
  if (hours > maxZoneHour || !(minutes < 60) || number.text.length > 4) return undefined
  return {offset: toOffset((hours * 60 + minutes) * (sign.text === '+' ? 1 : -1)), next: at + (colon ? 4 : 2)}
}

function toOffset(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function shortNumber(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : undefined
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
