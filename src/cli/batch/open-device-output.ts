import {constants} from 'node:fs'
import {open} from 'node:fs/promises'
import {compressionOf} from './compression.js'
import type {Done} from './done.js'
import type {Outcome} from './item.js'
import type {Output} from './output.js'

/**
 * Open a device or a pipe for records: they are written straight to it, and such a batch cannot be gone on with.
 *
 * @param path - The device or pipe; what its name says of packing holds.
 * @returns The output.
 */
export async function openDeviceOutput(path: string): Promise<Output> {
  const done: Done = {next: 1, beyond: []}
  const counts = {pages: 0, errors: 0}
  const pack = compressionOf(path)?.createPacker()
  const handle = await open(path, constants.O_WRONLY)
  const close = (): Promise<void> => handle.close()

  return {
    done,
    complete: false,
    get pages() {
      return counts.pages
    },
    get errors() {
      return counts.errors
    },
    async write({bytes, count, errors}: Outcome) {
      counts.pages += count
      counts.errors += errors
      await handle.writeFile((await pack?.(bytes)) ?? bytes)
    },
    close,
    async finish() {
      // Of no pages too, a packed file has a member or frame.
      if (counts.pages === 0 && pack !== undefined) await handle.writeFile(await pack(new Uint8Array()))
      await close()
    }
  }
}
