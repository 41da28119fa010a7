import {readFile, rename, writeFile} from 'node:fs/promises'
import {BatchMistake} from './batch-mistake.js'
import type {Done} from './done.js'
import {unlessMissing} from './unless-missing.js'

/** What a batch that goes on must know. */
export interface Checkpoint {
  /** Form of this file. */
  version: 1
  /** What the batch was asked for; one that goes on must be asked for the same. */
  asked: string
  /** Pages of the input that are in the output. */
  done: Done
  /** Pages and error records in the output. */
  pages: number
  errors: number
  /** Bytes of the output that hold these pages; what stands after them is not to be counted on. */
  bytes: number
  /** Whether the whole input is in the output. */
  complete: boolean
}

/**
 * Write a checkpoint so that there is the old one or the new one at any moment, never half of one.
 *
 * @param path - The file.
 * @param checkpoint - What to write.
 * @returns When it is written.
 */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const next = `${path}.new`
  await writeFile(next, JSON.stringify(checkpoint) + '\n')
  // `rename` replaces at one stroke: https://pubs.opengroup.org/onlinepubs/9699919799/functions/rename.html
  await rename(next, path)
}

/**
 * Read a checkpoint.
 *
 * @param path - The file.
 * @returns The checkpoint; `undefined` when there is no file.
 * @throws {BatchMistake} When the file is no checkpoint of this version.
 */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  const text = await readFile(path, 'utf8').catch(unlessMissing)
  if (text === undefined) return undefined
  const checkpoint = parseJson(text)
  if (!isCheckpoint(checkpoint)) throw new BatchMistake(`${path} is no checkpoint of this version of newst`)
  return checkpoint
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // Not JSON: the one thing that `JSON.parse` throws for.
  }
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false
  const {version, asked, done, pages, errors, bytes, complete} = value as Record<keyof Checkpoint, unknown>
  return (
    version === 1 &&
    typeof asked === 'string' &&
    typeof complete === 'boolean' &&
    [pages, errors, bytes].every(isCount) &&
    isDoneRecord(done)
  )
}

function isDoneRecord(value: unknown): value is Done {
  if (typeof value !== 'object' || value === null) return false
  const {next, beyond} = value as Record<keyof Done, unknown>
  return (
    isCount(next) &&
    Array.isArray(beyond) &&
    beyond.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isCount))
  )
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
