import {readFile, stat} from 'node:fs/promises'
import {compressionOf} from './compression.js'
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
    const bytes = await readFile(path)
    const unpacked = (await compressionOf(path)?.unpack(bytes, maxBytes)) ?? bytes
    // A byte order mark stays, as it does where the command reads a single page.
    const content = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(unpacked)
    return htmlName.test(path) ? {html: content} : {text: content}
  } catch (error) {
    return {problem: reasonOf(error, maxBytes)}
  }
}

function reasonOf(error: unknown, maxBytes: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8'
  if (code === 'ERR_BUFFER_TOO_LARGE') return `more than --max-bytes ${maxBytes} when unpacked`
  return `cannot be read: ${String(error).replace(/^Error: /, '')}`
}
