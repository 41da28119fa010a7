// Before 1900 a page tells history, and after 2099 it has printed something else than a date.
const firstYear = 1900
const lastYear = 2099

/**
 * Write a day of the calendar as an ISO 8601 string.
 *
 * @param year - The year in four digits.
 * @param month - The month, from 1.
 * @param day - The day of the month, from 1.
 * @returns The day, or nothing when the calendar has no such day or the year is out of the range of news.
 * @example
 * calendarDay(2024, 2, 29)
 * //=> '2024-02-29'
 */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= firstYear && year <= lastYear)) return undefined
  // Read at Greenwich, so that the runtime's own zone, with its skipped days and hours, has no say. A day that the month
  // does not have is one of the next month there.
  const read = new Date(Date.UTC(year, month - 1, day))
  const isDay = read.getUTCMonth() === month - 1 && read.getUTCDate() === day
  return isDay ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
