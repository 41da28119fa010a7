import type {ThreadSettings} from './batch-options.js'
import type {Item, Outcome} from './item.js'
import {splitLines} from './split-lines.js'
import type {Pool} from './start-pool.js'
import {writeRecord} from './write-record.js'

const lineEnd = Buffer.from('\n')

/**
 * Parse an item even when a page of it ends its worker, as one does that needs more memory than there is: then page by
 * page, so that only that page is without a record.
 *
 * @param item - The pages.
 * @param pool - Where to parse them.
 * @param settings - What is known about all pages.
 * @returns A line a page, in order.
 */
export async function parseSurely(item: Item, pool: Pool, settings: ThreadSettings): Promise<Outcome> {
  try {
    return await pool.parse(item)
  } catch (error) {
    if (item.count === 1) return lost(item, error, settings)
    const outcomes: Outcome[] = []
    for (const page of splitItem(item)) outcomes.push(await parseSurely(page, pool, settings))
    return joinOutcomes(outcomes, item)
  }
}

function splitItem(item: Item): Item[] {
  switch (item.type) {
    case 'lines':
      return splitLines(item.bytes).map((line, index) => ({
        ...item,
        first: item.first + index,
        count: 1,
        // With its line end, which makes a line of no bytes one.
        bytes: Buffer.concat([line, lineEnd])
      }))
    case 'files':
      return item.paths.map((path, index) => ({...item, first: item.first + index, count: 1, paths: [path]}))
    case 'long':
      return [item]
  }
}

function joinOutcomes(outcomes: readonly Outcome[], {first, count}: Item): Outcome {
  return {
    first,
    count,
    bytes: Buffer.concat(outcomes.map(({bytes}) => bytes)),
    errors: outcomes.reduce((sum, {errors}) => sum + errors, 0)
  }
}

async function lost(item: Item, error: unknown, {options}: ThreadSettings): Promise<Outcome> {
  const head = item.type === 'files' ? {id: item.paths[0]} : {line: item.first}
  const record = await writeRecord({problem: `the worker ended: ${String(error)}`}, head, options)
  return {first: item.first, count: 1, bytes: new TextEncoder().encode(record.text), errors: 1}
}
