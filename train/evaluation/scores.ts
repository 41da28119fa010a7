/** How much of what was returned is right, and how much of what is right was returned, from 0 to 1. */
export interface Score {
  precision: number
  recall: number
}

/**
 * The harmonic mean of precision and recall.
 *
 * @param score - The two.
 * @returns Their mean; 0 where both are 0.
 */
export function f1({precision, recall}: Score): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

/**
 * Compare two sets.
 *
 * @param gold - What is right.
 * @param given - What was returned.
 * @returns The score; two empty sets are the same one.
 */
export function compareSets(gold: readonly string[], given: readonly string[]): Score {
  const right = new Set(gold)
  const returned = new Set(given)
  if (right.size === 0 && returned.size === 0) return {precision: 1, recall: 1}
  const both = [...returned].filter((value) => right.has(value)).length
  return {precision: share(both, returned.size), recall: share(both, right.size)}
}

/**
 * A part of a whole.
 *
 * @param part - The part.
 * @param whole - The whole.
 * @returns The share; 0 of nothing.
 */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

/**
 * The mean of some numbers.
 *
 * @param numbers - The numbers.
 * @returns Their mean; 0 of none.
 */
export function meanOf(numbers: readonly number[]): number {
  return share(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length
  )
}

/**
 * Count how often each value is there.
 *
 * @param values - The values.
 * @returns The counts by value.
 */
export function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/**
 * Count what two collections share, each value as often as both hold it.
 *
 * @param gold - Counts of the one.
 * @param given - Counts of the other.
 * @returns How much is in both.
 */
export function countShared(gold: ReadonlyMap<string, number>, given: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [value, count] of gold) shared += Math.min(count, given.get(value) ?? 0)
  return shared
}
