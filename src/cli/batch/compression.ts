import {createReadStream} from 'node:fs'
import {pipeline, Readable} from 'node:stream'
import {promisify} from 'node:util'
import * as zlib from 'node:zlib'
import {BatchMistake} from './batch-mistake.js'
import {unpackZstd} from './unpack-zstd.js'

/** How a file is packed. */
export interface Compression {
  /**
   * Pack a block so that packed blocks, one after another, are a packed file.
   *
   * @throws {BatchMistake} When this Node.js cannot.
   */
  createPacker: () => (bytes: Uint8Array) => Promise<Uint8Array>
  /** Unpack a stream. */
  unpack: (packed: Readable) => Readable
}

/** A gzip file may have several members (RFC 1952, section 2.2), and `Gunzip` reads them all. */
const gzip: Compression = {
  createPacker: () => promisify<Uint8Array, Uint8Array>(zlib.gzip),
  // An error of the packed stream breaks the other one.
  unpack: (packed) => pipeline(packed, zlib.createGunzip(), () => undefined)
}

/** A Zstandard file may have several frames (RFC 8878, section 3.1). */
const zstd: Compression = {
  createPacker: () => createZstdPacker(zlib),
  unpack: (packed) => Readable.from(unpackZstd(packed as AsyncIterable<Uint8Array>), {objectMode: false})
}

/**
 * Tell from a file's name how it is packed.
 *
 * @param path - The file.
 * @returns The compression of a `.gz` or `.zst` file; `undefined` for any other.
 * @example
 * compressionOf('pages.ndjson')
 * //=> undefined
 */
export function compressionOf(path: string): Compression | undefined {
  const name = path.toLowerCase()
  if (name.endsWith('.gz')) return gzip
  return name.endsWith('.zst') ? zstd : undefined
}

/**
 * Open a file to read, unpacked by its name.
 *
 * @param path - The file.
 * @returns The bytes, and how many are read of the file itself.
 */
export function openUnpacked(path: string): {stream: Readable; bytesRead: () => number} {
  const file = createReadStream(path, {highWaterMark: pieceBytes})
  return {stream: compressionOf(path)?.unpack(file) ?? file, bytesRead: () => file.bytesRead}
}

/** Bytes to read at a time. */
const pieceBytes = 256 * 1024

function createZstdPacker(module: object): (bytes: Uint8Array) => Promise<Uint8Array> {
  if (!hasZstd(module)) throw new BatchMistake('to write .zst files needs Node.js 22.15 or later')
  return promisify<Uint8Array, Uint8Array>(module.zstdCompress)
}

/** Node.js has it from 22.15 on. */
function hasZstd(module: object): module is {zstdCompress: typeof zlib.gzip} {
  return 'zstdCompress' in module
}
