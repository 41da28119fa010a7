import {once} from 'node:events'
import type {Done} from './done.js'
import type {Outcome} from './item.js'
import type {Output} from './output.js'

/** Standard output, or what stands for it in a test. */
export interface OutputStream {
  /** `false` means: wait for `drain`. */
  write: (text: string) => unknown
}

/**
 * Write records to a stream, only as fast as it is read.
 *
 * @param stream - The stream.
 * @returns The output.
 */
export function createStreamOutput(stream: OutputStream): Output {
  const done: Done = {next: 1, beyond: []}
  const counts = {pages: 0, errors: 0}
  const decoder = new TextDecoder()

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
      const ready = stream.write(decoder.decode(bytes))
      if (ready === false) await once(stream as NodeJS.EventEmitter & OutputStream, 'drain')
    },
    close: () => Promise.resolve(),
    finish: () => Promise.resolve()
  }
}
