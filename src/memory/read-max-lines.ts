import {describeValue} from '../describe-value.js'

/**
 * Check how many lines a memory may hold.
 *
 * @param value - The number.
 * @returns The same.
 * @throws {TypeError} When it is no whole number from 1 to 10,000,000.
 */
export function readMaxLines(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostMaxLines) return value
  throw new TypeError(
    `Expected \`maxLines\` to be a whole number from 1 to ${mostMaxLines}, not ${describeValue(value)}`
  )
}

// A `Map` holds no more than 2^24 entries on V8, and needs room for those that are forgotten at once.
const mostMaxLines = 10_000_000
