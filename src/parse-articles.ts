import type {Article} from './article.js'
import {describeValue} from './describe-value.js'
import {type Options, resolveOptions} from './options.js'
import {type Page, readPage} from './page.js'
import {parseArticle} from './parse-article.js'

/**
 * Parse many pages, one at a time: the next page is asked for only when its record is.
 *
 * @param pages - The pages, or a source that gives them, such as an array, a generator or a stream.
 * @param options - What is known about all pages (optional); what a page says about itself goes before it.
 * @returns The records, in the order of the pages.
 * @throws {TypeError} At once, when `pages` cannot be iterated over or an option is unknown or of a wrong type; while
 * iterating, when a page is neither a string nor an object with a `text`.
 * @throws {RangeError} While iterating, when a page is longer than `options.maxLength`.
 * @example
 * const articles = parseArticles(['', {text: '', language: 'de'}])
 * await articles.next()
 * //=> {done: false, value: {paragraphs: [], body: [], teaserLists: []}}
 */
export function parseArticles(
  pages: AsyncIterable<Page> | Iterable<Page>,
  options?: Options
): AsyncGenerator<Article, void, undefined> {
  assertIterable(pages)
  resolveOptions(options)
  return parseEach(pages, options)
}

async function* parseEach(
  pages: AsyncIterable<Page> | Iterable<Page>,
  options: Options | undefined
): AsyncGenerator<Article, void, undefined> {
  for await (const page of pages) {
    const read = readPage(page, options)
    yield parseArticle(read.text, read.options)
  }
}

/** A string is one page, not a row of pages of a character each. */
function assertIterable(pages: unknown): void {
  const iterable =
    typeof pages === 'object' && pages !== null && (Symbol.asyncIterator in pages || Symbol.iterator in pages)
  if (!iterable) throw new TypeError(`Expected \`pages\` to be an iterable of pages, not ${describeValue(pages)}`)
}
