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
    return [...likes.map(({name}) => name), ...sumNames, 'titlePeriod', 'summaryPeriod']
  },
  read: (page) => {
    const lengths = page.blocks.map(({text}) => text.length)
    const shares = {
      title: sharesOf(page, 'title'),
      summary: sharesOf(page, 'summary'),
      furniture: sharesOf(page, 'furniture'),
      meta: sharesOf(page, 'meta')
    }
    return page.blocks.map((_, index) => {
      const weights = weighAround(lengths, index)
      return [
        ...likes.map((like) => likeBlocks(weights, shares[like.kind], index, like)),
        ...readSums(page, index),
        periodAt(shares.title, index),
        periodAt(shares.summary, index)
      ]
    })
  }
}

function sharesOf({blocks}: ListPage, kind: ListKind): number[] {
  return blocks.map(({shares}) => shares[kind])
}

interface Like {
  name: string
  kind: 'title' | 'summary' | 'furniture' | 'meta'
  /** How many blocks up and down. */
  above: number
  below: number
}

const likes: readonly Like[] = [
  {name: 'likeTitle', kind: 'title', above: 8, below: 8},
  {name: 'likeTitleFar', kind: 'title', above: 24, below: 24},
  {name: 'likeTitleAbove', kind: 'title', above: 10, below: 0},
  {name: 'likeTitleBelow', kind: 'title', above: 0, below: 10},
  {name: 'likeSummary', kind: 'summary', above: 8, below: 8},
  {name: 'likeFurniture', kind: 'furniture', above: 8, below: 8},
  {name: 'likeMeta', kind: 'meta', above: 8, below: 8}
]

/** How near each of the blocks around comes to a block in length, from the furthest above to the furthest below. */
function weighAround(lengths: readonly number[], index: number): number[] {
  const length = lengths[index] ?? 0
  const weights: number[] = []
  for (let at = index - furthest; at <= index + furthest; at++) {
    const other = at === index ? undefined : lengths[at]
    const ratio = other === undefined ? 0 : Math.min(length, other) / Math.max(1, length, other)
    weights.push(ratio * ratio * ratio)
  }
  return weights
}

/** The mean share of a kind in the blocks around, weighed by how near they come in length. */
function likeBlocks(
  weights: readonly number[],
  shares: readonly number[],
  index: number,
  {above, below}: Like
): number {
  let sum = 0
  let total = unseen
  for (let at = Math.max(0, index - above); at <= Math.min(shares.length - 1, index + below); at++) {
    const weight = weights[at - index + furthest] ?? 0
    sum += weight * (shares[at] ?? 0)
    total += weight
  }
  return sum / total
}

const sumNames = ['titles', 'titleLikes', 'shortLines']

function readSums({blocks}: ListPage, index: number): number[] {
  let titles = 0
  let titleLikes = 0
  let shortLines = 0
  for (let at = Math.max(0, index - reach); at <= Math.min(blocks.length - 1, index + reach); at++) {
    const block = at === index ? undefined : blocks[at]
    if (!block) continue
    titles += block.shares.title / reach
    titleLikes += flag(block.words.isTitleLike) / (2 * reach)
    shortLines += flag(block.words.count < 3) / (2 * reach)
  }
  return [titles, titleLikes, shortLines]
}

/** The mean share of a kind at the distance of so many lines, twice up and twice down, for the number that gives most. */
function periodAt(shares: readonly number[], index: number): number {
  const at = (place: number) => (place < 0 ? 0 : (shares[place] ?? 0))
  let most = 0
  for (let step = 2; step <= longestItem; step++) {
    const sum = at(index - 2 * step) + at(index - step) + at(index + step) + at(index + 2 * step)
    most = Math.max(most, sum / 4)
  }
  return most
}

// As if half a block that is nothing were there, so that one neighbour alone does not count for all.
const unseen = 0.5
const reach = 8
// An item of a list hardly has more lines.
const longestItem = 6

// As far as any of them looks.
const furthest = Math.max(...likes.flatMap(({above, below}) => [above, below]))
