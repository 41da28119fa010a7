import {createHash} from 'node:crypto'
import {access} from 'node:fs/promises'
import {resolve} from 'node:path'
import parallel from 'it-parallel'
import {createMemory} from '../../memory/create-memory.js'
import type {Memory} from '../../memory/memory.js'
import {escapeControls} from '../../view/escape-controls.js'
import {printAnswer} from '../print-answer.js'
import {BatchMistake} from './batch-mistake.js'
import type {ThreadSettings} from './batch-options.js'
import {isDone} from './done.js'
import {findTarget, type Target} from './find-target.js'
import type {Outcome} from './item.js'
import {memoryLine, readMemoryFile, writeMemoryFile} from './memory-file.js'
import {createMemoryOutput} from './memory-output.js'
import {openDeviceOutput} from './open-device-output.js'
import {openFileOutput} from './open-file-output.js'
import {type Input, openInput} from './open-input.js'
import type {Output} from './output.js'
import {parseSurely} from './parse-surely.js'
import {type ProgressStream, showProgress} from './progress.js'
import {quoteWord} from './quote-word.js'
import {type BatchRequest, readBatchArguments} from './read-batch-arguments.js'
import {type Pool, startPool} from './start-pool.js'
import {createStreamOutput, type OutputStream} from './stream-output.js'

const signals = ['SIGINT', 'SIGTERM'] as const

/** The process, or what stands for it in a test. */
export interface BatchStreams {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: OutputStream
  stderr: ProgressStream
  /** Signals; without these two, none are listened to. */
  on?: (signal: Signal, listener: (signal: Signal) => void) => unknown
  off?: (signal: Signal, listener: (signal: Signal) => void) => unknown
}

/** Signals that ask a process to end. */
export type Signal = (typeof signals)[number]

/** What a batch exits with; shells number signals from 128. */
export const batchExitCode = {ok: 0, errorRecords: 1, usage: 2, failed: 3, SIGINT: 130, SIGTERM: 143} as const

/** Items given to each thread ahead of time, so that none waits for the next. */
const itemsPerThread = 2

/**
 * Run a batch.
 *
 * @param words - The words after `newst batch`.
 * @param streams - Where pages come from, and records and messages go to.
 * @returns The exit code: one of {@link batchExitCode}.
 */
export async function runBatch(words: readonly string[], streams: BatchStreams): Promise<number> {
  const read = readBatchArguments(words)

  return read.type === 'batch' ? startBatch(read.request, words, streams) : printAnswer(read, streams)
}

async function startBatch(request: BatchRequest, words: readonly string[], streams: BatchStreams): Promise<number> {
  const say = (text: string): void => {
    streams.stderr.write(escapeControls(`newst: ${text}\n`))
  }
  const stop = listenToSignals(streams)

  try {
    await assertInput(request.input)
    const target = request.out === '-' ? undefined : await findTarget(request.out, {...request, stdin: streams.stdin})
    const memory = await readMemory(request)
    const output = await openOutput(request, target, memory, streams.stdout)
    const settings = toThreadSettings(request, memory)
    const failure = output.complete ? undefined : await moveRecords(request, settings, output, streams, stop.signal)
    const reason = stop.signal.aborted ? stop.name() : failure

    if (reason === undefined) {
      await output.finish()
      say(count(output))
      return output.errors > 0 ? batchExitCode.errorRecords : batchExitCode.ok
    }

    await output.close()
    say(`stopped by ${messageOf(reason)} after ${count(output)}`)
    if (request.learn) say('what was learned is kept; to learn all: the same command again')
    if (target?.type === 'file') say(`to go on: newst batch ${resumeWords(words).map(quoteWord).join(' ')}`)
    return stop.signal.aborted ? batchExitCode[stop.name()] : batchExitCode.failed
  } catch (error) {
    say(messageOf(error))
    return error instanceof BatchMistake ? batchExitCode.usage : batchExitCode.failed
  } finally {
    stop.forget()
  }
}

/** Before the output is touched. */
async function assertInput(path: string): Promise<void> {
  if (path === '-') return
  await access(path)
}

/** What there is to learn more into need not be there; what to parse with must. */
async function readMemory({memory: path, learn, memoryLines}: BatchRequest): Promise<Memory | undefined> {
  if (path === undefined) return undefined
  const memory = path === '-' ? undefined : await readMemoryFile(path)
  if (memory === undefined && !learn) throw new BatchMistake(`${path} is not there: --learn makes it`)
  return memory ?? createMemory({maxLines: memoryLines})
}

async function openOutput(
  request: BatchRequest,
  target: Target | undefined,
  memory: Memory | undefined,
  stdout: OutputStream
): Promise<Output> {
  const {resume, blockBytes, learn, memory: path} = request
  if (learn && memory !== undefined && path !== undefined) {
    return createMemoryOutput(memory, (known) => saveMemory(path, known, stdout))
  }
  if (target === undefined) return createStreamOutput(stdout)
  if (target.type === 'file') return openFileOutput(target.path, {asked: askedFor(request, memory), resume, blockBytes})
  if (resume) throw new BatchMistake(`--resume needs a file: ${target.path} cannot be gone on with`)
  return openDeviceOutput(target.path)
}

async function saveMemory(path: string, memory: Memory, stdout: OutputStream): Promise<void> {
  if (path === '-') stdout.write(memoryLine(memory))
  else await writeMemoryFile(path, memory)
}

/** What decides which records stand where in the output. */
function askedFor({input, unordered, maxBytes, options}: BatchRequest, memory: Memory | undefined): string {
  const hash = memory && createHash('sha256').update(JSON.stringify(memory)).digest('base64url')
  return JSON.stringify({input: input === '-' ? input : resolve(input), unordered, maxBytes, options, memory: hash})
}

function toThreadSettings(request: BatchRequest, memory: Memory | undefined): ThreadSettings {
  const {options, maxBytes, unordered, learn} = request
  return {
    options,
    maxBytes,
    numbered: unordered,
    ...(memory !== undefined && (learn ? {learn: memory.maxLines} : {memory: memory.toJSON()}))
  }
}

/** The flow: input → items → workers → output, none of them further ahead than the next one can take. */
async function moveRecords(
  request: BatchRequest,
  settings: ThreadSettings,
  output: Output,
  {stdin, stderr}: BatchStreams,
  signal: AbortSignal
): Promise<unknown> {
  const {threads, maxBytes, unordered, learn} = request
  // What is done changes as records are written; what to leave out is what was done before.
  const {done} = output
  const input = await openInput(request.input, {stdin, maxBytes, skip: (place) => isDone(done, place)})
  signal.addEventListener('abort', input.close)
  const pool = startPool(threads, settings)
  const counts = {pages: 0, errors: 0}
  const view = showProgress(stderr, request.interval, () => ({...counts, ...input.progress()}))
  const source = new Source(input, pool, settings)

  try {
    const concurrency = Math.max(threads, 1) * itemsPerThread
    for await (const outcome of parallel(source.tasks(), {concurrency, ordered: learn || !unordered})) {
      await output.write(outcome)
      counts.pages += outcome.count
      counts.errors += outcome.errors
    }

    return source.failure
  } finally {
    view.stop()
    // Where the output failed, nobody reads on: a pipe would keep the process alive.
    input.close()
    await pool.close()
  }
}

/** Gives the input's items to the pool; where the input breaks, what was read of it is still parsed. */
class Source {
  failure: unknown
  readonly #input: Input
  readonly #pool: Pool
  readonly #settings: ThreadSettings

  constructor(input: Input, pool: Pool, settings: ThreadSettings) {
    this.#input = input
    this.#pool = pool
    this.#settings = settings
  }

  async *tasks(): AsyncGenerator<() => Promise<Outcome>> {
    try {
      for await (const item of this.#input.items) yield () => parseSurely(item, this.#pool, this.#settings)
    } catch (error) {
      this.failure = error
    }
  }
}

/** The first signal stops the reading; a second one ends the process, as it does without us. */
function listenToSignals(streams: BatchStreams): {signal: AbortSignal; name: () => Signal; forget: () => void} {
  const controller = new AbortController()
  let name: Signal = 'SIGINT'
  const stop = (signal: Signal): void => {
    name = signal
    forget()
    controller.abort()
  }
  const forget = (): void => {
    for (const signal of signals) streams.off?.(signal, stop)
  }
  for (const signal of signals) streams.on?.(signal, stop)
  return {signal: controller.signal, name: () => name, forget}
}

function resumeWords(words: readonly string[]): readonly string[] {
  return words.includes('--resume') ? words : [...words, '--resume']
}

function count({pages, errors}: Output): string {
  return `${pages} pages, ${errors} of them error records`
}

function messageOf(error: unknown): string {
  return String(error).replace(/^Error: /, '')
}
