import {toLine} from './to-line.js'

/**
 * Leave out what is no text or stands twice.
 *
 * @param values - What stands there.
 * @returns The texts, each once; `undefined` when there are none.
 */
export function toLines(values: readonly unknown[]): string[] | undefined {
  const lines = new Set(values.map(toLine).filter((line) => line !== undefined))
  return lines.size === 0 ? undefined : [...lines]
}
