import {Decompress} from 'fzstd'

/** Bytes to unpack at a time: four of them may become 128 KiB, so that what is held stays bounded. */
const sliceBytes = 4096

/**
 * Unpack Zstandard: all frames, one after another (RFC 8878, section 3.1). `node:zlib` stops without a word after the
 * first. Checksums are not looked at.
 *
 * @param source - The packed bytes.
 * @returns The bytes.
 * @throws {Error} While iterating, when the source is no Zstandard or ends in the middle of a frame.
 */
export async function* unpackZstd(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
): AsyncGenerator<Uint8Array, void, undefined> {
  let unpacked: Uint8Array[] = []
  const stream = new Decompress((bytes) => {
    unpacked.push(bytes)
  })

  for await (const bytes of source) {
    for (let start = 0; start < bytes.length; start += sliceBytes) {
      stream.push(bytes.subarray(start, start + sliceBytes))
      const ready = unpacked
      unpacked = []
      yield* ready
    }
  }

  stream.push(new Uint8Array(), true)
  yield* unpacked
}
