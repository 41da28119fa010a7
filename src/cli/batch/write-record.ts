import {type Options} from '../../options.js'
import {parseArticle} from '../../parse-article.js'
import {escapeControls} from '../escape-controls.js'

/** A page as it came, or why it did not. */
export type PageSource = {text: string; url?: string} | {problem: string}

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
 * @returns The line. No line end but its own stands in it, not even one that only some readers take for one.
 * @example
 * writeRecord({problem: 'empty line'}, {line: 2}, {})
 * //=> {text: '{"line":2,"error":"empty line"}\n', failed: true}
 */
export function writeRecord(page: PageSource, head: object, options: Options): RecordLine {
  const record = toRecord(page, options)
  return {text: escapeControls(JSON.stringify({...head, ...record})) + '\n', failed: 'error' in record}
}

function toRecord(page: PageSource, options: Options): object {
  if ('problem' in page) return {error: page.problem}
  const {text, url} = page
  try {
    return parseArticle(text, {...options, ...(url !== undefined && {url})})
  } catch (error) {
    // The caller's `maxLength`, or a fault of ours: either way the other pages go on.
    return {error: String(error)}
  }
}
