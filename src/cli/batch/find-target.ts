import {type BigIntStats, fstatSync} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {dirname, isAbsolute, relative, sep} from 'node:path'
import {BatchMistake} from './batch-mistake.js'
import {followLinks} from './follow-links.js'
import {isPageName} from './list-items.js'
import {outputFiles} from './output-files.js'
import {unlessMissing} from './unless-missing.js'

/** What records are written to: a file, which gets its name when it is whole, or a device or pipe, which has its name already. */
export interface Target {
  type: 'file' | 'device'
  path: string
}

/** What a batch reads. */
export interface Sources {
  /** A file or folder; `-` for standard input. */
  input: string
  /** File of what is known of other pages. */
  memory?: string
  stdin: object
}

/**
 * Find what `--out` names, before anything is read or written.
 *
 * @param out - The path.
 * @param sources - What the batch reads, which records must not replace.
 * @returns What to write to; where `out` is a link to a file, that file.
 * @throws {BatchMistake} When it is a folder, or when writing it would replace what the batch reads.
 */
export async function findTarget(out: string, sources: Sources): Promise<Target> {
  const stats = await statOf(out)
  if (stats?.isDirectory() === true) throw new BatchMistake(`--out ${out} is a folder`)
  // A link such as `/dev/stdout` may lead to what has no path of its own.
  if (stats?.isFile() === false) return {type: 'device', path: out}
  const path = await followLinks(out)
  await assertNoSource(path, sources)
  return {type: 'file', path}
}

async function statOf(path: string): Promise<BigIntStats | undefined> {
  return stat(path, {bigint: true}).catch(unlessMissing)
}

async function assertNoSource(path: string, {input, memory = '-', stdin}: Sources): Promise<void> {
  const written = await Promise.all(Object.values(outputFiles(path)).map(statOf))
  const read = [
    {name: 'standard input', stats: input === '-' ? statOfStream(stdin) : undefined},
    {name: input, stats: input === '-' ? undefined : await statOf(input)},
    {name: memory, stats: memory === '-' ? undefined : await statOf(memory)}
  ]

  for (const {name, stats} of read) {
    if (written.some((file) => isSame(file, stats)))
      throw new BatchMistake(`--out would replace ${name}, which is read`)
  }
  if (input !== '-' && (await isPageOf(input, path)))
    throw new BatchMistake(`--out ${path} would be read as a page of ${input}`)
}

/** A batch that is run once more would find the records of the first among the pages. */
async function isPageOf(folder: string, path: string): Promise<boolean> {
  if (!isPageName(path) || (await statOf(folder))?.isDirectory() !== true) return false
  const above = relative(await realpath(folder), await realpath(dirname(path)).catch(() => dirname(path)))
  return !isAbsolute(above) && above.split(sep)[0] !== '..'
}

/** A shell may have put a file there. */
function statOfStream(stream: object): BigIntStats | undefined {
  return 'fd' in stream && typeof stream.fd === 'number' ? fstatSync(stream.fd, {bigint: true}) : undefined
}

/** Two names may be of one file. */
function isSame(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino
}
