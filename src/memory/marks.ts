/**
 * The smallest marks of the pages that print a line, in rising order.
 *
 * So few numbers tell how many pages there are when there are few, and how large a share of a site's pages it is when
 * there are many; and they are the same in whatever order, and how often, the pages came (E. Cohen and H. Kaplan, 2007,
 * "Summarizing data using bottom-k sketches").
 */
export type Marks = readonly number[]

/** How many marks are kept: enough to tell a line of many pages from one of a few. */
export const mostMarks = 4

/** Marks are whole numbers below this: small enough to be stored without an object of their own. */
export const markLimit = 2 ** 30

/**
 * Join the marks of two sets of pages.
 *
 * @param one - Marks of the one.
 * @param other - Marks of the other.
 * @returns The marks of all their pages.
 * @example
 * joinMarks([2, 7], [3, 7])
 * //=> [2, 3, 7]
 */
export function joinMarks(one: Marks, other: Marks): Marks {
  if (other.every((mark) => one.includes(mark))) return one
  return [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, mostMarks)
}

/**
 * Tell about what share of all pages a line's pages are.
 *
 * Marks are dealt evenly: where a line is on every second page, its marks lie twice as far apart as those of all pages.
 *
 * @param line - Marks of the line's pages.
 * @param all - Marks of all pages.
 * @returns The share from 0 to 1: exact where there are few pages, else rough.
 * @example
 * shareOfPages([20, 40, 60, 80], [10, 20, 30, 40])
 * //=> 0.5
 */
export function shareOfPages(line: Marks, all: Marks): number {
  if (all.length < mostMarks) return all.length === 0 ? 0 : Math.min(1, line.length / all.length)
  const [last = 1, lastOfAll = 1] = [line.length < mostMarks ? markLimit : line.at(-1), all.at(-1)]
  return Math.min(1, (Math.max(1, lastOfAll) * line.length) / (Math.max(1, last) * mostMarks))
}
