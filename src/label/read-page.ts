import {decode} from './decode.js'
import {isStory} from './is-story.js'
import {chooseReading, type ReadingWeights} from './readings/choose-reading.js'
import type {ScoredPage} from './readings/list-readings.js'
import {settleNoArticle, weighArticle} from './weigh-article.js'
import type {Role} from './role.js'

/** What the blocks of a page are, and whether it holds an article. */
export interface DecidedPage {
  roles: readonly Role[]
  /** How likely the page's story is an article, from 0 to 1; absent for a page without a story. */
  article?: number
}

/**
 * Decide on a page as a whole: its story, the headline that fits the story best, and whether that is an article.
 *
 * @param page - The scored page.
 * @param weights - What tells the better of two readings (default: the weights that come with the package).
 * @returns The role of each block; none of a story where the page is unlikely to hold an article.
 */
export function readPage(page: ScoredPage, weights?: ReadingWeights): DecidedPage {
  const reading = chooseReading(page, weights)
  if (!reading) return {roles: []}
  const article = weighArticle(reading, page.lengths)
  if (article === undefined) return {roles: reading.roles}
  return {article, roles: article < minArticle ? readWithoutArticle(page) : reading.roles}
}

// A headline that stands without a story is left as it is.
function readWithoutArticle({scores, columns}: ScoredPage): readonly Role[] {
  const roles = decode(scores, columns)
  return roles.some(isStory) ? decode(settleNoArticle(scores, columns), columns) : roles
}

// Below even odds, no article is the better guess.
const minArticle = 0.5
