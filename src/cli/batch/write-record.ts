import {defined} from '../../defined.js'
import {parseHtml} from '../../html/parse-html.js'
import type {Options} from '../../options.js'
import {parseArticle} from '../../parse-article.js'
import {escapeControls} from '../../view/escape-controls.js'

/** A page as it came, or why it did not. */
export type PageSource = (({text: string} | {html: string}) & {url?: string; site?: string}) | {problem: string}

/** One line of output. */
export interface RecordLine {
  /** JSON with a line end. */
  text: string
  /** Whether it is an error record. */
  failed: boolean
}

/**
 * Parse a page and write its record, or an error record where there is none.
 *
 * @param page - The page, or why there is none.
 * @param head - What the line starts with: what tells the page from the others.
 * @param options - What is known about all pages.
 * @param line - The line that the page stands on, which an error record names first.
 * @returns The line. No line end but its own stands in it, not even one that only some readers take for one.
 * @example
 * await writeRecord({problem: 'no page'}, {id: 7}, {}, 2)
 * //=> {text: '{"line":2,"id":7,"error":"no page"}\n', failed: true}
 */
export async function writeRecord(
  page: PageSource,
  head: object,
  options: Options,
  line?: number
): Promise<RecordLine> {
  const record = await toRecord(page, options)
  const failed = 'error' in record
  const place = failed && line !== undefined ? {line} : {}
  return {text: escapeControls(JSON.stringify({...place, ...head, ...record})) + '\n', failed}
}

async function toRecord(page: PageSource, options: Options): Promise<object> {
  if ('problem' in page) return {error: page.problem}
  const {url, site} = page
  const own = {...options, ...defined({url, site})}
  try {
    return 'text' in page ? parseArticle(page.text, own) : (await parseHtml(page.html, own)).article
  } catch (error) {
    // Markup too deep, a package for HTML that is not installed, or a fault of ours: the other pages go on.
    return {error: String(error)}
  }
}
