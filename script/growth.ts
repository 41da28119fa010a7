/** More than this, and memory grew: garbage collection, and what was just forgotten, alone make some difference. */
export const allowedGrowth = 1.2

/**
 * Tell how many times as high the second half of a measurement goes as the first.
 *
 * @param values - What was measured, in order.
 * @returns The highest of the second half over the highest of the first.
 */
export function growthOf(values: readonly number[]): number {
  const half = values.length / 2
  return Math.max(...values.slice(half)) / Math.max(...values.slice(0, half))
}
