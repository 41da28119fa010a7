import {choiceWeights} from './choice-weights.js'
import {numberNames} from './evidence/evidence.js'
import {flag, ramp} from './evidence/scale.js'
import {prefixSums} from './evidence/prefix-sums.js'
import {isStory} from './is-story.js'
import {logarithm} from './logarithm.js'
import type {Matrix} from '../learned/layers.js'
import {type PageReading, shareIn} from './page-reading.js'
import type {Role} from './role.js'

/** A block that may be the headline, and the numbers that tell whether it is. */
export interface Candidate {
  block: number
  /** {@link candidateNames} of the block. */
  numbers: readonly number[]
}

/**
 * Choose the headline among the blocks that may be it.
 *
 * A block's score knows its neighbourhood; which of several candidates it is also depends on the others: the earlier of
 * two strong ones is the headline, the later one the standfirst, and the words of a headline come back in the story.
 * A strong one inside the story says that what stands above it is no story but teasers that look like one.
 *
 * @param reading - The page.
 * @returns The headline's block with its numbers; `undefined` when the page was decoded without one.
 */
export function chooseHeadline(reading: PageReading): Candidate | undefined {
  let best: {candidate: Candidate; value: number} | undefined
  for (const candidate of readCandidates(reading)) {
    const value = candidate.numbers.reduce((sum, number, at) => sum + number * (choiceWeights.headline[at] ?? 0), 0)
    if (!best || value > best.value) best = {candidate, value}
  }
  return best?.candidate
}

/**
 * Make a block the page's only candidate for the headline, or leave the page without one.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @param headline - The block; `undefined` for no headline.
 * @returns The scores, with certainty about the headline.
 */
export function settleHeadline(scores: Matrix, columns: readonly Role[], headline: number | undefined): Matrix {
  const column = columns.indexOf('headline')
  const values = scores.values.map((score, at) => {
    if (at % scores.columns !== column) return score
    return Math.floor(at / scores.columns) === headline ? certain : -certain
  })
  return {...scores, values}
}

/**
 * List the blocks above the story, and the strong ones inside it, that may be the headline.
 *
 * @param reading - The page.
 * @returns The candidates, in page order; none where the page was decoded without a headline.
 */
export function readCandidates(reading: PageReading): Candidate[] {
  const blocks = listCandidates(reading)
  // Without a story all blocks of a page are candidates, more than a call takes arguments.
  const highest = (value: (block: number) => number) => blocks.reduce((most, block) => Math.max(most, value(block)), 0)
  const story = storyAbove(reading.roles)
  const page = {
    reading,
    storyAbove: (block: number) => story[block] ?? 0,
    highestShare: highest((block) => shareIn(reading, block, 'headline')),
    highestEcho: highest((block) => echoOf(reading, block)),
    count: blocks.length
  }
  return blocks.map((block, place) => {
    const candidate = {...page, block, place}
    const numbers = measures.map((measure) => measure(candidate))
    for (const column of evidenceColumns) numbers.push(evidenceAt(reading, block, column))
    return {block, numbers}
  })
}

/** A candidate among the others. */
interface Place {
  reading: PageReading
  block: number
  place: number
  count: number
  highestShare: number
  highestEcho: number
  /** How much of the story stands above a block. */
  storyAbove: (block: number) => number
}

const measureOf = {
  odds: ({reading, block}: Place) => {
    const own = shareIn(reading, block, 'headline')
    return logarithm((own + tiny) / (1 - own + tiny))
  },
  oddsToHighest: ({reading, block, highestShare}: Place) =>
    logarithm((shareIn(reading, block, 'headline') + tiny) / (highestShare + tiny)),
  echoToHighest: ({reading, block, highestEcho}: Place) => ramp(echoOf(reading, block), highestEcho + tiny),
  place: ({place, count}: Place) => place / count,
  storyAbove: ({block, storyAbove}: Place) => storyAbove(block),
  isInside: ({block, storyAbove}: Place) => flag(storyAbove(block) > 0),
  standfirst: ({reading, block}: Place) => shareIn(reading, block, 'standfirst'),
  caption: ({reading, block}: Place) => shareIn(reading, block, 'caption'),
  teaserTitle: ({reading, block}: Place) => shareIn(reading, block, 'teaserTitle'),
  published: ({reading, block}: Place) => shareIn(reading, block, 'published'),
  nextStandfirst: ({reading, block}: Place) => shareIn(reading, block + 1, 'standfirst'),
  nextHeadline: ({reading, block}: Place) => shareIn(reading, block + 1, 'headline'),
  nextTeaserTitle: ({reading, block}: Place) => shareIn(reading, block + 1, 'teaserTitle'),
  nextFurniture: ({reading, block}: Place) => shareIn(reading, block + 1, 'furniture'),
  previousFurniture: ({reading, block}: Place) => shareIn(reading, block - 1, 'furniture'),
  previousTeaserTitle: ({reading, block}: Place) => shareIn(reading, block - 1, 'teaserTitle'),
  previousStandfirst: ({reading, block}: Place) => shareIn(reading, block - 1, 'standfirst'),
  bylineBelow: ({reading, block}: Place) => {
    let most = 0
    for (let step = 1; step <= bylineReach; step++) most = Math.max(most, shareIn(reading, block + step, 'byline'))
    return most
  }
}

// What else of the evidence tells: how the line looks, whether its words come back, and whether it is part of a trail.
const evidenceNames = [
  'echoBelow',
  'echoCountRegion',
  'echoNext',
  'echoPrevious',
  'commonWords',
  'rareWords',
  'isLaterCopy',
  'length20',
  'length80',
  'length300',
  'upperShare',
  'innerCapitalisedShare',
  'digitShare',
  'anySentence',
  'endsStop',
  'endsQuestion',
  'hasLabel',
  'hasYear',
  'isPrompt',
  'toProseBelow',
  'separators',
  'tailOfOther',
  'startOfOther',
  'endsAsOther',
  'startsAsOther',
  'trailMarks'
]

const measures = Object.values(measureOf)
const evidenceColumns = evidenceNames.map((name) => numberNames.indexOf(name))
const echoColumn = numberNames.indexOf('echoRegion')

/** Names of the numbers of a candidate. */
export const candidateNames: readonly string[] = [...Object.keys(measureOf), ...evidenceNames]

function listCandidates(reading: PageReading): number[] {
  const {roles} = reading
  const decoded = roles.indexOf('headline')
  if (decoded < 0) return []
  const first = roles.findIndex(isStory)
  const start = first < 0 ? roles.length : first
  const candidates: number[] = []
  for (let block = Math.max(0, Math.min(decoded, start) - reachAbove); block < start; block++) {
    if (block === decoded || shareIn(reading, block, 'headline') > minShare) candidates.push(block)
  }
  for (let block = start; block < roles.length; block++) {
    if (shareIn(reading, block, 'headline') > minShareInside) candidates.push(block)
  }
  return candidates
}

function storyAbove(roles: readonly Role[]): number[] {
  const sums = prefixSums(roles.map((role) => flag(isStory(role))))
  const all = Math.max(1, sums.at(-1) ?? 0)
  return sums.map((above) => above / all)
}

function echoOf(reading: PageReading, block: number): number {
  return evidenceAt(reading, block, echoColumn)
}

function evidenceAt({evidence}: PageReading, block: number, column: number): number {
  return evidence.numbers[block * numberNames.length + column] ?? 0
}

const tiny = 1e-6
const minShare = 0.0015
// Inside a story every crosshead is a little like a headline.
const minShareInside = 0.05
// The headline stands at most so many blocks above the one that was decoded.
const reachAbove = 25
const bylineReach = 7
const certain = 1000
