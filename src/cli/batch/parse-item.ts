import type {BatchOptions} from './batch-options.js'
import type {Item, Outcome} from './item.js'
import {learnItem} from './learn-item.js'
import {readPages} from './read-pages.js'
import {writeRecord} from './write-record.js'

/**
 * Parse or learn all pages of an item: what a worker does.
 *
 * @param item - The pages.
 * @param settings - What is known about all pages.
 * @returns A line a page, in order, or a memory.
 */
export async function parseItem(item: Item, settings: BatchOptions): Promise<Outcome> {
  const {options, maxBytes, numbered, learn} = settings
  if (learn !== undefined) return learnItem(item, settings, learn)
  let lines = ''
  let errors = 0
  for await (const {page, head, line} of readPages(item, maxBytes)) {
    const record = await writeRecord(page, numbered && line !== undefined ? {line, ...head} : head, options, line)
    lines += record.text
    if (record.failed) errors++
  }

  return {first: item.first, count: item.count, bytes: new TextEncoder().encode(lines), errors}
}
