import type {Words} from './cut-words.js'
import type {Region} from './find-region.js'
import type {NumberGroup} from './number-group.js'
import type {PageFacts} from './page-facts.js'
import {prefixSums} from './prefix-sums.js'
import {ramp} from './scale.js'

/**
 * How far a block's rarer words come back in the prose near it: a headline shares words with its story, a teaser does
 * not.
 */
export const echoNumbers: NumberGroup = {
  names: [
    'echoBelow',
    'echoAbove',
    'echoRegion',
    'echoCountBelow',
    'echoCountAbove',
    'echoCountRegion',
    'echoNext',
    'echoPrevious',
    'commonWords',
    'rareWords'
  ],
  read: (page) => {
    const words = page.blocks.map((block) => findKinds(block.words))
    const prose = findProseWords(page, words)
    return words.map((own, index) => {
      const {below, above, region, topical, common} = findEchoes(own, index, prose)
      const share = (count: number) => (topical > 0 ? count / topical : 0)
      const kinds = Math.max(1, own.lengths.size)
      return [
        ...[below, above, region].map(share),
        ...[below, above, region].map((count) => ramp(count, 8)),
        sharedWith(own, words[index + 1]),
        sharedWith(own, words[index - 1]),
        common / kinds,
        topical / kinds
      ]
    })
  }
}

/** The words of a block, each of them once. */
interface Kinds {
  /** Their lengths by their hashes. */
  lengths: ReadonlyMap<number, number>
  /** Those long enough to tell a topic. */
  topical: ReadonlySet<number>
  /** How many of the lengths are. */
  topicalCount: number
}

function findKinds(words: Words): Kinds {
  const lengths = new Map<number, number>()
  const topical = new Set<number>()
  for (const [at, hash] of words.hashes.entries()) {
    const length = words.lengths[at] ?? 0
    lengths.set(hash, length)
    if (length >= minTopical) topical.add(hash)
  }
  let topicalCount = 0
  for (const length of lengths.values()) if (length >= minTopical) topicalCount++
  return {lengths, topical, topicalCount}
}

/** Where words stand in the page's prose. */
interface ProseWords {
  /** For each word the blocks of prose that hold it, in page order. */
  places: ReadonlyMap<number, readonly number[]>
  /** How many blocks of prose stand above each block. */
  rank: readonly number[]
  /** A word in so many blocks is common. */
  common: number
  region: Region
}

function findProseWords({blocks, region}: PageFacts, words: readonly Kinds[]): ProseWords {
  const places = new Map<number, number[]>()
  for (const [index, {lengths}] of words.entries()) {
    if (!blocks[index]?.prose) continue
    for (const hash of lengths.keys()) {
      const list = places.get(hash)
      if (list) list.push(index)
      else places.set(hash, [index])
    }
  }
  const rank = prefixSums(blocks.map(({prose}) => (prose > 0 ? 1 : 0)))
  return {places, rank, common: Math.max(minCommon, (rank.at(-1) ?? 0) * commonShare), region}
}

/** How many words of a block come back where, and how many could. */
interface Echoes {
  below: number
  above: number
  region: number
  topical: number
  common: number
}

function findEchoes({lengths}: Kinds, index: number, prose: ProseWords): Echoes {
  const echoes = {below: 0, above: 0, region: 0, topical: 0, common: 0}
  for (const [hash, length] of lengths) {
    const list = prose.places.get(hash) ?? nowhere
    if (list.length >= prose.common) echoes.common++
    else if (length >= minTopical) {
      echoes.topical++
      if (list.length > 0) addEcho(list, index, prose, echoes)
    }
  }
  return echoes
}

// Looks where else a word stands: in the next few blocks of prose, the last few, and the strongest region.
function addEcho(list: readonly number[], index: number, {rank, region}: ProseWords, echoes: Echoes): void {
  const after = firstAbove(list, index)
  const next = list[after]
  const previous = list[list[after - 1] === index ? after - 2 : after - 1]
  const here = rank[index] ?? 0
  if (next !== undefined && (rank[next] ?? 0) - here < reach) echoes.below++
  if (previous !== undefined && here - (rank[previous] ?? 0) <= reach) echoes.above++
  const first = list[firstAbove(list, region.from - 1)]
  const inRegion = first === index ? next : first
  if (inRegion !== undefined && inRegion < region.to) echoes.region++
}

// Binary search: the place of the first number above a value.
function firstAbove(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

function sharedWith(own: Kinds, other: Kinds | undefined): number {
  if (!other) return 0
  let shared = 0
  for (const hash of other.topical) if (own.lengths.has(hash)) shared++
  const least = Math.min(own.topicalCount, other.topical.size)
  return least > 0 ? shared / least : 0
}

const nowhere: readonly number[] = []

// How many blocks of prose up and down a word is looked for: about a story.
const reach = 12

// Shorter words are mostly grammar (letters).
const minTopical = 4

// What so much of the page's prose holds is grammar, not topic: the page's own function words.
const commonShare = 0.3
// Two blocks that share a word may be of one story; three on a short page show its grammar.
const minCommon = 3
