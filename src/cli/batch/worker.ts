import {workerData} from 'piscina'
import {type BatchOptions, type ThreadSettings, toBatchOptions} from './batch-options.js'
import type {Item, Outcome} from './item.js'
import {parseItem} from './parse-item.js'

let settings: BatchOptions | undefined

/**
 * Parse an item in a worker thread; the pool gave the settings when it started the thread.
 *
 * @param item - The pages.
 * @returns What became of them.
 */
export async function runItem(item: Item): Promise<Outcome> {
  settings ??= toBatchOptions(workerData as ThreadSettings)
  return parseItem(item, settings)
}
