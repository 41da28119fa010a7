import {join} from 'node:path'
import type {Item} from './item.js'
import {readLine} from './read-line.js'
import {readPageFile} from './read-page-file.js'
import {splitLines} from './split-lines.js'
import type {PageSource} from './write-record.js'

/** A page, or why there is none. */
export interface ReadPage {
  page: PageSource
  /** What tells the page from the others: its line of output starts with that. */
  head: object
  /** The line that it stands on, from 1; none for a file of a folder. */
  line?: number
}

/**
 * Read the pages of an item, one after another: the files of an item are not all in memory.
 *
 * @param item - The pages.
 * @param maxBytes - The longest page to read from a file.
 * @returns A page for each of the item, in order.
 */
export async function* readPages(item: Item, maxBytes: number): AsyncGenerator<ReadPage, void, undefined> {
  switch (item.type) {
    case 'lines':
      for (const [index, bytes] of splitLines(item.bytes).entries()) {
        yield {...readLine(bytes), line: item.first + index}
      }
      break
    case 'long':
      yield {page: {problem: `${item.length} bytes, more than --max-bytes ${maxBytes}`}, head: {}, line: item.first}
      break
    case 'files':
      for (const path of item.paths)
        yield {page: await readPageFile(join(item.folder, path), maxBytes), head: {id: path}}
  }
}
