import {describeValue} from './describe-value.js'
import type {Options} from './options.js'

/** A page among many: its text alone, or with what is known about this page and not about all. */
export type Page = string | ({text: string} & Options)

/**
 * Put what is known about one page over what is known about all.
 *
 * @param page - The page.
 * @param options - What is known about all pages (optional).
 * @returns The page's text and what is known about it.
 * @throws {TypeError} When `page` is neither a string nor an object with a `text`.
 * @example
 * readPage({text: 'Storm hits coast', language: 'en'}, {dedupe: false})
 * //=> {text: 'Storm hits coast', options: {dedupe: false, language: 'en'}}
 */
export function readPage(page: unknown, options?: Options): {text: string; options: Options} {
  if (typeof page === 'string') return {text: page, options: {...options}}
  if (typeof page !== 'object' || page === null || !('text' in page) || typeof page.text !== 'string') {
    throw new TypeError(
      `Expected a page to be a string or an object with a string \`text\`, not ${describeValue(page)}`
    )
  }
  // Unknown options are found where the page is parsed.
  const {text, ...own} = page
  return {text, options: {...options, ...own}}
}
