import type {MetaKind, TeaserLine} from './teaser-line.js'

/** How the meta lines of a list stand to its titles. */
export interface Form {
  /** How many of the meta lines between two titles, counted from the last, belong to the title after them. */
  countBefore: (gap: readonly TeaserLine[]) => number
}

/** So many meta lines may stand before each title of a list whose meta lines are all of one kind. */
const mostBefore = 3

/**
 * List the forms that a list may have.
 *
 * Meta lines stand before the titles or after them: all of a kind on the same side, or always the same number before.
 *
 * @param kinds - The kinds of meta lines in the list.
 * @returns The forms, the more usual first.
 */
export function candidateForms(kinds: readonly MetaKind[]): Form[] {
  const byKind = subsets(kinds).map((before) => ({countBefore: (gap: readonly TeaserLine[]) => countLast(gap, before)}))
  const byCount = Array.from({length: mostBefore}, (_, index) => ({
    countBefore: (gap: readonly TeaserLine[]) => Math.min(index + 1, gap.length)
  }))
  return [...byKind, ...byCount]
}

/** All subsets, the smaller first among those that start alike. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((found, item) => [...found, ...found.map((subset) => [...subset, item])], [[]])
}

/** How many lines at the end are of the kinds. */
function countLast(lines: readonly TeaserLine[], kinds: readonly MetaKind[]): number {
  return lines.length - 1 - lines.map((line) => kinds.includes(line.kind)).lastIndexOf(false)
}
