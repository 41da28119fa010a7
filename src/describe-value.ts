/** Longest string that an error message shows whole. */
const longestShown = 40

/**
 * Describe a value for an error message: short, and never throwing.
 *
 * @param value - Any value.
 * @returns What the value is, such as `'"yes" (string)'`, `'null'` or `'an array'`.
 * @example
 * describeValue('yes')
 * //=> '"yes" (string)'
 */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return `${JSON.stringify(shorten(value))} (string)`
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object') return describeObject(value)
  return `${String(value)} (${typeof value})`
}

function shorten(value: string): string {
  return value.length > longestShown ? value.slice(0, longestShown) + '…' : value
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date'
  return 'an object'
}
