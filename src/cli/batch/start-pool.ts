import {fileURLToPath} from 'node:url'
import {Piscina} from 'piscina'
import {type ThreadSettings, toBatchOptions} from './batch-options.js'
import type {Item, Outcome} from './item.js'
import {parseItem} from './parse-item.js'

/** Where items are parsed. */
export interface Pool {
  parse: (item: Item) => Promise<Outcome>
  close: () => Promise<void>
}

/** The same name in `src/cli/batch/` and in `dist/`, where the build puts it beside the command. */
const workerFile = new URL('./worker.js', import.meta.url)

/**
 * Start worker threads.
 *
 * @param threads - How many; 0 parses in this thread.
 * @param settings - What is known about all pages.
 * @param file - The module that the threads run (default: `worker.js` beside this one).
 * @returns The pool; it must be closed.
 */
export function startPool(threads: number, settings: ThreadSettings, file = workerFile): Pool {
  if (threads === 0) {
    const here = toBatchOptions(settings)
    return {parse: (item) => parseItem(item, here), close: () => Promise.resolve()}
  }

  const pool = new Piscina<Item, Outcome>({
    filename: fileURLToPath(file),
    name: 'runItem',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    // A worker that waits in `Atomics.wait` cannot read files.
    atomics: 'disabled'
  })
  return {parse: (item) => pool.run(item), close: () => pool.destroy()}
}
