import type {Root} from 'hast'
import {describeValue} from '../describe-value.js'
import {type Hast, loadHast} from './load-hast.js'
import {prune} from './prune.js'

/** A page's HTML, read. */
export interface ReadHtml {
  /** The document, with all that is in it. */
  tree: Root
  /** What of it a reader sees. */
  text: string
}

/**
 * Read the HTML of a page.
 *
 * @param html - The HTML of a whole page, or of a part of one.
 * @returns The document and its text.
 * @throws {TypeError} When `html` is not a string.
 * @throws {RangeError} When elements stand in one another so deeply that the runtime's stack does not hold them.
 */
export async function readHtml(html: string): Promise<ReadHtml> {
  assertHtml(html)
  const hast = await loadHast()
  try {
    return read(html, hast)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new RangeError('Expected HTML whose elements stand in one another less deeply', {cause})
  }
}

function read(html: string, {fromHtml, toText}: Hast): ReadHtml {
  const tree = fromHtml(html)
  return {tree, text: toText(prune(tree))}
}

function assertHtml(html: unknown): void {
  if (typeof html !== 'string') throw new TypeError(`Expected \`html\` to be a string, not ${describeValue(html)}`)
}
