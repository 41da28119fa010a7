import {candidateNames} from '../choose-headline.js'
import {flag} from '../evidence/scale.js'
import {isStory} from '../is-story.js'
import {logarithm} from '../logarithm.js'
import {shareIn, storyShareIn} from '../page-reading.js'
import {type Role, roles as allRoles} from '../role.js'
import {readSigns, signNames} from '../weigh-article.js'
import {leans, type Reading, type ScoredPage} from './list-readings.js'

/**
 * Read off each reading of a page what tells how good it is: by itself, and beside the others.
 *
 * @param readings - The readings.
 * @param page - The scored page.
 * @returns The {@link readingNames} of each.
 */
export function readingNumbers(readings: readonly Reading[], page: ScoredPage): number[][] {
  const lags = readings.map((reading) => lagOf(reading, page))
  const least = lags.reduce((low, lag) => Math.min(low, lag), Infinity)
  return readings.map((reading, at) => {
    const outline = readOutline(reading, page, (lags[at] ?? 0) - least)
    const signs = readSigns(reading, page.lengths) ?? signNames.map(() => 0)
    return [
      ...measures.map((measure) => measure(outline)),
      ...signs,
      ...candidateNames.map((_, place) => reading.headline[place] ?? 0)
    ]
  })
}

// How much less a reading scores than the likeliest role of every block.
function lagOf({roles, columns}: Reading, {scores}: ScoredPage): number {
  const columnOf = new Map(columns.map((role, column) => [role, column]))
  return roles.reduce((lag, role, block) => {
    const from = block * scores.columns
    let most = -Infinity
    for (let at = from; at < from + scores.columns; at++) most = Math.max(most, scores.values[at] ?? most)
    return lag + most - (scores.values[from + (columnOf.get(role) ?? 0)] ?? most)
  }, 0)
}

/** What a reading says of its page. */
interface Outline {
  reading: Reading
  /** How much less it scores than the best of the page's readings. */
  lag: number
  blocks: number
  /** The headline's block and the story's first and last; -1 where there is none. */
  headline: number
  first: number
  last: number
  storyBlocks: number
  storyRuns: number
  /** Characters of the story, of its long blocks, and of all long blocks of the page. */
  storyLength: number
  longStory: number
  longPage: number
  /** Characters that are more like a story than they are taken for, and blocks of the story that are less so. */
  leftOut: number
  doubts: number
  echo: Echo
}

function readOutline(reading: Reading, {lengths}: ScoredPage, lag: number): Outline {
  const {roles} = reading
  const headline = roles.indexOf('headline')
  const outline: Outline = {
    reading,
    lag,
    blocks: roles.length,
    headline,
    first: roles.findIndex(isStory),
    last: roles.findLastIndex(isStory),
    storyBlocks: 0,
    storyRuns: 0,
    storyLength: 0,
    longStory: 0,
    longPage: 0,
    leftOut: 0,
    doubts: 0,
    echo: readEcho(reading, headline)
  }
  for (const [block, role] of roles.entries()) {
    const length = lengths[block] ?? 0
    const long = length > longBlock ? length : 0
    const share = storyShareIn(reading, block)
    outline.longPage += long
    if (!isStory(role)) {
      outline.leftOut += share * length
      continue
    }
    outline.storyBlocks++
    outline.storyRuns += flag(!isStory(roles[block - 1] ?? 'furniture'))
    outline.storyLength += length
    outline.longStory += long
    outline.doubts += 1 - share
  }
  return outline
}

/** How far the headline's words come back, from 0 to 1. */
interface Echo {
  story: number
  elsewhere: number
  /** In the story, each word counting less the more blocks of the page have it. */
  rare: number
}

function readEcho({roles, evidence}: Reading, headline: number): Echo {
  const words = new Set(evidence.bags[headline])
  if (words.size === 0) return {story: 0, elsewhere: 0, rare: 0}
  const blocksWith = {story: new Map<number, number>(), elsewhere: new Map<number, number>()}
  for (const [block, bag] of evidence.bags.entries()) {
    if (block === headline) continue
    const counts = isStory(roles[block] ?? 'furniture') ? blocksWith.story : blocksWith.elsewhere
    for (const word of new Set(bag.filter((own) => words.has(own)))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  let [rare, all] = [0, 0]
  for (const word of words) {
    const weight = 1 / (1 + (blocksWith.story.get(word) ?? 0) + (blocksWith.elsewhere.get(word) ?? 0))
    all += weight
    if (blocksWith.story.has(word)) rare += weight
  }
  return {
    story: blocksWith.story.size / words.size,
    elsewhere: blocksWith.elsewhere.size / words.size,
    rare: rare / all
  }
}

const measureOf = {
  lag: ({lag, blocks}: Outline) => lag / Math.sqrt(Math.max(1, blocks)),
  lagLogarithm: ({lag}: Outline) => logarithm(1 + lag),
  ...Object.fromEntries(leans.map((lean) => [`lean${lean}`, ({reading}: Outline) => flag(reading.leans.has(lean))])),
  noStory: ({first}: Outline) => flag(first < 0),
  echo: ({echo}: Outline) => echo.story,
  echoElsewhere: ({echo}: Outline) => echo.elsewhere,
  echoRare: ({echo}: Outline) => echo.rare,
  toStory: ({headline, first}: Outline) => (headline < 0 ? 0 : logarithm(1 + Math.max(0, first - headline))),
  between: ({reading, headline, first}: Outline) =>
    headline < 0 ? 0 : logarithm(1 + countFurniture(reading.roles, headline + 1, first)),
  longShare: ({longStory, longPage}: Outline) => longStory / (1 + longPage),
  leftOut: ({leftOut, storyLength}: Outline) => leftOut / (leftOut + storyLength + fewCharacters),
  byline: (outline: Outline) => nearHeadline(outline, 'byline'),
  published: (outline: Outline) => nearHeadline(outline, 'published'),
  standfirst: (outline: Outline) => nearHeadline(outline, 'standfirst'),
  start: ({first, blocks}: Outline) => Math.max(0, first) / Math.max(1, blocks),
  end: ({last, blocks}: Outline) => (last + 1) / Math.max(1, blocks),
  gaps: ({first, last, storyBlocks}: Outline) => (first < 0 ? 0 : 1 - storyBlocks / (last + 1 - first)),
  runs: ({storyRuns}: Outline) => logarithm(1 + storyRuns),
  storyBlocks: ({storyBlocks}: Outline) => logarithm(1 + storyBlocks),
  doubts: ({doubts}: Outline) => logarithm(1 + doubts)
}

function countFurniture(roles: readonly Role[], from: number, to: number): number {
  let count = 0
  for (let block = from; block < to; block++) count += flag(besideStory.has(roles[block] ?? 'furniture'))
  return count
}

// The strongest share of a role in the blocks around the headline.
function nearHeadline({reading, headline, blocks}: Outline, role: Role): number {
  if (headline < 0) return 0
  let most = 0
  const to = Math.min(blocks, headline + reachBelow)
  for (let block = Math.max(0, headline - reachAbove); block < to; block++)
    most = Math.max(most, shareIn(reading, block, role))
  return most
}

const measures = Object.values(measureOf)
const besideStory: ReadonlySet<Role> = new Set(
  allRoles.filter((role) => role === 'furniture' || role.startsWith('teaser'))
)

/** Names of the numbers of a reading. */
export const readingNames: readonly string[] = [...Object.keys(measureOf), ...signNames, ...candidateNames]

// Stories have long blocks, lists have lines (characters).
const longBlock = 100
const fewCharacters = 50
const reachAbove = 4
const reachBelow = 9
