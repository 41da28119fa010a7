import type {LabelledBlock} from '../labelled-block.js'
import {type StoredLayers, sumUp} from '../../learned/learned-sums.js'
import {makeMatrix, type Matrix} from '../../learned/layers.js'
import type {Role} from '../role.js'
import {confidenceOf} from '../confidence.js'
import {type ListBlock, type ListPage, readListPage} from './list-page.js'
import {leanToParts} from './lean-to-parts.js'
import {listWeights} from './list-weights.js'
import {clueReader} from './read-clues.js'

/** What tells the parts of lists from clues: a sum for each of {@link listRoles}. */
export type ListWeights = StoredLayers

/** What a block may be in a list, in the order of the learned outputs; the first is none of the others. */
export const listRoles = ['furniture', 'teaserTitle', 'teaserHeading', 'teaserSummary', 'teaserMeta'] as const

/**
 * Read again, outside the story, which part each block plays in a list: in the light of the lines like it, of the heading
 * above, and of its copies.
 *
 * @param blocks - The labelled blocks, in page order.
 * @param scores - The scores of all roles: a row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @param weights - The learned weights (default: those that come with the package).
 * @returns The blocks, with another role and a new confidence where the list says more than the label.
 */
export function settleLists(
  blocks: readonly LabelledBlock[],
  scores: Matrix,
  columns: readonly Role[],
  weights: ListWeights = listWeights
): LabelledBlock[] {
  // A network that knows of no titles gives nothing to read lists from.
  if (!columns.includes('teaserTitle')) return [...blocks]
  const page = readListPage(blocks, scores, columns)
  const choices = blocks.map((_, index) => choicesOf(page, index))
  // Of a block that can be but one thing nothing is asked.
  const asked = [...choices.keys()].filter((index) => (choices[index]?.length ?? 0) > 1)
  const scored = leanToParts(scoreBlocks(clueReader(page), weights, asked))
  const settled = [...blocks]
  for (const [row, index] of asked.entries()) {
    const block = blocks[index]
    if (block) settled[index] = settle(block, choices[index] ?? [], scored, row)
  }
  return settled
}

function scoreBlocks(readClues: ReturnType<typeof clueReader>, weights: ListWeights, asked: readonly number[]): Matrix {
  const scored = makeMatrix(asked.length, listRoles.length)
  for (let first = 0; first < asked.length; first += batchRows) {
    const clues = readClues(asked.slice(first, first + batchRows))
    scored.values.set(sumUp(weights, clues).values, first * scored.columns)
  }
  return scored
}

// Clues are many: only those of a few blocks are kept at a time.
const batchRows = 64

/**
 * List what a block may be, as it was labelled.
 *
 * @param page - The page.
 * @param index - The block's index.
 * @returns Any part of a list for what is outside the story or hardly kept in it; a title for a line of the story that
 *   opens as one; else nothing but what it is. What stands beside each title is no heading.
 */
export function choicesOf(page: ListPage, index: number): readonly Role[] {
  const block = page.blocks[index]
  if (!block) return []
  if (isOpenLine(block)) return [block.role, 'teaserTitle']
  if (listRoles.some((role) => role === block.role)) return isBesideEach(page, index) ? noHeading : listRoles
  return isPlaced(page, block, index) ? [block.role, ...parts] : [block.role]
}

/** "Read more": whether the same line stands again behind the next title, or behind the one before. */
function isBesideEach({blocks}: ListPage, index: number): boolean {
  const text = blocks[index]?.text
  return blocks[index - 2]?.text === text || blocks[index + 2]?.text === text
}

const noHeading = listRoles.filter((role) => role !== 'teaserHeading')

/** Whether a block that is no part of a list stands where one may stand, or was scored nearly as one. */
function isPlaced({firstStory, lastStory, lags}: ListPage, {role, isStory}: ListBlock, index: number): boolean {
  const isAround = role === 'caption' || role === 'note'
  if (isAround && (index < firstStory || index > lastStory)) return true
  const {title, heading, summary, meta} = lags
  return (isAround || isStory) && [title, heading, summary, meta].some((lag) => (lag[index] ?? -1) > hardly)
}

function isOpenLine({isStory, words}: ListBlock): boolean {
  return isStory && words.isOpened
}

const parts = listRoles.slice(1)

/** What is scored less below the highest is opened: further away hardly any block of the story is part of a list. */
const hardly = -0.86

function settle(block: LabelledBlock, choices: readonly Role[], scores: Matrix, row: number): LabelledBlock {
  // What is no part of a list stays what it was, as far as it was none before.
  const placeOf = (role: Role) => Math.max(0, listRoles.indexOf(role as ListRole))
  const scoreOf = (role: Role) => scores.values[row * scores.columns + placeOf(role)] ?? 0
  const role = choices.reduce((best, other) => (scoreOf(other) > scoreOf(best) ? other : best))
  return role === block.role ? block : {...block, role, confidence: confidenceOf(scores, row, placeOf(role), 1)}
}

type ListRole = (typeof listRoles)[number]
