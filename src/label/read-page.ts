import {chooseHeadline, settleHeadline} from './choose-headline.js'
import {decode} from './decode.js'
import type {Evidence} from './evidence/evidence.js'
import {isStory} from './is-story.js'
import type {Matrix} from './network/layers.js'
import type {PageReading} from './page-reading.js'
import type {Odds} from './read-odds.js'
import {readShares} from './read-shares.js'
import {settleNoArticle, weighArticle} from './weigh-article.js'
import type {Role} from './role.js'

/** What the blocks of a page are, and whether it holds an article. */
export interface DecidedPage {
  roles: readonly Role[]
  /** How likely the page's story is an article, from 0 to 1; absent for a page without a story. */
  article?: number
}

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

/**
 * Decide on a page as a whole: its story, the headline that fits the story best, and whether that is an article.
 *
 * @param page - The scored page.
 * @returns The role of each block; none of a story where the page is unlikely to hold an article.
 */
export function readPage(page: ScoredPage): DecidedPage {
  const {scores, columns} = page
  const first = decodePage(page)
  if (!first.roles.some(isStory)) return readTimidStory(page, first)
  const reading = settleOnHeadline(first, page)
  const article = weighArticle(reading, page.lengths)
  if (article === undefined) return {roles: reading.roles}
  return {article, roles: article < minArticle ? decode(settleNoArticle(scores, columns), columns) : reading.roles}
}

/**
 * Look for a story on a page that was decoded without one.
 *
 * Where every block of a story is a little less likely than furniture, as with short answers or captions between its
 * paragraphs, the page as a whole may still be an article.
 */
function readTimidStory(page: ScoredPage, first: PageReading): DecidedPage {
  const {scores, columns} = page
  const leaning = {...page, scores: leanToStory(scores, columns)}
  const reading = settleOnHeadline({...first, roles: decode(leaning.scores, columns)}, leaning)
  const article = weighArticle(reading, page.lengths)
  return article === undefined || article < minTimidArticle ? {roles: first.roles} : {article, roles: reading.roles}
}

function leanToStory(scores: Matrix, columns: readonly Role[]): Matrix {
  const leans = columns.map((role) => (role === 'headline' || isStory(role) ? lean : 0))
  return {...scores, values: scores.values.map((score, at) => score + (leans[at % columns.length] ?? 0))}
}

/**
 * Decode a page for the first time, which shows its story.
 *
 * @param page - The scored page.
 * @returns The page as it was decoded.
 */
export function decodePage({scores, columns, temperature, odds, evidence}: ScoredPage): PageReading {
  return {roles: decode(scores, columns), shares: readShares(scores, temperature, odds), columns, evidence}
}

/**
 * Decode a page again with the headline that fits its story best.
 *
 * @param reading - The page as it was decoded for the first time.
 * @param page - The scored page.
 * @returns The page as it was decoded then.
 */
export function settleOnHeadline(reading: PageReading, {scores, columns}: ScoredPage): PageReading {
  const headline = chooseHeadline(reading)
  if (headline === undefined || reading.roles[headline] === 'headline') return reading
  return {...reading, roles: decode(settleHeadline(scores, columns, headline), columns)}
}

// Below even odds, no article is the better guess.
const minArticle = 0.5
// How much more the roles of a story count on a page without one, in units of score, and how likely an article it must
// be then: found on pages of hosts that were left out.
const lean = 4
const minTimidArticle = 0.3
