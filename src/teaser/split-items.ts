import type {Form} from './form.js'
import type {TeaserItem, TeaserLine} from './teaser-line.js'

/**
 * Cut the lines of a list into items.
 *
 * Every title starts an item; the form says which of the meta lines before it are its own. A summary that no title
 * stands before is a title itself.
 *
 * @param lines - The lines of a list, without heading and furniture, in page order.
 * @param form - The form that the list repeats.
 * @returns The items in page order; meta lines without any title are in none.
 */
export function splitItems(lines: readonly TeaserLine[], form: Form): TeaserItem[] {
  const items: TeaserItem[] = []
  let gap: TeaserLine[] = []
  for (const line of lines) {
    if (line.role === 'teaserMeta') {
      gap.push(line)
      continue
    }
    const item = items.at(-1)
    if (item && line.role === 'teaserSummary') {
      item.push(...gap, line)
    } else {
      const own = item ? form.countBefore(gap) : gap.length
      item?.push(...gap.slice(0, gap.length - own))
      items.push([...gap.slice(gap.length - own), {...line, role: 'teaserTitle'}])
    }
    gap = []
  }
  items.at(-1)?.push(...gap)
  return items
}
