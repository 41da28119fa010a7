import type {TeaserGroup, TeaserItem} from './teaser-line.js'

/** The headings of tabs stand in a row; one line of furniture may be a tab that has no teasers. */
const widestTabGap = 2

/** With fewer items under each heading, that they come out even says little. */
const fewestItems = 3

/**
 * Share the items of a list out to the headings that stand in a row above it ("Most read | Latest").
 *
 * Such headings are tabs when the items below them can be shared out evenly, since tabs show the same number each.
 *
 * @param groups - The lists of a run, in page order.
 * @returns The lists, with as many items under each of the tabs.
 */
export function shareTabs(groups: readonly TeaserGroup[]): TeaserGroup[] {
  const shared: TeaserGroup[] = []
  let row: TeaserGroup[] = []
  for (const group of groups) {
    if (!follows(row.at(-1), group)) {
      shared.push(...row)
      row = []
    }
    row.push(group)
    if (group.items.length > 0) {
      shared.push(...share(row, group.items))
      row = []
    }
  }
  return [...shared, ...row]
}

/** Whether the heading of a list stands right below the heading of the list before it. */
function follows(before: TeaserGroup | undefined, group: TeaserGroup): boolean {
  const [above, below] = [before?.headings[0], group.headings[0]]
  return above !== undefined && below !== undefined && below.index - above.index <= widestTabGap
}

/** The lists of a row, of which only the last has items yet. */
function share(row: readonly TeaserGroup[], items: readonly TeaserItem[]): TeaserGroup[] {
  const count = items.length / row.length
  if (!Number.isInteger(count) || count < fewestItems) return [...row]
  const headings = row.flatMap((group) => group.headings)
  return row.map((group, index) => ({
    ...group,
    headings: index === 0 ? headings : [],
    items: items.slice(index * count, (index + 1) * count)
  }))
}
