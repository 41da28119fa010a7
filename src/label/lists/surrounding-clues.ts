import {flag} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'
import type {ListPage} from './list-page.js'
import type {ListKind} from './read-opinions.js'

/**
 * What the blocks around are, those most that are as long: the lines of a list that stand for the same thing are alike,
 * and what most of them are, each of them is.
 */
export const surroundingClues: ClueGroup = {
  get names() {
    return [...likes.flatMap(({names}) => names), ...sumNames, 'titlePeriod', 'summaryPeriod']
  },
  read: (page) => {
    const lengths = Float64Array.from(page.blocks, ({text}) => text.length)
    // How near each of the blocks around comes to the block in length, from the furthest above to the furthest below.
    const weights = new Float64Array(2 * furthest + 1)
    return (block, values, from) => {
      weighAround(lengths, block, weights)
      let at = from
      for (const like of likes) at = writeLikes(page, block, weights, like, values, at)
      at = writeSums(page, block, values, at)
      values[at] = periodAt(page.shares.title, block)
      values[at + 1] = periodAt(page.shares.summary, block)
    }
  }
}

/** The mean shares of some kinds in the same stretch of blocks around. */
interface Like {
  names: readonly string[]
  kinds: readonly ListKind[]
  /** How many blocks up and down. */
  above: number
  below: number
}

const likes: readonly Like[] = [
  {names: ['likeTitle'], kinds: ['title'], above: 8, below: 8},
  {names: ['likeTitleFar'], kinds: ['title'], above: 24, below: 24},
  {names: ['likeTitleAbove'], kinds: ['title'], above: 10, below: 0},
  {names: ['likeTitleBelow'], kinds: ['title'], above: 0, below: 10},
  {
    names: ['likeSummary', 'likeFurniture', 'likeMeta'],
    kinds: ['summary', 'furniture', 'meta'],
    above: 8,
    below: 8
  }
]

function weighAround(lengths: Float64Array, index: number, weights: Float64Array): void {
  const length = lengths[index] ?? 0
  const last = Math.min(lengths.length - 1, index + furthest)
  weights.fill(0)
  for (let at = Math.max(0, index - furthest); at <= last; at++) {
    const other = lengths[at] ?? 0
    const longer = length > other ? length : other
    const ratio = at === index || longer === 0 ? 0 : (length < other ? length : other) / longer
    weights[at - index + furthest] = ratio * ratio * ratio
  }
}

/** Writes the mean share of each kind in the blocks around, weighed by how near they come in length. */
function writeLikes(
  {shares}: ListPage,
  index: number,
  weights: Float64Array,
  {kinds, above, below}: Like,
  values: Float64Array,
  from: number
): number {
  const first = Math.max(0, index - above)
  const last = Math.min(shares.title.length - 1, index + below)
  const toWeight = furthest - index
  let total = unseen
  for (let at = first; at <= last; at++) total += weights[at + toWeight] ?? 0
  let to = from
  for (const kind of kinds) {
    const share = shares[kind]
    let sum = 0
    for (let at = first; at <= last; at++) sum += (weights[at + toWeight] ?? 0) * (share[at] ?? 0)
    values[to++] = sum / total
  }
  return to
}

const sumNames = ['titles', 'titleLikes', 'shortLines']

function writeSums({blocks, shares}: ListPage, index: number, values: Float64Array, from: number): number {
  let titles = 0
  let titleLikes = 0
  let shortLines = 0
  for (let at = Math.max(0, index - reach); at <= Math.min(blocks.length - 1, index + reach); at++) {
    const block = at === index ? undefined : blocks[at]
    if (!block) continue
    titles += (shares.title[at] ?? 0) / reach
    titleLikes += flag(block.words.isTitleLike) / (2 * reach)
    shortLines += flag(block.words.count < 3) / (2 * reach)
  }
  values[from] = titles
  values[from + 1] = titleLikes
  values[from + 2] = shortLines
  return from + sumNames.length
}

/** The mean share of a kind at the distance of so many lines, twice up and twice down, for the number that gives most. */
function periodAt(shares: Float64Array, index: number): number {
  let most = 0
  for (let step = 2; step <= longestItem; step++) {
    const above = shareAt(shares, index - 2 * step) + shareAt(shares, index - step)
    const sum = above + shareAt(shares, index + step) + shareAt(shares, index + 2 * step)
    most = Math.max(most, sum / 4)
  }
  return most
}

function shareAt(shares: Float64Array, place: number): number {
  return place < 0 || place >= shares.length ? 0 : (shares[place] ?? 0)
}

// As if half a block that is nothing were there, so that one neighbour alone does not count for all.
const unseen = 0.5
const reach = 8
// An item of a list hardly has more lines.
const longestItem = 6

// As far as any of them looks.
const furthest = Math.max(...likes.flatMap(({above, below}) => [above, below]))
