import {createReadStream} from 'node:fs'
import {Readable} from 'node:stream'
import {createMemory} from '../../memory/create-memory.js'
import type {Memory} from '../../memory/memory.js'
import {escapeControls} from '../../view/escape-controls.js'
import {memoryLine, parseMemory} from '../batch/memory-file.js'
import {MemorySum} from '../batch/memory-sum.js'
import {exitCode, printAnswer} from '../print-answer.js'
import type {Streams} from '../run.js'
import {readMergeArguments} from './read-merge-arguments.js'

/**
 * Merge memories: one a line in, one line out.
 *
 * @param words - The words after `newst merge`.
 * @param streams - Where memories come from, and the merged one and messages go to.
 * @returns The exit code: one of {@link exitCode}.
 */
export async function runMerge(words: readonly string[], streams: Streams): Promise<number> {
  const read = readMergeArguments(words)
  return read.type === 'merge' ? mergeFiles(read.files, streams) : printAnswer(read, streams)
}

async function mergeFiles(files: readonly string[], {stdin, stdout, stderr}: Streams): Promise<number> {
  const sum = new MemorySum()

  for (const file of files) {
    try {
      for await (const memory of readMemories(file, stdin)) sum.add(memory)
    } catch (error) {
      // Part of what is known would be taken for all of it.
      stderr.write(escapeControls(`newst: cannot read ${file}: ${String(error).replace(/^\w*Error: /, '')}\n`))
      return exitCode.unreadable
    }
  }

  stdout.write(memoryLine(sum.total() ?? createMemory()))
  return exitCode.ok
}

async function* readMemories(file: string, stdin: Streams['stdin']): AsyncGenerator<Memory> {
  const input = file === '-' ? Readable.from(stdin, {objectMode: false}) : createReadStream(file)
  let memories = 0
  for await (const line of readLines(input.setEncoding('utf8'))) {
    if (line === '') continue
    yield parseMemory(line)
    memories++
  }

  // A pipe may bring none, as that of a partition without pages does; a file was meant to hold one.
  if (memories === 0 && file !== '-') throw new TypeError('Expected a memory, not an empty file')
}

/** A memory is a long line, so no piece of it is looked at twice. */
async function* readLines(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  let pieces: string[] = []
  for await (const text of input) {
    const [first = '', ...others] = String(text).split('\n')
    pieces.push(first)
    for (const piece of others) {
      yield pieces.join('')
      pieces = [piece]
    }
  }

  yield pieces.join('')
}
