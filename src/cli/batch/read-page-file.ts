import {stat} from 'node:fs/promises'
import {reasonOf} from '../reason-of.js'
import {openUnpacked} from './compression.js'
import type {PageSource} from './write-record.js'

const htmlName = /\.html?(?:\.gz|\.zst)?$/i

/**
 * Read one file of a folder: the text of a page, or its HTML where the name says so.
 *
 * @param path - The file.
 * @param maxBytes - The longest page to read, unpacked.
 * @returns The page, or why there is none.
 */
export async function readPageFile(path: string, maxBytes: number): Promise<PageSource> {
  try {
    const {size} = await stat(path)
    if (size > maxBytes) return {problem: `${size} bytes, more than --max-bytes ${maxBytes}`}
    const bytes = await readUnpacked(path, maxBytes)
    if (bytes === undefined) return {problem: `more than --max-bytes ${maxBytes} when unpacked`}
    // A byte order mark stays, as it does where the command reads a single page.
    const content = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    return htmlName.test(path) ? {html: content} : {text: content}
  } catch (error) {
    const reason = reasonOf(error)
    return {problem: reason === 'not UTF-8' ? reason : `cannot be read: ${reason}`}
  }
}

/** A small file may unpack to more than there is memory for: reading stops at the bound. */
async function readUnpacked(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of openUnpacked(path).stream as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > maxBytes) return undefined
    pieces.push(piece)
  }

  return Buffer.concat(pieces)
}
