import type {LabelledBlock} from '../../../src/label/labelled-block.js'
import {type ListPage, readListPage} from '../../../src/label/lists/list-page.js'
import {makeMatrix, type Matrix} from '../../../src/learned/layers.js'
import type {Role} from '../../../src/label/role.js'

/** The roles that the pages of these tests are scored for. */
export const columns: readonly Role[] = [
  'headline',
  'paragraph',
  'caption',
  'teaserHeading',
  'teaserTitle',
  'teaserSummary',
  'teaserMeta',
  'furniture'
]

/** A block of a page: what it was labelled, its text, and the score of each role that has one. */
export type Line = [role: Role, text: string, scores?: Partial<Record<Role, number>>]

/**
 * Make labelled blocks and their scores.
 *
 * @param lines - The blocks; where no scores are given, the role has 10 and every other 0.
 * @returns The blocks, and a row of scores for each.
 */
export function scoreLines(lines: readonly Line[]): {blocks: LabelledBlock[]; scores: Matrix} {
  const scores = makeMatrix(lines.length, columns.length)
  for (const [row, [role, , given]] of lines.entries()) {
    for (const [column, name] of columns.entries())
      scores.values[row * columns.length + column] = (given ?? {[role]: 10})[name] ?? 0
  }
  const blocks = lines.map(([role, text], index) => ({text, role, start: index, end: index + 1, confidence: 0.5}))
  return {blocks, scores}
}

/**
 * Make a page that lists are read from.
 *
 * @param lines - Its blocks.
 * @returns What is known of it.
 */
export function makeListPage(lines: readonly Line[]): ListPage {
  const {blocks, scores} = scoreLines(lines)
  return readListPage(blocks, scores, columns)
}
