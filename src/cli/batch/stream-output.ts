import {once} from 'node:events'
import type {Output} from './output.js'
import {createPassingOutput} from './passing-output.js'

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
  const decoder = new TextDecoder()

  return createPassingOutput({
    async write(bytes) {
      const ready = stream.write(decoder.decode(bytes))
      if (ready === false) await once(stream as NodeJS.EventEmitter & OutputStream, 'drain')
    },
    close: () => Promise.resolve(),
    finish: () => Promise.resolve()
  })
}
