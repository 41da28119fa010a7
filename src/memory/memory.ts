import {assertText} from '../assert-text.js'
import {describeValue} from '../describe-value.js'
import {quoteName} from '../quote-name.js'
import {segment} from '../segment/segment.js'
import {lineKey} from './line-key.js'
import {addMarks, forgetLines, type LineTable} from './line-table.js'
import type {Marks} from './marks.js'
import {pageLines} from './page-lines.js'

/** What is known about a page that a memory learns. */
export interface LearnOptions {
  /** Where the page comes from: its host, or any string that is the same for pages of one site (default: not known). */
  site?: string | undefined
}

/** A memory as plain data, for `JSON.stringify`. */
export interface MemoryJson {
  type: 'newst-memory'
  version: 1
  maxLines: number
  /** For each line its key and the marks of its pages, by key. */
  lines: number[][]
}

/**
 * What was seen on pages: which lines a site prints on many of them. Only hashes are kept, never text.
 *
 * `createMemory` makes one; its owner hands it to `parseArticle`, which reads it and never writes.
 */
export class Memory {
  /** How many lines it holds at most. */
  readonly maxLines: number
  readonly #lines: LineTable

  /**
   * Make a memory.
   *
   * @param maxLines - How many lines it holds at most.
   * @param lines - What it knows.
   */
  constructor(maxLines: number, lines: LineTable) {
    this.maxLines = maxLines
    this.#lines = lines
    if (lines.size > maxLines) forgetLines(lines, maxLines)
  }

  /**
   * Learn a page; learning it again changes nothing.
   *
   * @param text - The page's text.
   * @param options - What is known about the page (optional).
   * @throws {TypeError} When `text` is not a string, or when an option is unknown or of a wrong type.
   */
  learn(text: string, options?: LearnOptions): void {
    assertText(text)
    const site = readSite(options)
    const {keys, mark} = pageLines(segment(text))
    if (keys.length === 0) return
    // The empty line stands for all pages of the site.
    for (const key of ['', ...keys]) addMarks(this.#lines, lineKey(site, key), [mark])
    // To forget some more at once takes less time than a few with every page.
    if (this.#lines.size > this.maxLines) forgetLines(this.#lines, Math.ceil(this.maxLines * leftShare))
  }

  /**
   * Look a line up.
   *
   * @param site - The site; the empty string where none is named.
   * @param line - The line, folded; the empty string stands for all pages of the site.
   * @returns The marks of the pages that print it.
   */
  marksOf(site: string, line: string): Marks {
    return this.#lines.get(lineKey(site, line)) ?? []
  }

  /**
   * Give the memory as plain data: the same for memories that know the same.
   *
   * @returns The data, which `createMemory` takes.
   */
  toJSON(): MemoryJson {
    const lines = [...this.#lines].sort(([one], [other]) => one - other)
    return {
      type: 'newst-memory',
      version: 1,
      maxLines: this.maxLines,
      lines: lines.map(([key, marks]) => [key, ...marks])
    }
  }
}

function readSite(options: unknown): string {
  if (options === undefined) return ''
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Expected \`options\` to be an object, not ${describeValue(options)}`)
  }
  const {site, ...others}: {site?: unknown} = {...options}
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new TypeError(`Unknown option ${quoteName(unknown)}, expected \`site\``)
  if (site === undefined) return ''
  if (typeof site !== 'string')
    throw new TypeError(`Expected option \`site\` to be a string, not ${describeValue(site)}`)
  return site
}

const leftShare = 7 / 8
