import type {EventEmitter} from 'node:events'
import {Readable} from 'node:stream'
import {run} from '../../../src/cli/run.js'

/** What a batch gave. */
export interface BatchEnd {
  code: number
  stdout: string
  /** Without the command's name in front. */
  stderr: string
}

/**
 * Run a batch in this thread.
 *
 * @param words - The words after `newst batch`.
 * @param stdin - What comes on standard input (default: nothing).
 * @returns What it gave.
 */
export async function batch(words: readonly string[], stdin: Iterable<Uint8Array | string> = []): Promise<BatchEnd> {
  const end = startBatch(words, Readable.from(stdin, {objectMode: false}))
  return {
    code: await end.code,
    stdout: end.stdout(),
    stderr: end
      .stderr()
      .replace(/^newst: /, '')
      .trimEnd()
  }
}

/**
 * Start a batch in this thread.
 *
 * @param words - The words after `newst batch`.
 * @param stdin - Standard input.
 * @param streams - Standard output, and where signals come from (default: what is written is kept, and no signals).
 * @returns The exit code, and what is written up to now.
 */
export function startBatch(
  words: readonly string[],
  stdin: Readable,
  {stdout, signals}: {stdout?: EventEmitter & {write: (text: string) => unknown}; signals?: EventEmitter} = {}
) {
  const out: string[] = []
  const err: string[] = []
  const threads = words.includes('--threads') ? [] : ['--threads', '0']
  const code = run(['batch', '--interval', '0', ...threads, ...words], {
    stdin,
    stdout: stdout ?? {write: (text) => out.push(text)},
    stderr: {write: (text) => err.push(text)},
    ...(signals && {
      on: (signal, listener) => signals.on(signal, listener),
      off: (signal, listener) => signals.off(signal, listener)
    })
  })
  return {code, stdout: () => out.join(''), stderr: () => err.join('')}
}
