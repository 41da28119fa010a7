import {flag} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock, ListPage} from './list-page.js'
import type {ListKind} from './read-opinions.js'

/**
 * What the blocks around are, those most that are as long: the lines of a list that stand for the same thing are alike,
 * and what most of them are, each of them is.
 */
export const surroundingClues: ClueGroup = {
  get names() {
    return [...likes.map(({name}) => name), ...Object.keys(sums), 'titlePeriod', 'summaryPeriod']
  },
  read: (page) =>
    page.blocks.map((_, index) => [
      ...likes.map((like) => likeBlocks(page, index, like)),
      ...readSums(page, index),
      periodAt(page, index, 'title'),
      periodAt(page, index, 'summary')
    ])
}

interface Like {
  name: string
  kind: ListKind
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

/** The mean share of a kind in the blocks around, weighed by how near they come in length. */
function likeBlocks({blocks}: ListPage, index: number, {kind, above, below}: Like): number {
  const length = blocks[index]?.text.length ?? 0
  let sum = 0
  let weights = unseen
  for (let at = Math.max(0, index - above); at <= Math.min(blocks.length - 1, index + below); at++) {
    const block = blocks[at]
    if (at === index || !block) continue
    const ratio = Math.min(length, block.text.length) / Math.max(1, length, block.text.length)
    const weight = ratio * ratio * ratio
    sum += weight * block.shares[kind]
    weights += weight
  }
  return sum / weights
}

const sums = {
  titles: ({shares}: ListBlock) => shares.title / reach,
  titleLikes: ({words}: ListBlock) => flag(words.isTitleLike) / (2 * reach),
  shortLines: ({words}: ListBlock) => flag(words.count < 3) / (2 * reach)
}

function readSums({blocks}: ListPage, index: number): number[] {
  const around = [...blocks.slice(Math.max(0, index - reach), index), ...blocks.slice(index + 1, index + 1 + reach)]
  return Object.values(sums).map((sum) => around.reduce((total, block) => total + sum(block), 0))
}

/** The mean share of a kind at the distance of so many lines, twice up and twice down, for the number that gives most. */
function periodAt({blocks}: ListPage, index: number, kind: ListKind): number {
  let most = 0
  for (let step = 2; step <= longestItem; step++) {
    const shares = [-2, -1, 1, 2].map((times) => blocks[index + times * step]?.shares[kind] ?? 0)
    most = Math.max(most, shares.reduce((sum, share) => sum + share, 0) / shares.length)
  }
  return most
}

// As if half a block that is nothing were there, so that one neighbour alone does not count for all.
const unseen = 0.5
const reach = 8
// An item of a list hardly has more lines.
const longestItem = 6
