import {stat} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {openUnpacked} from './compression.js'
import {createItemCutter, type CutSettings} from './cut-items.js'
import type {Item} from './item.js'
import {listItems} from './list-items.js'

/** Pages to parse. */
export interface Input {
  /** The pages, in order, asked for one item at a time. */
  items: AsyncIterable<Item>
  /** How many bytes or files of it are read, and of how many; `total` is `undefined` when that is not known. */
  progress: () => {read: number; total: number | undefined}
  /** End the input where it is: what is read of a line is left. */
  close: () => void
}

/** How the input is read. */
export interface InputSettings extends CutSettings {
  stdin: AsyncIterable<Uint8Array | string>
}

/**
 * Open a file of lines, a folder of pages, or standard input.
 *
 * @param path - The file or folder; `-` for standard input.
 * @param settings - How to read it.
 * @returns The input.
 * @throws {Error} When there is no such file or folder; while iterating, when it cannot be read to its end.
 */
export async function openInput(path: string, {stdin, ...settings}: InputSettings): Promise<Input> {
  const unknown = {read: 0, total: undefined}
  if (path === '-') return {...openLines(toReadable(stdin), settings), progress: () => unknown}

  const stats = await stat(path)
  if (stats.isDirectory()) return openFolder(path, settings)

  const {stream, bytesRead} = openUnpacked(path)
  return {...openLines(stream, settings), progress: () => ({read: bytesRead(), total: stats.size})}
}

function toReadable(stdin: AsyncIterable<Uint8Array | string>): Readable {
  return stdin instanceof Readable ? stdin : Readable.from(stdin, {objectMode: false})
}

function openLines(stream: Readable, settings: CutSettings): Pick<Input, 'items' | 'close'> {
  let closed = false
  async function* items(): AsyncGenerator<Item> {
    const cutter = createItemCutter(settings)
    try {
      for await (const piece of stream as AsyncIterable<Uint8Array>) yield* cutter.push(piece)
      yield* cutter.end()
    } catch (error) {
      if (!closed) throw error
    }
  }

  return {
    items: items(),
    close: () => {
      closed = true
      stream.destroy()
    }
  }
}

async function openFolder(folder: string, {skip}: CutSettings): Promise<Input> {
  const total = await countPages(folder)
  let read = 0
  let closed = false
  async function* items(): AsyncGenerator<Item> {
    for await (const item of listItems(folder, skip)) {
      if (closed) return
      yield item
      read = item.first + item.count - 1
    }
  }

  return {
    items: items(),
    progress: () => ({read, total}),
    close: () => {
      closed = true
    }
  }
}

/** A look at all names takes far less time than the pages do, and tells how much time is left. */
async function countPages(folder: string): Promise<number> {
  let pages = 0
  for await (const {count} of listItems(folder, () => false)) pages += count
  return pages
}
