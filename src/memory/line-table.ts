import {joinMarks, type Marks} from './marks.js'

/** The lines that were seen, by their keys, and the marks of the pages that print each. */
export type LineTable = Map<number, Marks>

/**
 * Add pages to a line.
 *
 * @param table - The table; it is changed.
 * @param key - The line's key.
 * @param marks - Marks of the pages.
 */
export function addMarks(table: LineTable, key: number, marks: Marks): void {
  const known = table.get(key)
  const joined = known ? joinMarks(known, marks) : marks
  if (joined !== known) table.set(key, joined)
}

/**
 * Forget lines until few enough are left: those of the fewest pages first, and of these the ones with the highest keys,
 * so that what stays depends as little as can be on the order in which the lines came.
 *
 * @param table - The table; it is changed.
 * @param left - How many lines stay.
 */
export function forgetLines(table: LineTable, left: number): void {
  const lines = [...table].map(([key, marks]) => ({key, pages: marks.length}))
  lines.sort((a, b) => b.pages - a.pages || a.key - b.key)
  for (const {key} of lines.slice(left)) table.delete(key)
}
