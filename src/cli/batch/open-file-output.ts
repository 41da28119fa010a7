import {constants} from 'node:fs'
import {access, type FileHandle, open, rename, rm} from 'node:fs/promises'
import {BatchMistake} from './batch-mistake.js'
import {type Checkpoint, readCheckpoint, writeCheckpoint} from './checkpoint.js'
import {type Compression, compressionOf} from './compression.js'
import {markDone} from './done.js'
import type {Outcome} from './item.js'
import {type OutputFiles, outputFiles} from './output-files.js'
import type {Output} from './output.js'

/** How to write a file. */
export interface FileOutputSettings {
  /** What the batch was asked for, in words that tell it from other batches. */
  asked: string
  /** Whether to go on with what is there. */
  resume: boolean
  /** Bytes of records that are written and noted at a time. */
  blockBytes: number
}

/**
 * Open a file for records.
 *
 * Records go to `<path>.part` in blocks. After each block, `<path>.state` says which pages the file holds and in how many
 * bytes; a batch that goes on cuts off what stands after them. Only the whole output gets the name `<path>`.
 *
 * @param path - The file; `.gz` and `.zst` are packed, a member or frame a block.
 * @param settings - What the batch was asked for, and whether it goes on.
 * @returns The output.
 * @throws {BatchMistake} When there is a batch to go on with that was not asked for, or one that was asked for other things.
 */
export async function openFileOutput(path: string, settings: FileOutputSettings): Promise<Output> {
  const pack = compressionOf(path)?.createPacker()
  const files = outputFiles(path)
  const old = await readCheckpoint(files.state)

  if (old !== undefined && !settings.resume) {
    throw new BatchMistake(`${files.state} is there from a batch that stopped: go on with --resume, or remove it`)
  }

  if (old !== undefined && old.asked !== settings.asked) {
    throw new BatchMistake(`${path} was begun by another command: ${old.asked}`)
  }

  if (old?.complete === true) return completed(old, files)
  const handle = await openAt(files.part, old?.bytes ?? 0, settings.resume)
  return new FileOutput(handle, files, pack, settings, old ?? begin(settings.asked))
}

type Packer = ReturnType<Compression['createPacker']>

function begin(asked: string): Checkpoint {
  return {version: 1, asked, done: {next: 1, beyond: []}, pages: 0, errors: 0, bytes: 0, complete: false}
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

/** What stands after the bytes that were noted may be half a record, or one that will be written again. */
async function openAt(part: string, bytes: number, resume: boolean): Promise<FileHandle> {
  const handle = resume ? await open(part, constants.O_RDWR | constants.O_CREAT) : await openNew(part)
  const {size} = await handle.stat()
  if (size < bytes) {
    await handle.close()
    throw new BatchMistake(`${part} has ${size} bytes, fewer than the ${bytes} that were written`)
  }
  await handle.truncate(bytes)
  return handle
}

/** Another batch that has noted nothing yet may be writing there. */
async function openNew(part: string): Promise<FileHandle> {
  try {
    return await open(part, 'wx+')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new BatchMistake(`${part} is there, maybe of a batch that runs: go on with --resume, or remove it`)
  }
}

/** Each of these steps may be the last that a killed process takes: the next run does the rest. */
async function giveName({path, part, state}: OutputFiles): Promise<void> {
  if (await exists(part)) await rename(part, path)
  await rm(state, {force: true})
}

/** The output of a batch that was killed when only the names were left to do. */
function completed({done, pages, errors}: Checkpoint, files: OutputFiles): Output {
  const nothing = (): Promise<void> => Promise.resolve()
  return {done, pages, errors, complete: true, write: nothing, close: nothing, finish: () => giveName(files)}
}

class FileOutput implements Output {
  readonly complete = false
  readonly #handle: FileHandle
  readonly #files: OutputFiles
  readonly #pack: Packer | undefined
  readonly #blockBytes: number
  /** What the file on disk holds. */
  #written: Checkpoint
  #held: Outcome[] = []
  #heldBytes = 0

  constructor(
    handle: FileHandle,
    files: OutputFiles,
    pack: Packer | undefined,
    {blockBytes}: FileOutputSettings,
    written: Checkpoint
  ) {
    this.#handle = handle
    this.#files = files
    this.#pack = pack
    this.#blockBytes = blockBytes
    this.#written = written
  }

  get done(): Checkpoint['done'] {
    return this.#written.done
  }

  get pages(): number {
    return this.#written.pages
  }

  get errors(): number {
    return this.#written.errors
  }

  async write(outcome: Outcome): Promise<void> {
    this.#held.push(outcome)
    this.#heldBytes += outcome.bytes.length
    if (this.#heldBytes >= this.#blockBytes) await this.#flush()
  }

  async close(): Promise<void> {
    await this.#flush()
    await this.#handle.close()
  }

  async finish(): Promise<void> {
    await this.#flush()
    // Of no pages too, a packed file has a member or frame.
    if (this.#written.bytes === 0) await this.#writeBlock([])
    await this.#note({...this.#written, complete: true})
    await this.#handle.close()
    await giveName(this.#files)
  }

  async #flush(): Promise<void> {
    if (this.#held.length === 0) return
    await this.#writeBlock(this.#held)
    this.#held = []
    this.#heldBytes = 0
  }

  async #writeBlock(outcomes: readonly Outcome[]): Promise<void> {
    const block = Buffer.concat(outcomes.map(({bytes}) => bytes))
    const packed = (await this.#pack?.(block)) ?? block
    await writeAll(this.#handle, packed, this.#written.bytes)
    // The state must not reach the disk before the records that it speaks of.
    await this.#handle.datasync()
    await this.#note(outcomes.reduce(withOutcome, {...this.#written, bytes: this.#written.bytes + packed.length}))
  }

  async #note(checkpoint: Checkpoint): Promise<void> {
    await writeCheckpoint(this.#files.state, checkpoint)
    this.#written = checkpoint
  }
}

function withOutcome(checkpoint: Checkpoint, {first, count, errors}: Outcome): Checkpoint {
  return {
    ...checkpoint,
    done: markDone(checkpoint.done, first, count),
    pages: checkpoint.pages + count,
    errors: checkpoint.errors + errors
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const {bytesWritten} = await handle.write(bytes, offset, bytes.length - offset, position + offset)
    offset += bytesWritten
  }
}
