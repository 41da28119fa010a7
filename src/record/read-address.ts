import {describeValue} from '../describe-value.js'
import {quoteName} from '../quote-name.js'

/** Where a page stands. */
export interface PageAddress {
  /** The page's absolute URL, such as `'https://example.com/storm'`. */
  url: string
}

/**
 * Check what a caller says about where a page stands.
 *
 * @param address - The address; `url` may be missing.
 * @returns The address, with `url` as it was passed, or without.
 * @throws {TypeError} When `address` is no object, has other fields, or when its `url` is no absolute URL.
 * @example
 * readAddress({url: 'https://example.com/storm'})
 * //=> {url: 'https://example.com/storm'}
 */
export function readAddress(address: Partial<PageAddress>): Partial<PageAddress> {
  assertAddress(address)
  const {url} = address
  if (url === undefined) return {}
  if (!isAbsoluteUrl(url)) throw new TypeError(`Expected \`url\` to be an absolute URL, not ${describeValue(url)}`)
  return {url}
}

function assertAddress(address: unknown): asserts address is object {
  if (typeof address !== 'object' || address === null || Array.isArray(address)) {
    throw new TypeError(`Expected \`address\` to be an object, not ${describeValue(address)}`)
  }
  const unknown = Object.keys(address).find((name) => name !== 'url')
  if (unknown !== undefined) throw new TypeError(`Unknown field ${quoteName(unknown)} of \`address\`, expected \`url\``)
}

/** A scheme and what follows it, in the characters of a URI (RFC 3986): none of white space, controls, quotes and brackets. */
const absoluteUrl = /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}\p{Cc}]+$/iu

function isAbsoluteUrl(url: unknown): boolean {
  return typeof url === 'string' && absoluteUrl.test(url)
}
