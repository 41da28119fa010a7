import {calendarDay} from '../field/calendar-day.js'

/** An ISO 8601 date or date-time as pages write it. */
const isoDate =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:[.,]\d{1,9})?(?:(?<utc>Z)|(?<hours>[+-](?:0\d|1[0-4])):?(?<minutes>[0-5]\d))?)?$/i

/**
 * Read a date that a page states for machines.
 *
 * @param value - What stands there.
 * @returns ISO 8601 date, or date-time with its offset, as a record has it; `undefined` when it is none.
 * @example
 * toDate('2024-06-19T08:30:00.000+0200')
 * //=> '2024-06-19T08:30:00+02:00'
 */
export function toDate(value: unknown): string | undefined {
  const groups = typeof value === 'string' ? isoDate.exec(value.trim())?.groups : undefined
  if (!groups) return undefined
  const {time, utc, hours, minutes} = groups
  const date = calendarDay(Number(groups['year']), Number(groups['month']), Number(groups['day']))
  const zone = utc === undefined ? `${hours ?? ''}${minutes === undefined ? '' : `:${minutes}`}` : 'Z'
  return date === undefined || time === undefined ? date : `${date}T${time}${zone}`
}
