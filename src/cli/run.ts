import {readFile} from 'node:fs/promises'
import {defined} from '../defined.js'
import {escapeControls} from '../view/escape-controls.js'
import type {BatchStreams} from './batch/run-batch.js'
import {formatPage} from './format-page.js'
import {exitCode, printAnswer} from './print-answer.js'
import type {Screen} from './proof-page.js'
import {reasonOf} from './reason-of.js'
import {readArguments, type Request} from './read-arguments.js'

/** The process, or what stands for it in a test. */
export interface Streams {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: {write: (text: string) => unknown} & Terminal
  stderr: {write: (text: string) => unknown}
}

/** What `newst batch` listens to besides. */
type Signals = Pick<BatchStreams, 'on' | 'off'>

/** What an output has beside `write` when it is a terminal. */
export interface Terminal {
  /** Width in characters. */
  columns?: number
  /** Whether colours are wanted: Node.js looks at `NO_COLOR`, `FORCE_COLOR` and `TERM`. */
  hasColors?: () => boolean
}

/**
 * Run the command.
 *
 * @param words - The words after the command's name.
 * @param streams - Where the page comes from, and results and errors go to.
 * @returns The exit code: one of {@link exitCode}.
 */
export async function run(words: readonly string[], streams: Streams & Signals): Promise<number> {
  // Pages by the million need worker threads and more: only then are they loaded.
  if (words[0] === 'batch') return (await import('./batch/run-batch.js')).runBatch(words.slice(1), streams)
  if (words[0] === 'merge') return (await import('./merge/run-merge.js')).runMerge(words.slice(1), streams)
  const request = readArguments(words)

  return request.type === 'parse' ? parseFiles(request, streams) : printAnswer(request, streams)
}

async function parseFiles(request: Request & {type: 'parse'}, streams: Streams): Promise<number> {
  let code: number = exitCode.ok

  // One after another: the output keeps the order of the files, and one page at a time is in memory.
  for (const file of request.files) {
    const page = await readPage(file, streams.stdin)
    if (page.type === 'text') {
      streams.stdout.write(formatFile(file, page.text, request, toScreen(streams.stdout)))
    } else {
      streams.stderr.write(escapeControls(`newst: cannot read ${file}: ${page.reason}\n`))
      code = exitCode.unreadable
    }
  }

  return code
}

/** A pipe or a file has neither a width nor colours. */
function toScreen(stdout: Streams['stdout']): Screen {
  return defined({columns: stdout.columns, isColored: stdout.hasColors?.() ?? false})
}

function formatFile(
  file: string,
  text: string,
  {files, format, options}: Request & {type: 'parse'},
  screen: Screen
): string {
  const several = files.length > 1
  const title = several && format !== 'json' ? escapeControls(`==> ${file} <==\n\n`) : ''
  const gap = several && format !== 'json' && file !== files.at(-1) ? '\n' : ''
  return title + formatPage(text, format, options, several, screen) + gap
}

async function readPage(
  file: string,
  stdin: Streams['stdin']
): Promise<{type: 'text'; text: string} | {type: 'unreadable'; reason: string}> {
  try {
    const bytes = file === '-' ? await readAll(stdin) : await readFile(file)
    // A byte order mark stays: offsets count from the file's first character.
    return {type: 'text', text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)}
  } catch (error) {
    return {type: 'unreadable', reason: reasonOf(error)}
  }
}

async function readAll(stdin: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
