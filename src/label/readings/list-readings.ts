import {type Candidate, chooseHeadline, settleHeadline} from '../choose-headline.js'
import {decode} from '../decode.js'
import type {Evidence} from '../evidence/evidence.js'
import {isStory} from '../is-story.js'
import type {Matrix} from '../../learned/layers.js'
import type {PageReading} from '../page-reading.js'
import type {Odds} from '../read-odds.js'
import {readShares} from '../read-shares.js'
import type {Role} from '../role.js'

/** A page with the scores of its blocks. */
export interface ScoredPage {
  /** A row for each block, a column for each of `columns`. */
  scores: Matrix
  columns: readonly Role[]
  /** What the scores are divided by before they become shares. */
  temperature: number
  /** The odds of the scores (default: they are read). */
  odds?: Odds
  evidence: Evidence
  /** How many characters each block has. */
  lengths: readonly number[]
}

/** One way to read a page. */
export interface Reading extends PageReading {
  /** Which of {@link leans} lead to it. */
  leans: Set<number>
  /** The numbers of the candidate that is its headline; none without a headline. */
  headline: readonly number[]
}

/** How much more the roles of a story count, in units of score, each time that a page is read; a headline never less. */
export const leans = [0, -2, 2, 4] as const

/**
 * Read a page in every way that may be right.
 *
 * Where every block of a story is a little less likely than furniture, or every teaser a little more like prose, only
 * another reading of the whole page shows it: so a page is read with more and less of a story than its blocks say, each
 * time with the headline that fits the story best.
 *
 * @param page - The scored page.
 * @returns The readings, each once; the first is the one that the blocks ask for.
 */
export function listReadings(page: ScoredPage): Reading[] {
  const {scores, columns, evidence} = page
  const shares = readShares(scores, page.temperature, page.odds)
  const found = new Map<string, Reading>()
  const add = (roles: readonly Role[], lean: number, headline: readonly number[] = []) => {
    const outline = outlineOf(roles)
    const known = found.get(outline)
    if (known) known.leans.add(lean)
    else found.set(outline, {roles, shares, columns, evidence, leans: new Set([lean]), headline})
  }
  // Which headline fits follows from headline and story alone, and most leans ask for the same ones.
  const headlines = new Map<string, Candidate | undefined>()
  const headlineOf = (roles: readonly Role[]) => {
    const outline = outlineOf(roles)
    if (!headlines.has(outline)) headlines.set(outline, chooseHeadline({roles, shares, columns, evidence}))
    return headlines.get(outline)
  }
  for (const lean of leans) {
    const leaning = leanToStory(scores, columns, lean)
    const first = decode(leaning, columns)
    const headline = headlineOf(first)
    if (headline) add(settle(first, leaning, columns, headline.block), lean, headline.numbers)
    else add(first, lean)
  }
  return [...found.values()]
}

function settle(roles: Role[], scores: Matrix, columns: readonly Role[], headline: number): Role[] {
  return roles[headline] === 'headline' ? roles : decode(settleHeadline(scores, columns, headline), columns)
}

function leanToStory(scores: Matrix, columns: readonly Role[], lean: number): Matrix {
  if (lean === 0) return scores
  // A page with less of a story has its headline all the same.
  const more = columns.map((role) => (standsInStory(role) ? lean : role === 'headline' ? Math.max(0, lean) : 0))
  return {...scores, values: scores.values.map((score, at) => score + (more[at % columns.length] ?? 0))}
}

// What stands between paragraphs and above them is told from them by its own scores, however much of a story there is.
function standsInStory(role: Role): boolean {
  return isStory(role) || role === 'caption' || role === 'standfirst'
}

// What tells readings apart: the headline and the story.
function outlineOf(roles: readonly Role[]): string {
  return roles.map((role) => (role === 'headline' ? '1' : isStory(role) ? '2' : '0')).join('')
}
