import {countShared, countValues, type Score} from './scores.js'

/**
 * Compare two bodies by their shingles: runs of four words, each as often as it stands there.
 *
 * This is the measure of the public benchmarks of article extraction.
 *
 * @param gold - The true body.
 * @param given - The body that was returned.
 * @returns The score; a side without words has neither a precision nor a recall of its own.
 */
export function compareBodies(gold: string, given: string): Partial<Score> {
  const right = shinglesOf(gold)
  const returned = shinglesOf(given)
  const shared = countShared(countValues(right), countValues(returned))
  return {
    ...(returned.length > 0 && {precision: shared / returned.length}),
    ...(right.length > 0 && {recall: shared / right.length})
  }
}

// A body of fewer words is one shingle.
function shinglesOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  if (words.length === 0) return []
  const count = Math.max(1, words.length - shingleLength + 1)
  return Array.from({length: count}, (_, start) => words.slice(start, start + shingleLength).join(' '))
}

const shingleLength = 4
