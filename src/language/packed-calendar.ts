import {leaveBeginnings, restoreBeginnings} from '../packing/beginnings.js'
import type {Calendar} from './calendar.js'

/**
 * Pack the calendar, as the built package has it: a shorter spelling of a name mostly begins as the longer one does.
 *
 * @param calendar - The names of months and weekdays.
 * @returns The same, with spellings that leave out what they begin with as the spelling before does.
 */
export function packCalendar(calendar: Calendar): Calendar {
  return mapSpellings(calendar, leaveBeginnings)
}

/**
 * Unpack a calendar.
 *
 * @param packed - What `packCalendar` gave.
 * @returns The names of months and weekdays.
 */
export function unpackCalendar(packed: Calendar): Calendar {
  return mapSpellings(packed, restoreBeginnings)
}

function mapSpellings(calendar: Calendar, change: (spellings: readonly string[]) => string[]): Calendar {
  const changed = (names: string): string =>
    names
      .split('|')
      .map((name) => change(name.split(',')).join(','))
      .join('|')
  return Object.fromEntries(
    Object.entries(calendar).map(([code, {months, weekdays}]) => [
      code,
      {months: changed(months), weekdays: changed(weekdays)}
    ])
  )
}
