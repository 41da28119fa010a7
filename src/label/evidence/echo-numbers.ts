import type {Words} from './cut-words.js'
import type {Region} from './find-region.js'
import {type NumberGroup, writeRow} from './number-group.js'
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
  write: (page, rows) => {
    const {blocks: words, count} = findKinds(page.blocks.map((block) => block.words))
    const prose = findProseWords(page, words, count)
    const shared = countShared(words, count)
    for (const [index, own] of words.entries()) {
      const {below, above, region, topical, common} = findEchoes(own, index, prose)
      const share = (count: number) => (topical > 0 ? count / topical : 0)
      const kinds = Math.max(1, own.ids.length)
      writeRow(rows, index, [
        share(below),
        share(above),
        share(region),
        ramp(below, 8),
        ramp(above, 8),
        ramp(region, 8),
        shared.next[index] ?? 0,
        shared.previous[index] ?? 0,
        common / kinds,
        topical / kinds
      ])
    }
  }
}

/** The words of a block, each of them once. */
interface Kinds {
  /** Their numbers on the page. */
  ids: number[]
  /** Their lengths. */
  lengths: number[]
  /** The numbers of those long enough to tell a topic. */
  topical: number[]
  /** How many of the lengths are. */
  topicalCount: number
}

/** The words of a page, numbered from zero, so that tables take the place of sets. */
interface PageKinds {
  blocks: Kinds[]
  /** How many different words there are. */
  count: number
}

function findKinds(words: readonly Words[]): PageKinds {
  const ids = new Map<number, number>()
  // For each word the last block that holds it, its place there, and the last block where it tells a topic.
  const seen: Seen = {block: [], place: [], topical: []}
  const blocks = words.map(({hashes, lengths}, block) => {
    const kinds: Kinds = {ids: [], lengths: [], topical: [], topicalCount: 0}
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] ?? 0
      let id = ids.get(hash)
      if (id === undefined) ids.set(hash, (id = ids.size))
      addKind(kinds, seen, block, id, lengths[at] ?? 0)
    }
    for (const length of kinds.lengths) if (length >= minTopical) kinds.topicalCount++
    return kinds
  })
  return {blocks, count: ids.size}
}

interface Seen {
  block: number[]
  place: number[]
  topical: number[]
}

// Of a word that two hashes share the last length stays.
function addKind(kinds: Kinds, seen: Seen, block: number, id: number, length: number): void {
  if (seen.block[id] === block) kinds.lengths[seen.place[id] ?? 0] = length
  else {
    seen.block[id] = block
    seen.place[id] = kinds.ids.length
    kinds.ids.push(id)
    kinds.lengths.push(length)
  }
  if (length >= minTopical && seen.topical[id] !== block) {
    seen.topical[id] = block
    kinds.topical.push(id)
  }
}

/** Where words stand in the page's prose. */
interface ProseWords {
  /** The blocks of prose that hold the first word, in page order, then those of the second, and so on. */
  places: Int32Array
  /** Where the blocks of each word start among them, and at last where they end. */
  starts: Int32Array
  /** How many blocks of prose stand above each block. */
  rank: readonly number[]
  /** A word in so many blocks is common. */
  common: number
  region: Region
}

function findProseWords({blocks, region}: PageFacts, words: readonly Kinds[], count: number): ProseWords {
  const isProse = (index: number) => (blocks[index]?.prose ?? 0) > 0
  const starts = new Int32Array(count + 1)
  for (const [index, {ids}] of words.entries()) {
    if (isProse(index)) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const places = new Int32Array(starts[count] ?? 0)
  // Where the next block of each word goes.
  const ends = starts.slice()
  for (const [index, {ids}] of words.entries()) {
    if (!isProse(index)) continue
    for (const id of ids) {
      const end = ends[id] ?? 0
      places[end] = index
      ends[id] = end + 1
    }
  }
  const rank = prefixSums(blocks.map((_, index) => Number(isProse(index))))
  return {places, starts, rank, common: Math.max(minCommon, (rank.at(-1) ?? 0) * commonShare), region}
}

/** How many words of a block come back where, and how many could. */
interface Echoes {
  below: number
  above: number
  region: number
  topical: number
  common: number
}

function findEchoes({ids, lengths}: Kinds, index: number, prose: ProseWords): Echoes {
  const echoes = {below: 0, above: 0, region: 0, topical: 0, common: 0}
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    const from = prose.starts[id] ?? 0
    const to = prose.starts[id + 1] ?? 0
    if (to - from >= prose.common) echoes.common++
    else if ((lengths[at] ?? 0) >= minTopical) {
      echoes.topical++
      if (to > from) addEcho(from, to, index, prose, echoes)
    }
  }
  return echoes
}

// Looks where else a word stands: in the next few blocks of prose, the last few, and the strongest region.
function addEcho(from: number, to: number, index: number, prose: ProseWords, echoes: Echoes): void {
  const {places, rank, region} = prose
  const blockAt = (place: number) => (place >= from && place < to ? (places[place] ?? none) : none)
  const after = firstAbove(places, from, to, index)
  const next = blockAt(after)
  const previous = blockAt(blockAt(after - 1) === index ? after - 2 : after - 1)
  const here = rank[index] ?? 0
  if (next !== none && (rank[next] ?? 0) - here < reach) echoes.below++
  if (previous !== none && here - (rank[previous] ?? 0) <= reach) echoes.above++
  const first = blockAt(firstAbove(places, from, to, region.from - 1))
  const inRegion = first === index ? next : first
  if (inRegion !== none && inRegion < region.to) echoes.region++
}

// Stands for no block.
const none = -1

// Binary search: the place of the first number above a value.
function firstAbove(numbers: Int32Array, from: number, to: number, value: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

// How far the blocks after and before each share its words.
function countShared(words: readonly Kinds[], count: number): {next: number[]; previous: number[]} {
  const holder = new Int32Array(count).fill(-1)
  const next: number[] = []
  const previous: number[] = []
  for (const [index, own] of words.entries()) {
    for (const id of own.ids) holder[id] = index
    const shareWith = (other: Kinds | undefined) => (other ? shareOf(own, other, holder, index) : 0)
    next.push(shareWith(words[index + 1]))
    previous.push(shareWith(words[index - 1]))
  }
  return {next, previous}
}

function shareOf(own: Kinds, other: Kinds, holder: Int32Array, index: number): number {
  let shared = 0
  for (const id of other.topical) if (holder[id] === index) shared++
  const least = Math.min(own.topicalCount, other.topical.length)
  return least > 0 ? shared / least : 0
}

// How many blocks of prose up and down a word is looked for: about a story.
const reach = 12

// Shorter words are mostly grammar (letters).
const minTopical = 4

// What so much of the page's prose holds is grammar, not topic: the page's own function words.
const commonShare = 0.3
// Two blocks that share a word may be of one story; three on a short page show its grammar.
const minCommon = 3
