/**
 * Sum up values from the start.
 *
 * @param values - The values.
 * @returns The sum before each value, and that of all of them at last.
 * @example
 * prefixSums([3, 0, 4])
 * //=> [0, 3, 3, 7]
 */
export function prefixSums(values: readonly number[]): number[] {
  let sum = 0
  return [0, ...values.map((value) => (sum += value))]
}
