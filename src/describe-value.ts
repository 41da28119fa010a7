import {shorten} from './shorten.js'

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
  switch (typeof value) {
    case 'string':
      return `${JSON.stringify(shorten(value))} (string)`
    case 'object':
      return value === null ? 'null' : describeObject(value)
    case 'function':
      return 'a function'
    case 'undefined':
      return 'undefined'
    default:
      return `${String(value)} (${typeof value})`
  }
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date'
  return 'an object'
}
