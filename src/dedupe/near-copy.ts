import {type TitleWords, widthOf} from './title-words.js'

/** What is compared of a teaser. */
export interface TeaserText extends TitleWords {
  /** The same for summaries that are copies of each other; nothing where the teaser has none. */
  summary: string | undefined
  /** How long the summary is, folded (characters). */
  summaryLength: number
}

/** In what two teasers that promote the same story differ: in marks, at the title's start or end, in a word, in several. */
export type NearCopy = 'marks' | 'start' | 'end' | 'word' | 'words'

/**
 * Tell whether two teasers whose titles differ promote the same story.
 *
 * The measure is the width of the words that differ. Words that one title has more, at one of its ends, may be
 * {@link mostAdded} wide ("LIVE:", a section, a date, a count of comments), when the rest is {@link leastShared} wide. One
 * word may be another one where it is no name and no number, in a title of {@link leastReworded}. Where the summaries are
 * the same, the titles need to share {@link leastOverlap} of their words; where they are not, nothing makes copies.
 *
 * @param one - The one teaser.
 * @param other - The other.
 * @returns In what they differ; nothing where they are different stories.
 * @example
 * const teaser = (title: string) => ({...titleWords(title), summary: undefined, summaryLength: 0})
 * nearCopy(teaser('Storm hits the northern coast'), teaser('LIVE: Storm hits the northern coast'))
 * //=> 'start'
 */
export function nearCopy(one: TeaserText, other: TeaserText): NearCopy | undefined {
  if (one.summary !== undefined && other.summary !== undefined && one.summary !== other.summary) return undefined
  const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const {head, tail} = sharedEnds(shorter.words, longer.words)
  const apart = shorter.words.length - head - tail
  const added = longer.words.length - shorter.words.length
  const shared = widthOf(shorter.words)
  if (apart === 0 && added === 0 && shared >= leastMarks) return 'marks'
  if (apart === 0 && (head === 0 || tail === 0) && shared >= leastShared) {
    if (widthOf(longer.words, head, longer.words.length - tail) <= mostAdded) return head === 0 ? 'start' : 'end'
  }
  if (hasOneSummary(one, other) && wordOverlap(one.words, other.words) >= leastOverlap) return 'words'
  if (apart === 1 && added === 0 && shared >= leastReworded && !shorter.names[head] && !longer.names[head])
    return 'word'
  return undefined
}

/** How many words two titles share at their start, and at their end behind those. */
function sharedEnds(shorter: readonly string[], longer: readonly string[]): {head: number; tail: number} {
  let head = 0
  while (head < shorter.length && shorter[head] === longer[head]) head++
  let tail = 0
  while (tail < shorter.length - head && shorter.at(-1 - tail) === longer.at(-1 - tail)) tail++
  return {head, tail}
}

function hasOneSummary(one: TeaserText, other: TeaserText): boolean {
  return one.summary === other.summary && one.summaryLength >= leastSummary
}

/** Dice's coefficient over words, each as often as it stands in the title. */
function wordOverlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (one.length + other.length)
}

// Widths in letters (a Chinese, Japanese or Korean character is two), found on the annotated pages: see train/README.md.
const leastMarks = 10 // Three short words.
const leastShared = 20 // Shorter titles are names of rubrics and persons, and go on in other titles.
const mostAdded = 22 // A date, a section, "Previous article:".
const leastReworded = 32 // In shorter titles another word makes another story.
const leastSummary = 30 // Shorter ones are names and times.
const leastOverlap = 0.7 // Titles of a series with one summary for all share .6.
