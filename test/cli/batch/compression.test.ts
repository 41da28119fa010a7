import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import * as zlib from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {compressionOf, openUnpacked} from '../../../src/cli/batch/compression.js'
import {unpackZstd} from '../../../src/cli/batch/unpack-zstd.js'

/** `{"text":""}` and a line end, as the zstd command packs it. */
const frame = Buffer.from('KLUv/QRYYQAAeyJ0ZXh0IjoiIn0KnFzhcQ==', 'base64')
const line = '{"text":""}\n'
const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 1, 2])

describe('unpackZstd', () => {
  it.each([1, 7, 4096])('should unpack all frames, given %i bytes at a time', async (size) => {
    const packed = Buffer.concat([frame, skippable, frame, frame])
    expect(await unpack(packed, size)).toBe(line.repeat(3))
  })

  it('should unpack frames that fill many slices', async () => {
    expect(await unpack(Buffer.concat(Array.from({length: 1000}, () => frame)), 100_000)).toBe(line.repeat(1000))
  })

  it.each([frame.length - 1, frame.length + 5, 3])('should NOT take %i bytes for whole', async (end) => {
    await expect(unpack(Buffer.concat([frame, frame]).subarray(0, end), 10)).rejects.toThrow('unexpected EOF')
  })

  it('should NOT take other bytes for packed', async () => {
    await expect(unpack(Buffer.from('no Zstandard'), 10)).rejects.toThrow('invalid zstd data')
  })
})

describe('compressionOf', () => {
  it('should read a packed file by its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newst-'))
    const path = join(folder, 'pages.NDJSON.ZST')
    writeFileSync(path, Buffer.concat([frame, frame]))
    const {stream, bytesRead} = openUnpacked(path)
    expect(String(Buffer.concat(await stream.toArray()))).toBe(line + line)
    expect(bytesRead()).toBe(2 * frame.length)
    rmSync(folder, {recursive: true})
  })

  it('should pack what it can unpack, block after block, or say what it needs', async () => {
    const compression = compressionOf('a.zst')
    if (!('zstdCompress' in zlib)) {
      expect(() => compression?.createPacker()).toThrow('to write .zst files needs Node.js 22.15 or later')
      return
    }
    const pack = compression?.createPacker()
    const block = (await pack?.(Buffer.from(line))) ?? new Uint8Array()
    const packed = Readable.from([block, block], {objectMode: false})
    expect(String(Buffer.concat((await compression?.unpack(packed).toArray()) ?? []))).toBe(line + line)
  })
})

async function unpack(packed: Uint8Array, size: number): Promise<string> {
  const pieces = Array.from({length: Math.ceil(packed.length / size)}, (_, index) =>
    packed.subarray(index * size, (index + 1) * size)
  )
  const unpacked: Uint8Array[] = []
  for await (const bytes of unpackZstd(pieces)) unpacked.push(bytes)
  return String(Buffer.concat(unpacked))
}
