import {fold} from './fold.js'
import {groupCopies} from './group-copies.js'
import {type NearCopy, nearCopy, type TeaserText} from './near-copy.js'
import {titleWords, widthOf} from './title-words.js'

/** What a teaser prints, as far as copies are told by it. */
export interface PrintedTeaser {
  title: string
  /** The empty string where there is none. */
  summary: string
}

/**
 * Group teasers that promote the same story: those whose titles are copies of each other, or nearly.
 *
 * Only titles that start or end alike, or have one summary, are compared, and of such titles each with no more than
 * {@link mostCompared}: the work grows with the teasers, not with their pairs.
 *
 * @param teasers - The teasers, in page order.
 * @returns For each teaser the index of the first of its group.
 * @example
 * groupTeasers([
 *   {title: 'Storm hits the northern coast', summary: ''},
 *   {title: 'Fish prices fall', summary: ''},
 *   {title: 'LIVE: Storm hits the northern coast', summary: ''}
 * ])
 * //=> [0, 1, 0]
 */
export function groupTeasers(teasers: readonly PrintedTeaser[]): number[] {
  const exact = firstOfEach(groupCopies(teasers.map(({title}) => fold(title))))
  const texts = readTexts(teasers)
  const distinct = [...new Set(exact)]
  const leaders = new Map<number, number>()
  for (const [one, other] of withoutForks(findPairs(distinct, texts), texts)) {
    const [a, b] = [leaderOf(leaders, one), leaderOf(leaders, other)]
    leaders.set(Math.max(a, b), Math.min(a, b))
  }
  return exact.map((first) => leaderOf(leaders, first))
}

function firstOfEach(keys: readonly string[]): number[] {
  const firsts = new Map<string, number>()
  return keys.map((key, index) => {
    const first = firsts.get(key) ?? index
    firsts.set(key, first)
    return first
  })
}

function readTexts(teasers: readonly PrintedTeaser[]): TeaserText[] {
  const folds = teasers.map(({summary}) => fold(summary))
  const summaries = groupCopies(folds)
  return teasers.map(({title}, index) => ({
    ...titleWords(title.slice(0, longestTitle)),
    summary: summaries[index] === '' ? undefined : summaries[index],
    summaryLength: folds[index]?.key.length ?? 0
  }))
}

/** Two teasers that are near copies, by index, and in what they differ. */
type Pair = [one: number, other: number, near: NearCopy]

function findPairs(distinct: readonly number[], texts: readonly TeaserText[]): Pair[] {
  const alike = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const index of distinct) {
    const text = texts[index]
    if (!text) continue
    const candidates = new Set<number>()
    for (const key of keysOf(text)) {
      const bucket = alike.get(key) ?? []
      for (const candidate of bucket.slice(-mostCompared)) candidates.add(candidate)
      bucket.push(index)
      alike.set(key, bucket)
    }
    for (const candidate of candidates) {
      const near = nearCopy(texts[candidate] ?? text, text)
      if (near) pairs.push([candidate, index, near])
    }
  }
  return pairs
}

/** Near copies share one of these keys. */
function keysOf({words, summary}: TeaserText): string[] {
  let head = 1
  while (head < words.length && widthOf(words, 0, head) < keyWidth) head++
  let tail = words.length - 1
  while (tail > 0 && widthOf(words, tail) < keyWidth) tail--
  const ends = [`head ${words.slice(0, head).join(' ')}`, `tail ${words.slice(tail).join(' ')}`]
  return summary === undefined ? ends : [...ends, `summary ${summary}`]
}

/** A title that goes on in two ways is one of a series ("… in 2021", "… in 2024"), and a copy of neither. */
function withoutForks(pairs: readonly Pair[], texts: readonly TeaserText[]): Pair[] {
  const longer = new Map<string, Set<string>>()
  const forks = pairs.map(([one, other, near]) => {
    if (near !== 'start' && near !== 'end') return undefined
    const [words = [], others = []] = [texts[one]?.words, texts[other]?.words]
    const [short, long] = words.length > others.length ? [other, words] : [one, others]
    const fork = `${near} ${short}`
    const ways = longer.get(fork) ?? new Set()
    ways.add(long.join(' '))
    longer.set(fork, ways)
    return ways
  })
  return pairs.filter((_, index) => (forks[index]?.size ?? 0) <= 1)
}

function leaderOf(leaders: ReadonlyMap<number, number>, index: number): number {
  let leader = index
  for (let next = leaders.get(leader) ?? leader; next !== leader; next = leaders.get(leader) ?? leader) leader = next
  return leader
}

// Where more titles start alike, they are a series of a site and no copies.
const mostCompared = 16

// Titles that start alike do so for some two words (letters).
const keyWidth = 10

// No title is longer; what is may be a stretch of the page (characters).
const longestTitle = 400
