import type {TeaserLine} from './teaser-line.js'

/** A list before its items are told apart. */
export interface RawList {
  heading?: TeaserLine
  /** The lines under the heading, without furniture. */
  lines: TeaserLine[]
}

/** So many lines of furniture cut a list: menus and boxes are longer, prompts and ads between two items are shorter. */
const longestGap = 7

/**
 * Cut a run of teaser lines where a list starts: at a heading, and after a long stretch of furniture.
 *
 * @param lines - A run of teaser lines with the furniture between them, in page order.
 * @returns The lists in page order.
 */
export function splitLists(lines: readonly TeaserLine[]): RawList[] {
  const lists: RawList[] = []
  let gap = Infinity
  for (const line of lines) {
    if (line.role === 'furniture') {
      gap++
      continue
    }
    const list = lists.at(-1)
    if (line.role === 'teaserHeading') lists.push({heading: line, lines: []})
    else if (list && (gap <= longestGap || list.lines.length === 0)) list.lines.push(line)
    else lists.push({lines: [line]})
    gap = 0
  }
  return lists
}
