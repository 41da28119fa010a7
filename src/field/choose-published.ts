import {chanceOf} from './chance-of.js'
import {dateWeights} from './field-weights.js'
import {type DateCandidate, dateCandidates} from './date-candidates.js'
import {dateEvidence} from './date-evidence.js'
import type {BylineField} from './fields.js'
import {mostLikely} from './most-likely.js'
import type {Page} from './page.js'
import {weigh} from './weigh.js'

/**
 * Choose the line that says when the article appeared.
 *
 * @param page - The page.
 * @param bylines - The bylines: the day often stands beside them.
 * @param isExcluded - Tells of a block that it dates the page and not the article.
 * @returns The line, or nothing where no line speaks for it.
 */
export function choosePublished(
  page: Page,
  bylines: readonly BylineField[],
  isExcluded: (index: number) => boolean
): DateCandidate | undefined {
  const named = bylines.filter((byline) => byline.authors.length > 0 || byline.organization !== undefined)
  const candidates = mostLikely(dateCandidates(page), ({index}) => chanceOf(page.blocks[index], 'published'))
  const dated = {page, candidates, bylines: named.slice(0, mostBylines).flatMap(({first, last}) => [first, last])}
  let best: {candidate: DateCandidate; weight: number} | undefined
  for (const candidate of dated.candidates) {
    if (candidate.printed.published === undefined || isExcluded(candidate.index)) continue
    const weight = weigh(dateEvidence(dated, candidate), dateWeights)
    if (weight > (best?.weight ?? minWeight)) best = {candidate, weight}
  }
  return best?.candidate
}

// No article has so many.
const mostBylines = 100

// At 0 a line is as likely the right one as not.
const minWeight = 0
