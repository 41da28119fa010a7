import {readlink, realpath} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {unlessMissing} from './unless-missing.js'

/**
 * Follow links to the file that is to be written, which need not be there yet: a link stays one.
 *
 * @param path - A file, or a link to one.
 * @returns The file's path.
 * @throws {Error} When links lead in a circle.
 */
export async function followLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(unlessMissing)
  if (real !== undefined) return real
  const target = await readlink(path).catch(unlessMissing)
  return target === undefined ? path : followLinks(resolve(await realpath(dirname(path)), target))
}
