import {chooseHeadline, settleHeadline} from './choose-headline.js'
import {decode} from './decode.js'
import type {Evidence} from './evidence/evidence.js'
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
  const reading = settleOnHeadline(decodePage(page), page)
  const article = weighArticle(reading, page.lengths)
  if (article === undefined) return {roles: reading.roles}
  return {article, roles: article < minArticle ? decode(settleNoArticle(scores, columns), columns) : reading.roles}
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
