import {type BylineCandidate, bylineCandidates, chanceOfByline} from './byline-candidates.js'
import {bylineEvidence} from './byline-evidence.js'
import {bylineWeights} from './field-weights.js'
import type {BylineField} from './fields.js'
import {mostLikely} from './most-likely.js'
import {nameShape} from './name-shape.js'
import type {Page} from './page.js'
import {isPhrase, phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
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
    if (best && belongs(page, one, best)) return [toField(one.candidate)]
    return one.candidate.isLabelled ? [{...toField(one.candidate, {authors: [], opened: false})}] : []
  })
}

interface Weighed {
  candidate: BylineCandidate
  weight: number
}

// At 0 a line is as likely the byline as not; the likeliest of several may be a little below. One that is labelled so and
// names but an organisation needs less: nobody is taken for an author by it.
const minWeight = -0.2
const minWeightOfOrganization = -0.5
const minWeightOfSource = 0
// A further author stands in the next line or close by; elsewhere around the story only a byline that is beyond doubt.
const further = [
  {within: 1, minWeight: 0},
  {within: 3, minWeight: 1},
  {within: Infinity, minWeight: 3}
] as const

// Near a line that opens with "By", a name alone may be who the picture shows.
const minWeightBesideBy = 2
const minWeightBesideOrganization = 0
// So many lines below the story a sign-off stands.
const reachBelow = 6

function belongs(page: Page, {candidate, weight}: Weighed, best: Weighed): boolean {
  if (isSourceBelow(page, candidate)) return true
  if (best.weight <= leastFor(best.candidate)) return false
  if (candidate === best.candidate) return true
  // An agency that signs off below the story.
  if (candidate.names.authors.length === 0) return weight > minWeightOfSource
  // "Courier" above, "Report: Jane Doe" elsewhere: no other person is in sight.
  const {authors, opened} = best.candidate.names
  if (authors.length === 0 && !opened && candidate.names.opened) return weight > minWeightBesideOrganization
  const isDoubtful = weight <= minWeightBesideBy || !candidate.names.authors.every(looksRight)
  if (best.candidate.names.opened && !candidate.names.opened && isDoubtful) return false
  // Below the next story's headline stands that one's byline.
  if (candidate.first > Math.max(page.lastProse, best.candidate.last) + reachBelow) return false
  const distance = Math.max(candidate.first - best.candidate.last, best.candidate.first - candidate.last)
  return further.some(({within, minWeight: least}) => distance <= within && weight > least)
}

/** "Source: Daily Tribune", "mit dpa": where the story comes from, close below it. */
function isSourceBelow(
  {blocks, lastProse, words}: Page,
  {first, last, names: {authors, organization}}: BylineCandidate
): boolean {
  const block = blocks[first]
  const distance = first - lastProse
  if (!block || first < last || authors.length > 0 || organization === undefined) return false
  if (distance < 1 || distance > reachOfSource || !mayBeSource.has(block.role)) return false
  const line = tokens(block.text)
  if (phraseAt(words.source, line, 0)) return true
  // "Mit freundlicher Unterstützung der Hafen AG" thanks for money.
  return phraseAt(words.with, line, 0) !== undefined && isPhrase(words.agencies, organization)
}

// Below a picture stands where that comes from.
const mayBeSource: ReadonlySet<string> = new Set(['byline', 'note', 'furniture', 'crosshead'])
const reachOfSource = 4

function leastFor({names, isLabelled}: BylineCandidate): number {
  if (names.authors.length > 0) return minWeight
  return isLabelled ? minWeightOfOrganization : minWeightOfSource
}

function looksRight(name: string): boolean {
  return nameShape(name) >= 0
}

function toField({first, last, names}: BylineCandidate, {authors, organization} = names): BylineField {
  return {type: 'byline', first, last, authors, ...(organization !== undefined && {organization})}
}
