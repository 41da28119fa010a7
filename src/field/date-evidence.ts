import {chanceOf, spread} from './chance-of.js'
import type {DateCandidate} from './date-candidates.js'
import {evidenceReader} from './evidence-reader.js'
import {hasWeekday} from './has-weekday.js'
import type {Page} from './page.js'
import {nearness, type PlaceInPage, placeInPage} from './place-in-page.js'
import {lengthOf} from './resolve-dates.js'

/** What speaks for a date being the article's day of publication and what against it, by name. */
export type DateEvidence = Record<keyof typeof measures, number>

/** The dated lines of a page as they are weighed. */
export interface DatedPage {
  page: Page
  candidates: readonly DateCandidate[]
  /** Indexes of the blocks of the byline. */
  bylines: readonly number[]
}

/**
 * Gather what tells whether a line has the article's day of publication.
 *
 * @param dated - The dated lines of a page.
 * @param candidate - One of them.
 * @returns The evidence.
 */
export function dateEvidence(dated: DatedPage, candidate: DateCandidate): DateEvidence {
  const text = dated.page.blocks[candidate.index]?.text ?? ''
  const view: View = {...dated, candidate, text, day: dayOf(candidate), place: placeInPage(dated.page, candidate.index)}
  return readMeasures(view)
}

interface View extends DatedPage {
  candidate: DateCandidate
  text: string
  day: string
  place: PlaceInPage
}

const measures = {
  chance: (view: View) => spread(chanceAt(view, 'published')),
  sureChance: (view: View) => chanceAt(view, 'published'),
  chanceToHighest: (view: View) =>
    spread(
      chanceAt(view, 'published') /
        view.candidates.reduce((most, {index}) => Math.max(most, chanceOf(view.page.blocks[index], 'published')), weak)
    ),
  chanceModified: (view: View) => spread(chanceAt(view, 'modified')),
  chancePage: (view: View) => spread(chanceAt(view, 'pageDate')),
  chanceByline: (view: View) => spread(chanceAt(view, 'byline')),
  isTeaser: ({page, candidate}: View) => page.blocks[candidate.index]?.role.startsWith('teaser') === true,
  isParagraph: ({page, candidate}: View) => page.blocks[candidate.index]?.role === 'paragraph',
  isHeadline: ({page, candidate}: View) => page.blocks[candidate.index]?.role === 'headline',
  saysPublished: ({candidate}: View) => candidate.dates.some((date) => date.kind === 'published'),
  saysModified: ({candidate}: View) => candidate.dates.some((date) => date.kind === 'modified'),
  hasTime: ({candidate, text}: View) => candidate.dates.length > 0 && clock.test(text),
  hasWeekday: ({page, text}: View) => hasWeekday(page, text),
  rest: ({candidate, text}: View) => Math.min(1, restOf(candidate, text) / manyCharacters),
  isAlone: ({candidate, text}: View) => restOf(candidate, text) <= maxMarks,
  isCopyright: ({text}: View) => /©|\(c\)/i.test(text),
  isAbove: ({place}: View) => place.part === 'above',
  nearAbove: ({place}: View) => nearness(place, 'above'),
  nearHead: ({place}: View) => nearness(place, 'head'),
  isInHead: ({place}: View) => place.part === 'head',
  isInStory: ({place}: View) => place.part === 'story',
  nearBelow: ({place}: View) => nearness(place, 'below'),
  isFarBelow: ({place}: View) => place.part === 'below' && place.distance > farBelow,
  isFarAbove: ({place}: View) => place.part === 'above' && place.distance > farAbove,
  isFirstBelow: ({page, candidate, candidates}: View) =>
    candidates.find((other) => other.index > page.headline) === candidate,
  isBesideByline: ({bylines, candidate}: View) => bylines.some((at) => Math.abs(at - candidate.index) <= 1),
  isNearByline: ({bylines, candidate}: View) => bylines.some((at) => Math.abs(at - candidate.index) <= nearByline),
  isCrowded: ({candidate, candidates}: View) =>
    candidates.filter((other) => Math.abs(other.index - candidate.index) <= crowdSpan).length > crowd,
  isOnly: ({candidates}: View) => candidates.length === 1,
  isRepeated: ({candidate, candidates, day}: View) =>
    candidates.some((other) => other !== candidate && dayOf(other) === day),
  isLatest: ({candidates, day}: View) => candidates.every((other) => dayOf(other) <= day),
  isRange: ({candidate: {dates}, text}: View) =>
    dates.some(
      ({start, end}) =>
        rangeAfter.test(text.slice(end)) || rangeBefore.test(text.slice(Math.max(0, start - rangeReach), start))
    ),
  isCaption: ({page, candidate}: View) => page.blocks[candidate.index]?.role === 'caption',
  hasNoStory: ({page}: View) => page.headline < 0 && page.lastProse < 0,
  isPageDay: ({page, candidates, candidate, day}: View) =>
    candidates.some(
      (other) => other !== candidate && page.blocks[other.index]?.role === 'pageDate' && dayOf(other) === day
    )
}

const readMeasures = evidenceReader<keyof typeof measures, View>(measures)

// Where no line is likelier than this, the likeliest is no better than the others.
const weak = 0.1
// "14 - 20 January 2022", "13:15 - 19:00": what lasts is an event.
const rangeAfter = /^\s?[-–—－〜～]\s?\p{Nd}/u
const rangeBefore = /\p{Nd}\.?\s?[-–—－〜～]\s?$/u
// So many characters before a date are looked at: a line may hold many dates.
const rangeReach = 5
const clock = /\p{Nd}[:.h]\p{Nd}{2}/u
// Beside a date so many characters hold a name and a section; more are something else.
const manyCharacters = 80
const maxMarks = 3
const farBelow = 8
const farAbove = 6
const nearByline = 3
// More dates within a few lines are a list of other articles.
const crowd = 3
const crowdSpan = 6

function dayOf({printed: {published, modified}}: DateCandidate): string {
  return (published ?? modified ?? '').slice(0, 10)
}

function chanceAt({page, candidate}: View, role: Parameters<typeof chanceOf>[1]): number {
  return chanceOf(page.blocks[candidate.index], role)
}

function restOf({dates}: DateCandidate, text: string): number {
  return text.length - lengthOf(dates)
}
