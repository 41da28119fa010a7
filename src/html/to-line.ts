/**
 * Read a text that a page states for machines.
 *
 * @param value - What stands there.
 * @returns The text on one line; `undefined` when it is none, or empty.
 */
export function toLine(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined
}
