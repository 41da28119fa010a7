import {fold} from '../dedupe/fold.js'
import type {Block} from '../segment/block.js'
import {joinMarks, type Marks, shareOfPages} from './marks.js'
import type {Memory} from './memory.js'
import {pageLines} from './page-lines.js'

/** What a memory knows of a page. */
export interface Recall {
  /** For each block the marks of the other pages that print it, and about what share of the site's pages prints it. */
  lines: {others: Marks; share: number}[]
  /** Whether a site is named: what is known without one comes from pages of any site. */
  hasSite: boolean
  /** Tells whether another page prints a line. */
  isSeen: (line: string) => boolean
}

/**
 * Look the lines of a page up in a memory: the same, whether or not the memory has learned the page itself.
 *
 * @param blocks - The page's blocks.
 * @param memory - The memory.
 * @param site - The site (default: none is named).
 * @returns What it knows.
 */
export function recall(blocks: readonly Block[], memory: Memory, site = ''): Recall {
  const {keys, mark} = pageLines(blocks)
  const all = joinMarks(memory.marksOf(site, ''), [mark])
  const othersOf = (key: string) => (key === '' ? [] : memory.marksOf(site, key).filter((other) => other !== mark))
  return {
    lines: keys.map((key) => {
      const others = othersOf(key)
      return {others, share: shareOfPages(joinMarks(others, [mark]), all)}
    }),
    hasSite: site !== '',
    isSeen: (line) => othersOf(fold(line).key).length > 0
  }
}
