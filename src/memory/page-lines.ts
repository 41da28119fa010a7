import {fold} from '../dedupe/fold.js'
import type {Block} from '../segment/block.js'
import {hashText} from './line-key.js'
import {markLimit} from './marks.js'

/** A page as a memory sees it. */
export interface PageLines {
  /** What each block says, folded. */
  keys: string[]
  /** Tells the page from others: the same for the same lines, in whatever shape they came. */
  mark: number
}

/**
 * Read the lines of a page.
 *
 * @param blocks - The page's blocks.
 * @returns Its lines.
 */
export function pageLines(blocks: readonly Block[]): PageLines {
  const keys = blocks.map(({text}) => fold(text).key)
  return {keys, mark: Math.floor(hashText(keys.join('\n')) / (2 ** 53 / markLimit))}
}
