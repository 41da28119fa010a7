import {constants} from 'node:fs'
import {open} from 'node:fs/promises'
import {compressionOf} from './compression.js'
import type {Output} from './output.js'
import {createPassingOutput} from './passing-output.js'

/**
 * Open a device or a pipe for records: they are written straight to it, and such a batch cannot be gone on with.
 *
 * @param path - The device or pipe; what its name says of packing holds.
 * @returns The output.
 */
export async function openDeviceOutput(path: string): Promise<Output> {
  const pack = compressionOf(path)?.createPacker()
  const handle = await open(path, constants.O_WRONLY)
  const write = async (bytes: Uint8Array): Promise<void> => handle.writeFile((await pack?.(bytes)) ?? bytes)

  return createPassingOutput({
    write,
    close: () => handle.close(),
    async finish(pages) {
      // Of no pages too, a packed file has a member or frame.
      if (pages === 0 && pack !== undefined) await write(new Uint8Array())
      await handle.close()
    }
  })
}
