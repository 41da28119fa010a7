import type {Block} from '../../segment/block.js'
import {endsSentence} from '../../segment/characters.js'
import type {Shape} from './shape.js'
import {hashWord, type Words} from './words.js'

/**
 * What the page says of each of its blocks: the prose around it, whether it is printed again, and how far its rarer
 * words come back in the prose near it.
 *
 * @param blocks - The page's blocks.
 * @param shapes - Their characters, counted.
 * @param words - Their words.
 * @returns For each block one number for each name of {@link pageNumberNames}.
 */
export function readPageNumbers(
  blocks: readonly Block[],
  shapes: readonly Shape[],
  words: readonly Words[]
): number[][] {
  const prose = blocks.map((block, index) => proseWeight(block.text, shapes[index]?.wide ?? 0))
  const around = readProseAround(prose)
  const repeats = readRepeats(blocks)
  const echoes = readEchoes(prose, words)
  const rhythm = readRhythm(blocks)
  const totals = readTotals(blocks, prose)
  return blocks.map((_, index) => [
    ...(around[index] ?? []),
    ...(repeats[index] ?? []),
    ...(echoes[index] ?? []),
    ...(rhythm[index] ?? []),
    index / Math.max(1, blocks.length - 1),
    ramp(index, 30),
    ramp(blocks.length - 1 - index, 30),
    ...totals
  ])
}

/** Names of the numbers that {@link readPageNumbers} returns for each block. */
export const pageNumberNames = [
  'prose',
  'proseWithin3Above',
  'proseWithin3Below',
  'proseWithin10Above',
  'proseWithin10Below',
  'proseAbove',
  'proseBelow',
  'proseShareAbove',
  'toProseAbove',
  'toProseBelow',
  'inRegion',
  'regionBelow',
  'regionAbove',
  'regionPlace',
  'regionShare',
  'isRepeated',
  'repeats',
  'isLaterCopy',
  'isCopyNear',
  'echoBelow',
  'echoAbove',
  'echoRegion',
  'echoCountBelow',
  'echoCountAbove',
  'echoCountRegion',
  'echoNext',
  'echoPrevious',
  'commonWords',
  'rareWords',
  'alikePrevious',
  'alikeNext',
  'alikeSecondPrevious',
  'alikeSecondNext',
  'alikeThirdPrevious',
  'alikeThirdNext',
  'place',
  'fromTop',
  'fromBottom',
  'pageBlocks',
  'pageProse',
  'pageProseShare',
  'pageLongShare'
] as const

// A block's share in the page's prose, in characters: whole sentences of some length.
function proseWeight(text: string, wide: number): number {
  const length = text.length + wide
  if (length < minProse || !endsSentence(text)) return 0
  return length < fullProse ? length * ((length - minProse) / (fullProse - minProse)) : length
}

function readProseAround(prose: readonly number[]): number[][] {
  const before = prefixSums(prose)
  const total = before[prose.length] ?? 0
  const between = (from: number, to: number) =>
    (before[Math.min(prose.length, Math.max(0, to))] ?? 0) - (before[Math.max(0, Math.min(prose.length, from))] ?? 0)
  const region = findRegion(prose)
  const inRegion = Math.max(1, region.to - region.from)
  const regionShare = total > 0 ? between(region.from, region.to) / total : 0
  const above = distances(prose)
  const below = distances([...prose].reverse()).reverse()
  return prose.map((weight, index) => [
    ramp(weight, 500),
    ramp(between(index - 3, index), 600),
    ramp(between(index + 1, index + 4), 600),
    ramp(between(index - 10, index), 1500),
    ramp(between(index + 1, index + 11), 1500),
    ramp(between(0, index), 3000),
    ramp(between(index + 1, prose.length), 3000),
    total > 0 ? between(0, index) / total : 0,
    ramp(above[index] ?? far, far),
    ramp(below[index] ?? far, far),
    index >= region.from && index < region.to ? 1 : 0,
    index < region.from ? 1 - ramp(region.from - index, far) : 0,
    index >= region.to ? 1 - ramp(index - region.to + 1, far) : 0,
    index >= region.from && index < region.to ? (index - region.from) / inRegion : 0,
    regionShare
  ])
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value)
  return sums
}

// The stretch whose prose most outweighs the blocks between it (greatest sum of a run, Kadane).
function findRegion(prose: readonly number[]): {from: number; to: number} {
  let best = {from: 0, to: 0, sum: 0}
  let from = 0
  let sum = 0
  for (const [index, weight] of prose.entries()) {
    sum += weight > 0 ? weight : -gapCost
    if (sum <= 0) {
      sum = 0
      from = index + 1
    } else if (sum > best.sum) best = {from, to: index + 1, sum}
  }
  return best
}

function distances(prose: readonly number[]): number[] {
  let distance = far
  return prose.map((weight) => {
    const here = distance
    distance = weight >= minProse ? 1 : distance + 1
    return here
  })
}

function readRepeats(blocks: readonly Block[]): number[][] {
  const places = new Map<number, number[]>()
  const keys = blocks.map(({text}) => {
    const folded = text.slice(0, maxFold).toLowerCase().replace(notWord, '')
    return hashWord(folded, 0, folded.length)
  })
  for (const [index, key] of keys.entries()) {
    const list = places.get(key)
    if (list) list.push(index)
    else places.set(key, [index])
  }
  const seen = new Map<number, number>()
  return blocks.map((_, index) => {
    const key = keys[index] ?? 0
    const list = places.get(key) ?? []
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    const near = Math.min(index - (list[nth - 1] ?? -far), (list[nth + 1] ?? index + far) - index)
    return [
      list.length > 1 ? 1 : 0,
      ramp(list.length - 1, 5),
      nth > 0 ? 1 : 0,
      list.length > 1 && near <= nearCopy ? 1 : 0
    ]
  })
}

function readEchoes(prose: readonly number[], words: readonly Words[]): number[][] {
  const region = findRegion(prose)
  const proseIndexes = prose.flatMap((weight, index) => (weight > 0 ? [index] : []))
  const places = new Map<number, number[]>()
  for (const index of proseIndexes) {
    for (const hash of new Set(words[index]?.hashes ?? [])) {
      const list = places.get(hash)
      if (list) list.push(index)
      else places.set(hash, [index])
    }
  }
  // What much of the page's prose holds is grammar, not topic: the page's own function words.
  const common = Math.max(minCommon, proseIndexes.length * commonShare)
  const rank = prefixSums(prose.map((weight) => (weight > 0 ? 1 : 0)))
  return words.map((own, index) => {
    const kinds = new Map<number, number>()
    for (let at = 0; at < own.hashes.length; at++) kinds.set(own.hashes[at] ?? 0, own.lengths[at] ?? 0)
    let topical = 0
    let commons = 0
    const found = {below: 0, above: 0, region: 0}
    for (const [hash, length] of kinds) {
      const list = places.get(hash) ?? noPlaces
      if (list.length >= common) commons++
      else if (length >= minTopical) {
        topical++
        findEcho(list, index, rank, region, found)
      }
    }
    const share = (count: number) => (topical > 0 ? count / topical : 0)
    return [
      share(found.below),
      share(found.above),
      share(found.region),
      ramp(found.below, 8),
      ramp(found.above, 8),
      ramp(found.region, 8),
      sharedWith(kinds, words[index + 1]),
      sharedWith(kinds, words[index - 1]),
      kinds.size > 0 ? commons / kinds.size : 0,
      kinds.size > 0 ? topical / kinds.size : 0
    ]
  })
}

// Counts where else a word stands: in the next few blocks of prose, the last few, and the strongest region.
function findEcho(
  list: readonly number[],
  index: number,
  rank: readonly number[],
  region: {from: number; to: number},
  found: {below: number; above: number; region: number}
): void {
  const after = firstAbove(list, index)
  const next = list[after]
  const previous = list[list[after - 1] === index ? after - 2 : after - 1]
  const here = rank[index] ?? 0
  if (next !== undefined && (rank[next] ?? 0) - here < echoReach) found.below++
  if (previous !== undefined && here - (rank[previous] ?? 0) <= echoReach) found.above++
  const first = list[firstAbove(list, region.from - 1)]
  const inRegion = first === index ? list[firstAbove(list, index)] : first
  if (inRegion !== undefined && inRegion < region.to) found.region++
}

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

function sharedWith(kinds: ReadonlyMap<number, number>, other: Words | undefined): number {
  if (!other) return 0
  let shared = 0
  let topical = 0
  const seen = new Set<number>()
  for (let at = 0; at < other.hashes.length; at++) {
    const hash = other.hashes[at] ?? 0
    if ((other.lengths[at] ?? 0) < minTopical || seen.has(hash)) continue
    seen.add(hash)
    topical++
    if (kinds.has(hash)) shared++
  }
  const own = [...kinds.values()].filter((length) => length >= minTopical).length
  const least = Math.min(own, topical)
  return least > 0 ? shared / least : 0
}

// Lists repeat the lengths of their lines: title, summary, title, summary.
function readRhythm(blocks: readonly Block[]): number[][] {
  const alike = (index: number, other: number) => {
    const a = blocks[index]?.text.length ?? 0
    const b = blocks[other]?.text.length
    return b === undefined ? 0 : Math.min(a, b) / Math.max(1, a, b)
  }
  return blocks.map((_, index) => [-1, 1, -2, 2, -3, 3].map((step) => alike(index, index + step)))
}

function readTotals(blocks: readonly Block[], prose: readonly number[]): number[] {
  const total = prose.reduce((sum, weight) => sum + weight, 0)
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const long = prose.filter((weight) => weight > 0).length
  return [
    ramp(blocks.length, 300),
    ramp(total, 5000),
    length > 0 ? ramp(total, length) : 0,
    blocks.length > 0 ? long / blocks.length : 0
  ]
}

function ramp(value: number, full: number): number {
  return value >= full ? 1 : value <= 0 ? 0 : value / full
}

const noPlaces: readonly number[] = []
const notWord = /[^\p{L}\p{N}]+/gu
// From here on a sentence counts as prose, and from there on in full (characters).
const minProse = 50
const fullProse = 120
// What a block that is not prose costs a region (characters).
const gapCost = 120
const far = 20
const nearCopy = 12
const maxFold = 300
// How many blocks of prose up and down a word is looked for.
const echoReach = 12
const minTopical = 4
// A word that stands in so many blocks of prose is grammar.
const minCommon = 3
const commonShare = 0.3
