/** How much shorter the page is that a page is measured against. */
const part = 16

/** Linear time grows as the page does, quadratic time as its square: half-way between is neither noise nor an accident. */
const mostGrowth = part ** 1.5

/** CPU time that says nothing, in milliseconds: the compiler and the garbage collector alone take as much. */
const least = 50

const tries = 5

/**
 * Check that the time for a page grows as the page does: against a short page of the same kind, not against a clock.
 *
 * @param timeOf - Parses a page and gives the CPU time that it took, in milliseconds.
 * @param makePage - Makes a page of the kind, of about so many UTF-16 code units.
 * @param length - How long the page is.
 * @returns What is wrong, a sentence; empty when nothing is.
 */
export function checkGrowth(
  timeOf: (page: string) => number,
  makePage: (length: number) => string,
  length: number
): string[] {
  const [short, long] = [makePage(Math.ceil(length / part)), makePage(length)]
  let [shortTime, longTime] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  // A busy machine is no mistake of ours.
  for (let attempt = 0; attempt < tries; attempt++) {
    shortTime = Math.min(shortTime, timeOf(short))
    longTime = Math.min(longTime, timeOf(long))
    if (longTime <= Math.max(least, mostGrowth * shortTime)) return []
  }
  const growth = (longTime / shortTime).toFixed(0)
  return [`Expected ${part} times the page to take at most ${mostGrowth} times the time, not ${growth} times`]
}
