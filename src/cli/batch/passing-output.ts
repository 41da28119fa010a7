import type {Done} from './done.js'
import type {Outcome} from './item.js'
import type {Output} from './output.js'

/** What takes the bytes of records as they come. */
export interface Sink {
  write: (bytes: Uint8Array) => Promise<void>
  close: () => Promise<void>
  /** Does what is to be done when there are no more records; told how many pages there were. */
  finish: (pages: number) => Promise<void>
}

/**
 * Pass records on as they come: nothing is kept, so that such a batch cannot be gone on with.
 *
 * @param sink - What takes them.
 * @returns The output.
 */
export function createPassingOutput(sink: Sink): Output {
  const done: Done = {next: 1, beyond: []}
  const counts = {pages: 0, errors: 0}

  return {
    done,
    complete: false,
    get pages() {
      return counts.pages
    },
    get errors() {
      return counts.errors
    },
    async write({bytes, count, errors}: Outcome) {
      counts.pages += count
      counts.errors += errors
      await sink.write(bytes)
    },
    close: () => sink.close(),
    finish: () => sink.finish(counts.pages)
  }
}
