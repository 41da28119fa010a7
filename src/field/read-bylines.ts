import {type BylineCandidate, bylineCandidates, chanceOfByline} from './byline-candidates.js'
import {bylineEvidence} from './byline-evidence.js'
import {bylineWeights} from './field-weights.js'
import type {BylineField} from './fields.js'
import {mostLikely} from './most-likely.js'
import {nameShape} from './name-shape.js'
import type {Page} from './page.js'
import {weigh} from './weigh.js'

/**
 * Read the bylines of a page: the lines that name who wrote the article.
 *
 * Of all lines that may be the byline the one that most speaks for is chosen, and those that belong to it.
 *
 * @param page - The page.
 * @returns The bylines in page order; lines that were labelled so but not chosen name nobody.
 */
export function readBylines(page: Page): BylineField[] {
  const candidates = bylineCandidates(page)
  const few = mostLikely(candidates, ({first, last}) => chanceOfByline(page.blocks.slice(first, last + 1)))
  const weights = new Map(few.map((candidate, at) => [candidate, weigh(bylineEvidence(page, few, at), bylineWeights)]))
  const weighed = candidates.map((candidate) => ({candidate, weight: weights.get(candidate) ?? -Infinity}))
  const best = weighed.reduce<Weighed | undefined>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    undefined
  )
  return weighed.flatMap((one) => {
    if (best && belongs(one, best)) return [toField(one.candidate)]
    return one.candidate.isLabelled ? [{...toField(one.candidate, {authors: [], opened: false})}] : []
  })
}

interface Weighed {
  candidate: BylineCandidate
  weight: number
}

// At 0 a line is as likely the byline as not. One that is labelled so and names but an organisation needs less: nobody is
// taken for an author by it.
const minWeight = 0
const minWeightOfOrganization = -0.5
// A further author stands in the next line or close by; elsewhere on the page only a byline that is beyond doubt.
const further = [
  {within: 1, minWeight: 0},
  {within: 3, minWeight: 1},
  {within: Infinity, minWeight: 3}
] as const

function belongs({candidate, weight}: Weighed, best: Weighed): boolean {
  if (best.weight <= (isOrganization(best.candidate) ? minWeightOfOrganization : minWeight)) return false
  if (candidate === best.candidate) return true
  // An agency that signs off below the story.
  if (candidate.names.authors.length === 0) return weight > minWeight
  if (best.candidate.names.opened && !candidate.names.opened && !candidate.names.authors.every(looksRight)) return false
  const distance = Math.max(candidate.first - best.candidate.last, best.candidate.first - candidate.last)
  return further.some(({within, minWeight: least}) => distance <= within && weight > least)
}

function isOrganization({names, isLabelled}: BylineCandidate): boolean {
  return isLabelled && names.authors.length === 0
}

function looksRight(name: string): boolean {
  return nameShape(name) >= 0
}

function toField({first, last, names}: BylineCandidate, {authors, organization} = names): BylineField {
  return {type: 'byline', first, last, authors, ...(organization !== undefined && {organization})}
}
