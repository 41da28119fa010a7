import type {Recall} from './recall.js'

/** A line that a site prints around its stories. */
export interface SiteLine {
  /** Whether several other pages print it, or just one. */
  isFrequent: boolean
  /** Whether about every second of the site's pages prints it, or more. */
  isEverywhere: boolean
}

/**
 * Find the lines of a page that its site prints around its stories.
 *
 * Another page that shares more than half of this one's story is the same story, crawled again: it says nothing.
 *
 * @param recalled - What the memory knows of the page.
 * @param story - How much of the story each block seems to be, in characters.
 * @returns For each block what it is; nothing where it is none of these lines, as far as is known.
 */
export function findSiteLines({lines, hasSite}: Recall, story: readonly number[]): (SiteLine | undefined)[] {
  const copies = findCopies(lines, story)
  return lines.map(({others, share}, index) => {
    const pages = others.filter((mark) => !copies.has(mark)).length
    const leastShare = (story[index] ?? 0) >= longLine ? leastLongShare : leastShortShare
    if (pages < (hasSite ? 1 : leastPages) || share < leastShare) return undefined
    return {isFrequent: pages > 1, isEverywhere: share >= leastEverywhere}
  })
}

function findCopies(lines: Recall['lines'], story: readonly number[]): Set<number> {
  const shared = new Map<number, number>()
  let total = 0
  for (const [index, {others}] of lines.entries()) {
    const length = story[index] ?? 0
    total += length
    if (length > 0) for (const mark of others) shared.set(mark, (shared.get(mark) ?? 0) + length)
  }
  return new Set([...shared].filter(([, length]) => length > copyShare * total).map(([mark]) => mark))
}

// Of a story that was crawled again, after some change, most is the same.
const copyShare = 0.5

// A paragraph (characters): background that several stories repeat is on few of a site's pages.
const longLine = 100
const leastLongShare = 0.2

// A crosshead such as "Background" is on some pages in a hundred at most.
const leastShortShare = 0.02

// Where the site is not known, others may print the line for other reasons.
const leastPages = 3

const leastEverywhere = 0.5
