import {normalize} from './normalize.js'
import {countShared, countValues, f1, share} from './scores.js'

/**
 * Compare two bodies paragraph by paragraph; a paragraph counts when it is there whole.
 *
 * A gold paragraph in square brackets may be there or not: the better of both counts.
 *
 * @param gold - The true paragraphs.
 * @param given - The paragraphs that were returned.
 * @returns The harmonic mean of precision and recall.
 */
export function compareParagraphs(gold: readonly string[], given: readonly string[]): number {
  if (!gold.some(isOptional)) return compareWhole(gold, given)
  const withThem = gold.map((text) => (isOptional(text) ? text.slice(1, -1) : text))
  const withoutThem = gold.filter((text) => !isOptional(text))
  return Math.max(compareWhole(withThem, given), compareWhole(withoutThem, given))
}

function compareWhole(gold: readonly string[], given: readonly string[]): number {
  const returned = given.map(normalize).filter((text) => text !== '')
  const shared = countShared(countValues(gold.map(normalize)), countValues(returned))
  return f1({precision: share(shared, returned.length), recall: share(shared, gold.length)})
}

function isOptional(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']')
}
