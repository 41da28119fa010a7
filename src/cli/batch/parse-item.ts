import type {BatchOptions} from './batch-options.js'
import type {Item, Outcome} from './item.js'
import {parseFile} from './parse-file.js'
import {parseLine} from './parse-line.js'
import {splitLines} from './split-lines.js'
import {type RecordLine, writeRecord} from './write-record.js'

/**
 * Parse all pages of an item: what a worker does.
 *
 * @param item - The pages.
 * @param settings - What is known about all pages.
 * @returns A line a page, in order.
 */
export async function parseItem(item: Item, settings: BatchOptions): Promise<Outcome> {
  const lines = await parsePages(item, settings)
  return {
    first: item.first,
    count: item.count,
    bytes: new TextEncoder().encode(lines.map(({text}) => text).join('')),
    errors: lines.filter(({failed}) => failed).length
  }
}

/** One after another: the files of an item are not all in memory, and a line waits for none. */
async function parsePages(item: Item, settings: BatchOptions): Promise<RecordLine[]> {
  const records: RecordLine[] = []
  switch (item.type) {
    case 'lines':
      for (const [index, line] of splitLines(item.bytes).entries()) {
        records.push(await parseLine(line, item.first + index, settings))
      }
      break
    case 'long':
      records.push(await tooLong(item.first, item.length, settings))
      break
    case 'files':
      for (const path of item.paths) records.push(await parseFile(item.folder, path, settings))
  }

  return records
}

async function tooLong(line: number, length: number, {maxBytes, options}: BatchOptions): Promise<RecordLine> {
  return writeRecord({problem: `${length} bytes, more than --max-bytes ${maxBytes}`}, {line}, options)
}
