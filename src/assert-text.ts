import {describeValue} from './describe-value.js'

/**
 * Check that a page is a string: the one thing about it that can be wrong.
 *
 * @param text - What a caller passed as the page.
 * @throws {TypeError} When `text` is not a string.
 * @example
 * assertText('')
 * //=> undefined
 */
export function assertText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`Expected \`text\` to be a string, not ${describeValue(text)}`)
}
