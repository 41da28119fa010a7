import {promisify} from 'node:util'
import type {Transform} from 'node:stream'
import * as zlib from 'node:zlib'
import {BatchMistake} from './batch-mistake.js'

/** How a file is packed. */
export interface Compression {
  /** Pack a block so that packed blocks, one after another, are a packed file. */
  pack: (bytes: Uint8Array) => Promise<Uint8Array>
  /** Unpack a whole file; throws when it has more than `limit` bytes. */
  unpack: (bytes: Uint8Array, limit: number) => Promise<Uint8Array>
  /** Unpack a stream. */
  createUnpacker: () => Transform
}

/** What `node:zlib` has from Node.js 22.15 on. */
interface Zstd {
  zstdCompress: typeof zlib.gzip
  zstdDecompress: typeof zlib.gunzip
  createZstdDecompress: typeof zlib.createGunzip
}

/** A gzip file may have several members (RFC 1952, section 2.2), and `Gunzip` reads them all. */
const gzip: Compression = {
  pack: promisify<Uint8Array, Uint8Array>(zlib.gzip),
  unpack: (bytes, limit) =>
    promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.gunzip)(bytes, {maxOutputLength: limit}),
  createUnpacker: () => zlib.createGunzip()
}

/**
 * Tell from a file's name how it is packed.
 *
 * @param path - The file.
 * @returns The compression of a `.gz` or `.zst` file; `undefined` for any other.
 * @throws {BatchMistake} When the name says `.zst` and this Node.js has no Zstandard.
 * @example
 * compressionOf('pages.ndjson')
 * //=> undefined
 */
export function compressionOf(path: string): Compression | undefined {
  if (path.endsWith('.gz')) return gzip
  if (path.endsWith('.zst')) return zstd(zlib)
  return undefined
}

/** A Zstandard file may have several frames (RFC 8878, section 3.1). */
function zstd(module: object): Compression {
  if (!hasZstd(module)) throw new BatchMistake('.zst files need Node.js 22.15 or later')
  return {
    pack: promisify<Uint8Array, Uint8Array>(module.zstdCompress),
    unpack: (bytes, limit) =>
      promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(module.zstdDecompress)(bytes, {maxOutputLength: limit}),
    createUnpacker: () => module.createZstdDecompress()
  }
}

function hasZstd(module: object): module is Zstd {
  return 'zstdCompress' in module
}
