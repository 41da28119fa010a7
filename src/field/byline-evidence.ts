import {type BylineCandidate, chanceOfByline} from './byline-candidates.js'
import {spread} from './chance-of.js'
import {evidenceReader} from './evidence-reader.js'
import {isFullName} from './is-full-name.js'
import {isIntroduced} from './is-introduced.js'
import {opensWithBy} from './opens-with-by.js'
import type {Page} from './page.js'
import {nameShape} from './name-shape.js'
import {nearness, type PlaceInPage, placeInPage} from './place-in-page.js'
import {lengthOf, resolveDates} from './resolve-dates.js'
import {isPhrase, phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'

/** What speaks for lines being the byline and what against it, by name; most numbers are 0 or 1, none is far beyond. */
export type BylineEvidence = Record<keyof typeof measures, number>

/**
 * Gather what tells whether lines are the byline.
 *
 * @param page - The page.
 * @param candidates - All candidates of the page.
 * @param at - Which of them.
 * @returns The evidence.
 */
export function bylineEvidence(page: Page, candidates: readonly BylineCandidate[], at: number): BylineEvidence {
  const candidate = candidates[at]
  if (!candidate) throw new RangeError(`Expected a candidate at ${at}, not none of ${candidates.length}`)
  const lines = page.blocks.slice(candidate.first, candidate.last + 1)
  const view: View = {
    page,
    candidate,
    candidates,
    text: lines.map((block) => block.text).join(' '),
    place: placeInPage(page, candidate.first)
  }
  return readMeasures(view)
}

interface View {
  page: Page
  candidate: BylineCandidate
  candidates: readonly BylineCandidate[]
  text: string
  place: PlaceInPage
}

const measures = {
  chance: ({page, candidate}: View) => spread(chanceOf(page, candidate)),
  chanceToHighest: ({page, candidate, candidates}: View) =>
    spread(chanceOf(page, candidate) / candidates.reduce((most, other) => Math.max(most, chanceOf(page, other)), weak)),
  isFirst: ({page, candidate, candidates}: View) =>
    candidates.find((other) => other.first > page.headline) === candidate,
  noneLabelled: ({candidates}: View) => !candidates.some((other) => other.isLabelled && other.names.authors.length > 0),
  namesLook: ({candidate: {names}}: View) => lookOf(names.authors),
  nameAloneLooks: ({candidate: {names}, text}: View) =>
    names.opened || text.length - names.authors.join(' ').length > maxMarks ? 0 : lookOf(names.authors),
  isMenu: ({page, candidate}: View) => isMenu(page, candidate),
  isBelowCredit: ({page, candidate}: View) => isCreditAlone(page, page.blocks[candidate.first - 1]?.text ?? ''),
  smallElsewhere: ({page, candidate}: View) => shareSmall(page, candidate),
  sureChance: ({page, candidate}: View) => chanceOf(page, candidate),
  isLabelled: ({candidate}: View) => candidate.isLabelled,
  isOpened: ({candidate}: View) => candidate.names.opened,
  opensLine: ({page, text}: View) => opensWithBy(page, text),
  isAbove: ({place}: View) => place.part === 'above',
  nearAbove: ({place}: View) => nearness(place, 'above'),
  nearHead: ({place}: View) => nearness(place, 'head'),
  isInStory: ({place}: View) => place.part === 'story',
  isBelow: ({place}: View) => place.part === 'below',
  nearBelow: ({place}: View) => nearness(place, 'below'),
  isOpenedInHead: ({candidate, place}: View) => candidate.names.opened && place.part === 'head',
  isOpenedBelow: ({candidate, place}: View) => candidate.names.opened && place.part === 'below',
  holdsDate: ({page, text}: View) => resolveDates(page, text).length > 0,
  isBesideDate: ({page, candidate}: View) => isDated(page, candidate.first - 1) || isDated(page, candidate.last + 1),
  isNearDate: ({page, candidate}: View) => isDated(page, candidate.first - 2) || isDated(page, candidate.last + 2),
  hasFullNames: ({page, candidate: {names}}: View) =>
    names.authors.length > 0 && names.authors.every((name) => isFullName(page, name)),
  isOneWord: ({candidate: {names}}: View) => names.authors.some((name) => hasCase.test(name) && !name.includes(' ')),
  isOneWordOpened: ({candidate: {names}}: View) =>
    names.opened && names.authors.some((name) => hasCase.test(name) && !name.includes(' ')),
  isNameAlone: ({candidate: {names}, text}: View) =>
    names.authors.length > 0 && text.length - names.authors.join(' ').length <= maxMarks,
  rest: ({page, candidate, text}: View) => Math.min(1, restOf(page, candidate, text) / manyCharacters),
  hasJob: ({page, text}: View) => holds(page, text, 'jobs'),
  hasJobBelow: ({page, candidate}: View) => holds(page, page.blocks[candidate.last + 1]?.text ?? '', 'jobs'),
  hasCredit: ({page, text}: View) => holds(page, text, 'credits') || text.includes('©'),
  hasCreditAbove: ({page, candidate}: View) => holds(page, page.blocks[candidate.first - 1]?.text ?? '', 'credits'),
  hasOrganization: ({candidate: {names}}: View) => names.authors.length > 0 && names.organization !== undefined,
  isOrganization: ({candidate: {names}}: View) => names.authors.length === 0 && names.organization !== undefined,
  isAgency: ({page, candidate: {names}}: View) => names.authors.length === 0 && isAgency(page, names.organization),
  isAgencyBelow: ({page, candidate: {names}, place}: View) =>
    place.part === 'below' && names.authors.length === 0 && isAgency(page, names.organization),
  creditLooks: ({page, text, candidate: {names}}: View) =>
    text.includes('©') || holds(page, text, 'credits') ? lookOf(names.authors) : 0,
  isPlural: ({candidate: {names}}: View) => names.authors.length > 1,
  isRepeated: ({page, candidate, candidates}: View) =>
    candidates.some((other) => other !== candidate && sharesName(candidate, other)) || countOf(page, candidate) > 1,
  isInHeadline: ({page, candidate}: View) => isNamedIn(candidate, page.blocks[page.headline]?.text ?? ''),
  isInProse: ({page, candidate}: View) =>
    page.blocks.some(
      (block, at) =>
        at >= page.firstProse && at <= page.lastProse && block.role === 'paragraph' && isNamedIn(candidate, block.text)
    ),
  isWholeInProse: ({page, candidate: {names}}: View) =>
    page.blocks.some(
      (block, at) =>
        at >= page.firstProse &&
        at <= page.lastProse &&
        block.role === 'paragraph' &&
        block.text.length > maxNext &&
        names.authors.some((name) => block.text.includes(name))
    ),
  isTeaser: ({page, candidate}: View) => page.blocks[candidate.first]?.role.startsWith('teaser') === true,
  isParagraph: ({page, candidate}: View) => page.blocks[candidate.first]?.role === 'paragraph',
  isCaption: ({page, candidate}: View) => page.blocks[candidate.first]?.role === 'caption',
  followsOther: ({candidate, candidates}: View) =>
    candidates.some((other) => other.isLabelled && other.names.authors.length > 0 && other.last < candidate.first),
  isCrowded: ({candidate, candidates}: View) =>
    candidates.filter((other) => Math.abs(other.first - candidate.first) <= crowdSpan).length > crowd,
  hasAddress: ({page, candidate, text}: View) =>
    (text + (page.blocks[candidate.last + 1]?.text.slice(0, maxNext) ?? '')).includes('@'),
  aboutBelow: ({page, candidate}: View) => {
    const next = page.blocks[candidate.last + 1]
    return next !== undefined && next.role !== 'paragraph' && next.text.length > longText
  },
  isIntroduced: (view: View) => introducedBelow(view).includes(view.candidate),
  sharesIntroduced: (view: View) => {
    const others = introducedBelow(view)
    return others.length > 0 && others.every((other) => sharesName(view.candidate, other))
  }
}

const readMeasures = evidenceReader<keyof typeof measures, View>(measures)

// Where no line is likelier than this, the likeliest is no better than the others.
const weak = 0.1
// "Jane Doe," and "— Jane Doe"
const maxMarks = 3
// Beside a name so many characters hold a job and a date; more are something else.
const manyCharacters = 60
// More candidates within a few lines are a list of people.
const crowd = 3
const crowdSpan = 4
const maxNext = 80
// What is told of an author takes a line or two.
const longText = 90
const hasCase = /[\p{Lu}\p{Ll}]/u

function chanceOf({blocks}: Page, {first, last}: BylineCandidate): number {
  return chanceOfByline(blocks.slice(first, last + 1))
}

/** How many characters of the lines belong to no name and no date. */
function restOf(page: Page, {names}: BylineCandidate, text: string): number {
  const dates = lengthOf(resolveDates(page, text))
  return Math.max(0, text.length - names.authors.join(' ').length - (names.organization?.length ?? 0) - dates)
}

function isDated(page: Page, at: number): boolean {
  const block = page.blocks[at]
  if (!block || block.text.length > maxNext || block.role === 'paragraph') return false
  return block.role === 'published' || block.role === 'modified' || resolveDates(page, block.text).length > 0
}

function holds({words}: Page, text: string, list: 'jobs' | 'credits'): boolean {
  if (text.length > maxNext) return false
  const line = tokens(text)
  return line.some((_, at) => phraseAt(words[list], line, at) !== undefined)
}

/** Lines that name somebody whom the next line introduces; inside the story they are its people. */
function introducedBelow({page, candidates}: View): readonly BylineCandidate[] {
  const known = introduced.get(candidates)
  if (known) return known
  const found = candidates.filter(({first, last}) => first >= page.lastProse - 1 && isIntroduced(page, last))
  introduced.set(candidates, found)
  return found
}

// A cache and no state: each candidate of a page is held against them.
const introduced = new WeakMap<readonly BylineCandidate[], readonly BylineCandidate[]>()

function sharesName({names}: BylineCandidate, other: BylineCandidate): boolean {
  return names.authors.some((name) => other.names.authors.includes(name))
}

function countOf({blocks}: Page, {names, first, last}: BylineCandidate): number {
  const [name = names.organization ?? ''] = names.authors
  if (name.length < 4) return 1
  return (
    1 +
    blocks.filter((block, at) => (at < first || at > last) && block.text.length <= maxNext && block.text.includes(name))
      .length
  )
}

function isNamedIn({names}: BylineCandidate, text: string): boolean {
  return names.authors.some((name) => text.includes(name.split(' ').at(-1) ?? name))
}

/** How much the one of them looks like a person's name that does so least, from -1 to 1. */
function lookOf(names: readonly string[]): number {
  if (names.length === 0) return 0
  return names.reduce((least, name) => Math.min(least, Math.max(-1, nameShape(name) / looks)), 1)
}

function isAgency({words}: Page, name: string | undefined): boolean {
  if (name === undefined) return false
  const line = tokens(name)
  return phraseAt(words.agencies, line, 0)?.length === line.length
}

// Beyond this a name could hardly look more or less like one.
const looks = 3

/** Whether a line above the headline names the same: sections stand in a menu as well. */
function isMenu({blocks, headline}: Page, {names, first}: BylineCandidate): boolean {
  return names.authors.some((name) =>
    blocks.some((block, at) => at < headline - 1 && at !== first && block.text === name)
  )
}

/** "Photo:" on a line of its own. */
function isCreditAlone({words}: Page, text: string): boolean {
  return text.length <= maxNext && isPhrase(words.credits, text)
}

/** What share of a name's words the page prints in small letters as well: names have hardly any such words. */
function shareSmall(page: Page, {names}: BylineCandidate): number {
  const parts = names.authors
    .flatMap((name) => name.split(' '))
    .filter((part) => part.length >= minWord && !part.includes('.'))
  if (parts.length === 0) return 0
  return parts.filter((part) => page.smallWords.has(part.toLowerCase())).length / parts.length
}

const minWord = 3
