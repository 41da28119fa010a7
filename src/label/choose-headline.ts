import {shareOf} from './confidence.js'
import {type Evidence, numberNames} from './evidence/evidence.js'
import {isStory} from './is-story.js'
import type {Matrix} from './network/layers.js'
import type {Role} from './role.js'

/**
 * Choose the headline among the blocks above the story that may be it.
 *
 * A block's score knows its neighbourhood; which of several candidates it is also depends on the others: the earlier of
 * two strong ones is the headline, the later one the standfirst, and the words of a headline come back in the story.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @param roles - The role of each block, as decoded.
 * @param evidence - The page's evidence.
 * @returns The headline's block; `undefined` when the page was decoded without one.
 */
export function chooseHeadline(
  scores: Matrix,
  columns: readonly Role[],
  roles: readonly Role[],
  evidence: Evidence
): number | undefined {
  const decoded = roles.indexOf('headline')
  if (decoded < 0) return undefined
  const share = (block: number, role: Role) =>
    block < scores.rows ? shareOf(scores, block, columns.indexOf(role), 1) : 0
  const candidates = listCandidates(decoded, roles, (block) => share(block, 'headline'))
  // Without a story all blocks of a page are candidates, more than a call takes arguments.
  const highest = candidates.reduce((most, block) => Math.max(most, share(block, 'headline')), 0)
  let best = {block: decoded, value: -Infinity}
  for (const [place, block] of candidates.entries()) {
    const own = share(block, 'headline')
    const near = (role: Role, reach: number) =>
      Math.max(...Array.from({length: reach}, (_, step) => share(block + 1 + step, role)))
    const value =
      weights.odds * logarithm((own + tiny) / (1 - own + tiny)) +
      weights.oddsToHighest * logarithm((own + tiny) / (highest + tiny)) +
      (weights.place * place) / candidates.length +
      weights.standfirstBelow * near('standfirst', standfirstReach) +
      weights.bylineBelow * near('byline', bylineReach) +
      weighNumbers(evidence, block)
    if (value > best.value) best = {block, value}
  }
  return best.block
}

/**
 * Make a block the page's only candidate for the headline.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @param headline - The block.
 * @returns The scores, with certainty about the headline.
 */
export function settleHeadline(scores: Matrix, columns: readonly Role[], headline: number): Matrix {
  const column = columns.indexOf('headline')
  const values = scores.values.map((score, at) => {
    if (at % scores.columns !== column) return score
    return Math.floor(at / scores.columns) === headline ? certain : -certain
  })
  return {...scores, values}
}

function listCandidates(decoded: number, roles: readonly Role[], share: (block: number) => number): number[] {
  const first = roles.findIndex(isStory)
  const start = first < 0 ? roles.length : first
  const candidates: number[] = []
  for (let block = Math.max(0, Math.min(decoded, start) - reachAbove); block < start; block++) {
    if (block === decoded || share(block) > minShare) candidates.push(block)
  }
  return candidates
}

function weighNumbers(evidence: Evidence, block: number): number {
  let sum = 0
  for (const [name, weight] of Object.entries(numberWeights)) {
    sum += weight * (evidence.numbers[block * numberNames.length + numberNames.indexOf(name)] ?? 0)
  }
  return sum
}

// Runtimes differ in the last bits of Math.log; halving and a short series do not (2 artanh((x - 1) / (x + 1))).
function logarithm(value: number): number {
  let rest = value
  let result = 0
  for (; rest < Math.SQRT1_2; rest *= 2) result -= Math.LN2
  for (; rest > Math.SQRT2; rest /= 2) result += Math.LN2
  const ratio = (rest - 1) / (rest + 1)
  const square = ratio * ratio
  return result + 2 * ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
}

// Printed by train/learn_headline.py: a multinomial logit over the candidates of each annotated page, with scores of
// networks that had not seen the page's host.
const weights = {odds: 0.34, oddsToHighest: 0.44, place: -1.24, standfirstBelow: 1.04, bylineBelow: 0.48}
const numberWeights = {
  echoBelow: 0.7,
  echoRegion: 0.56,
  isLaterCopy: 1.04,
  endsStop: -0.88,
  commonWords: 1.35,
  holdsDate: 0.37
}
const tiny = 1e-6
const minShare = 0.0015
// The headline stands at most so many blocks above the one that was decoded.
const reachAbove = 25
const standfirstReach = 3
const bylineReach = 7
const certain = 1000
