import {numberNames} from '../../../src/label/evidence/evidence.js'
import {makeMatrix} from '../../../src/learned/layers.js'
import type {ScoredPage} from '../../../src/label/readings/list-readings.js'
import type {Role} from '../../../src/label/role.js'

/** The roles that made-up pages are scored by. */
export const columns: readonly Role[] = [
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'caption',
  'teaserTitle',
  'teaserSummary',
  'furniture'
]

/** A block of a made-up page: the scores that are not 0 (of furniture 1), its words and its length (300). */
export interface ScoredBlock extends Partial<Record<Role, number>> {
  words?: readonly number[]
  length?: number
}

/**
 * Make a scored page.
 *
 * @param blocks - Its blocks.
 * @returns The page; of its evidence there are only the words.
 */
export function scorePage(blocks: readonly ScoredBlock[]): ScoredPage {
  const scores = makeMatrix(blocks.length, columns.length)
  for (const [row, block] of blocks.entries()) {
    for (const [column, role] of columns.entries())
      scores.values[row * columns.length + column] = block[role] ?? (role === 'furniture' ? 1 : 0)
  }
  const evidence = {
    count: blocks.length,
    numbers: new Float64Array(blocks.length * numberNames.length),
    keys: new Int32Array(0),
    bags: blocks.map(({words}) => Int32Array.from(words ?? []))
  }
  return {scores, columns, temperature: 1, evidence, lengths: blocks.map(({length}) => length ?? 300)}
}

/**
 * Repeat a block.
 *
 * @param count - How often.
 * @param block - The block.
 * @returns The blocks.
 */
export function times(count: number, block: ScoredBlock): ScoredBlock[] {
  return Array.from({length: count}, () => block)
}
