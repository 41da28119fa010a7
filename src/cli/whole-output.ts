import {fstatSync, writeFileSync} from 'node:fs'

/** What of standard output is needed to write to it. */
interface Stdout {
  readonly fd?: number
  write: (text: string) => unknown
  emit: (event: 'error', error: unknown) => unknown
}

/**
 * See to it that all of a text is written to standard output, or else its `error` event says so.
 *
 * Where standard output is a file, Node.js asks the system once to write a text, and does not look at how much of it was
 * written: what a full disk cuts off would go unnoticed.
 *
 * @see https://github.com/nodejs/node/blob/v20.20.2/lib/internal/fs/sync_write_stream.js
 * @param stdout - Standard output.
 * @returns The same, or what writes to its file; files have neither a width nor colours.
 */
export function wholeOutput<Stream extends Stdout>(stdout: Stream): Stream | Pick<Stream, 'write'> {
  const {fd} = stdout
  if (fd === undefined || !fstatSync(fd).isFile()) return stdout
  return {
    write: (text) => {
      try {
        writeFileSync(fd, text)
      } catch (error) {
        stdout.emit('error', error)
      }
    }
  }
}
