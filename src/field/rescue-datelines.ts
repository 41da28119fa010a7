import {datedBlocks, type DatedBlock} from './dated-blocks.js'
import {datesOf} from './dates-of.js'
import type {DatelineField, PrintedDates} from './fields.js'
import {hasWeekday} from './has-weekday.js'
import type {Page} from './page.js'

/**
 * Find the day of the article's last change and the page's date in lines that the labelling took for furniture.
 *
 * @param page - The page.
 * @param known - The dates that are read already.
 * @returns One field a line; none for what is known, and none where the evidence is weak.
 */
export function rescueDatelines(
  page: Page,
  known: readonly (PrintedDates & {first: number; last: number})[]
): DatelineField[] {
  const isTaken = (index: number): boolean => known.some(({first, last}) => index >= first && index <= last)
  const blocks = datedBlocks(page).filter(({index}) => !isTaken(index))
  const has = (key: keyof PrintedDates): boolean => known.some((field) => field[key] !== undefined)
  const masthead = has('pageDate') ? undefined : mastheadDate(page, blocks)
  const found: DatelineField[] = masthead ? [masthead] : []
  if (has('published') || has('modified')) return found
  const rest = blocks.filter(({index}) => index !== masthead?.first)
  const changed = lastChange(page, rest)
  if (changed)
    found.push({type: 'dateline', first: changed.index, last: changed.index, ...datesOf(changed.dates, 'published')})
  return found
}

// The masthead ends this far above the headline at the latest: nearer dates are the article's.
const minAboveHeadline = 4
// A weekday and a city stand with the masthead's date, and nothing more.
const maxMastheadRest = 30

function mastheadDate(page: Page, blocks: readonly DatedBlock[]): DatelineField | undefined {
  const block = blocks.find(
    ({index, rest, dates}) =>
      index <= page.headline - minAboveHeadline &&
      rest <= maxMastheadRest &&
      dates[0]?.kind === undefined &&
      hasWeekday(page, page.blocks[index]?.text ?? '')
  )
  const date = block?.dates[0]
  return block && date && {type: 'dateline', first: block.index, last: block.index, pageDate: date.iso.slice(0, 10)}
}

function lastChange(page: Page, blocks: readonly DatedBlock[]): DatedBlock | undefined {
  let best: {block: DatedBlock; evidence: number} | undefined
  for (const block of blocks) {
    if (!block.dates.some((date) => date.kind === 'modified')) continue
    const evidence = evidenceOf(page, block, blocks)
    if (evidence > (best?.evidence ?? 0)) best = {block, evidence}
  }
  return best?.block
}

// Between headline and prose stand standfirst, byline, share buttons and a caption.
const maxToProse = 12
const maxFromHeadline = 10
// Behind the prose a page prints its date close to the last paragraph.
const maxBehind = 6
// "Jane Doe, Economy · 3 May 2024 · 5 min": a longer line tells something else.
const maxRest = 60
// Three dates within six lines are a list of other articles.
const crowd = 3
const crowdSpan = 6

function evidenceOf(page: Page, block: DatedBlock, all: readonly DatedBlock[]): number {
  const near = nearness(page, block.index)
  if (near === 0) return 0
  const alone = block.rest <= maxRest ? 1 : 0
  const isCrowded = all.filter((other) => Math.abs(other.index - block.index) <= crowdSpan).length > crowd
  return near + alone - (isCrowded ? 2 : 0)
}

/** How close to the article's head or foot a block stands, from 0 to 3. */
function nearness(page: Page, index: number): number {
  const {headline, firstProse, lastProse, headEnd} = page
  if (headline >= 0 && index > headline && index <= headline + maxFromHeadline && index < headEnd) return 3
  if (headline >= 0 && index < headline && index >= headline - 3) return 2
  if (index < firstProse && index >= firstProse - maxToProse) return headline >= 0 && index < headline ? 1 : 2
  return index > lastProse && index <= lastProse + maxBehind ? 1 : 0
}
