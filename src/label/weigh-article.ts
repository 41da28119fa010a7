import {choiceWeights} from './choice-weights.js'
import {exponential} from './confidence.js'
import {doublings, flag} from './evidence/scale.js'
import {grammar} from './grammar.js'
import {isStory} from './is-story.js'
import type {Matrix} from '../learned/layers.js'
import {type PageReading, shareIn, storyShareIn} from './page-reading.js'
import type {Role} from './role.js'

/**
 * Tell how likely the story that a page was decoded with is an article, and no list of stories, shop or forum.
 *
 * Each block of such a page may look like one of a story; the page as a whole does not: its headline is weak, furniture
 * stands between its blocks, nobody signed it.
 *
 * @param reading - The page.
 * @param lengths - How many characters each block has.
 * @returns The likelihood, from 0 to 1; `undefined` for a page without a story.
 */
export function weighArticle(reading: PageReading, lengths: readonly number[]): number | undefined {
  const signs = readSigns(reading, lengths)
  if (!signs) return undefined
  const sum = signs.reduce((total, sign, at) => total + sign * (choiceWeights.article[at] ?? 0), 0)
  return sum > 0 ? 1 / (1 + exponential(-sum)) : exponential(sum) / (1 + exponential(sum))
}

/**
 * Forbid a page to have a headline or a story.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @returns The scores, with certainty that no block is of a story.
 */
export function settleNoArticle(scores: Matrix, columns: readonly Role[]): Matrix {
  const barred = columns.map((role) => !grammar[role].includes('before'))
  return {...scores, values: scores.values.map((score, at) => (barred[at % scores.columns] ? -certain : score))}
}

/**
 * Read off a decoded page what tells an article.
 *
 * @param reading - The page.
 * @param lengths - How many characters each block has.
 * @returns The {@link signNames} of the page; `undefined` for a page without a story.
 */
export function readSigns(reading: PageReading, lengths: readonly number[]): readonly number[] | undefined {
  const {roles} = reading
  const from = roles.findIndex(isStory)
  if (from < 0) return undefined
  const story = {reading, lengths, from, to: roles.findLastIndex(isStory) + 1}
  return signList.map((sign) => sign(story))
}

/** A decoded page with the stretch that its story takes. */
interface Story {
  reading: PageReading
  lengths: readonly number[]
  from: number
  to: number
}

const signs = {
  always: () => 1,
  // Of all characters of the page, those of the story.
  storyShare: ({reading, lengths, ...story}: Story) => {
    const own = sum(story.from, story.to, (block) => (isStoryBlock(reading, block) ? (lengths[block] ?? 0) : 0))
    return (
      own /
      Math.max(
        1,
        sum(0, lengths.length, (block) => lengths[block] ?? 0)
      )
    )
  },
  certainty: ({reading, from, to}: Story) => {
    const blocks = sum(from, to, (block) => flag(isStoryBlock(reading, block)))
    return sum(from, to, (block) => (isStoryBlock(reading, block) ? storyShareIn(reading, block) : 0)) / blocks
  },
  paragraphs: ({reading, from, to}: Story) =>
    sum(from, to, (block) => shareIn(reading, block, 'paragraph')) / (to - from),
  furniture: ({reading, from, to}: Story) =>
    sum(from, to, (block) => shareIn(reading, block, 'furniture')) / (to - from),
  summaries: ({reading, from, to}: Story) =>
    sum(from, to, (block) => shareIn(reading, block, 'teaserSummary')) / (to - from),
  headline: ({reading}: Story) => shareIn(reading, reading.roles.indexOf('headline'), 'headline'),
  noHeadline: ({reading}: Story) => flag(!reading.roles.includes('headline')),
  strongestHeadline: ({reading}: Story) =>
    reading.roles.reduce((most, _, block) => Math.max(most, shareIn(reading, block, 'headline')), 0),
  byline: ({reading}: Story) => flag(reading.roles.includes('byline')),
  published: ({reading}: Story) => flag(reading.roles.includes('published')),
  teaserTitles: ({reading}: Story) => doublings(1 + count(reading.roles, 'teaserTitle')),
  longBlocks: ({reading, lengths, from, to}: Story) =>
    doublings(1 + sum(from, to, (block) => flag(isStoryBlock(reading, block) && (lengths[block] ?? 0) > longBlock))),
  blocks: ({reading}: Story) => doublings(reading.roles.length)
}

const signList = Object.values(signs)

/** Names of what tells an article. */
export const signNames: readonly string[] = Object.keys(signs)

function isStoryBlock({roles}: PageReading, block: number): boolean {
  return isStory(roles[block] ?? 'furniture')
}

function sum(from: number, to: number, value: (block: number) => number): number {
  let total = 0
  for (let block = from; block < to; block++) total += value(block)
  return total
}

function count(roles: readonly Role[], wanted: Role): number {
  return roles.reduce((total, role) => (role === wanted ? total + 1 : total), 0)
}

// Stories have paragraphs, lists have lines (characters).
const longBlock = 200
const certain = 1000
