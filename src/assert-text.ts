import {describeValue} from './describe-value.js'

/**
 * Check that a page is a string, and no longer than the caller takes: the only things about it that can be wrong.
 *
 * @param text - What a caller passed as the page.
 * @param maxLength - The longest page to take, in UTF-16 code units (default: no limit).
 * @throws {TypeError} When `text` is not a string.
 * @throws {RangeError} When `text` is longer than `maxLength`.
 * @example
 * assertText('')
 * //=> undefined
 */
export function assertText(text: unknown, maxLength = Number.POSITIVE_INFINITY): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, not ${describeValue(text)}`)
  if (text.length > maxLength) {
    throw new RangeError(
      `Expected \`text\` to have at most ${maxLength} UTF-16 code units (option \`maxLength\`), not ${text.length}`
    )
  }
}
