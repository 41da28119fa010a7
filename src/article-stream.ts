import type {Article} from './article.js'
import {type Options, resolveOptions} from './options.js'
import {type Page, readPage} from './page.js'
import {parseArticle} from './parse-article.js'

/**
 * Make a web stream that takes pages and gives their records, for `pipeThrough`.
 *
 * It holds one page at most: a slow reader slows the source down.
 *
 * @param options - What is known about all pages (optional); what a page says about itself goes before it.
 * @returns A `TransformStream` from pages to records, in order; it breaks with a `TypeError` at what is no page, and with a
 * `RangeError` at a page longer than `options.maxLength`.
 * @throws {TypeError} When an option is unknown or of a wrong type.
 * @see https://streams.spec.whatwg.org/#ts-class
 * @example
 * const pages = new ReadableStream({
 *   start(controller) {
 *     controller.enqueue('')
 *     controller.close()
 *   }
 * })
 * await pages.pipeThrough(articleStream()).getReader().read()
 * //=> {done: false, value: {paragraphs: [], body: [], teaserLists: []}}
 */
export function articleStream(options?: Options): TransformStream<Page, Article> {
  resolveOptions(options)
  return new TransformStream<Page, Article>({
    transform(page, controller) {
      const read = readPage(page, options)
      controller.enqueue(parseArticle(read.text, read.options))
    }
  })
}
