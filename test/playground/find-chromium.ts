import {existsSync} from 'node:fs'
import process from 'node:process'

/**
 * Find the system's Chromium.
 *
 * @returns The path of its program; `undefined` where the machine has none.
 */
export function findChromium(): string | undefined {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  return existsSync(path) ? path : undefined
}
