import {readFile, rename, writeFile} from 'node:fs/promises'
import type {Memory} from '../../memory/memory.js'
import {readMemoryJson} from '../../memory/read-memory-json.js'
import {BatchMistake} from './batch-mistake.js'
import {followLinks} from './follow-links.js'
import {unlessMissing} from './unless-missing.js'

/**
 * Read a memory.
 *
 * @param path - The file.
 * @returns The memory; `undefined` when there is no file.
 * @throws {BatchMistake} When the file is no memory.
 */
export async function readMemoryFile(path: string): Promise<Memory | undefined> {
  const text = await readFile(path, 'utf8').catch(unlessMissing)
  if (text === undefined) return undefined
  try {
    return parseMemory(text)
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) {
      throw new BatchMistake(`${path} is no memory: ${error.message}`)
    }
    throw error
  }
}

/**
 * Read a memory from its line.
 *
 * @param line - The line, with or without its line end.
 * @returns The memory.
 * @throws {SyntaxError} When the line is no JSON.
 * @throws {TypeError} When it is no memory; options of `createMemory` are none either.
 */
export function parseMemory(line: string): Memory {
  return readMemoryJson(JSON.parse(line))
}

/**
 * Write a memory, so that there is the old one or the new one at any moment.
 *
 * @param path - The file, or a link to it.
 * @param memory - What to write.
 * @returns When it is written.
 */
export async function writeMemoryFile(path: string, memory: Memory): Promise<void> {
  const file = await followLinks(path)
  const next = `${file}.new`
  await writeFile(next, memoryLine(memory))
  await rename(next, file)
}

/**
 * Write a memory as a line.
 *
 * @param memory - What to write.
 * @returns The line, with its line end.
 */
export function memoryLine(memory: Memory): string {
  return JSON.stringify(memory) + '\n'
}
