import type {LabelledBlock} from '../label/labelled-block.js'
import {chanceOf} from './chance-of.js'
import {endOfNames, isJoiner, isOpener, mayNameAuthor} from './end-of-names.js'
import {isFurnitureName} from './is-furniture-name.js'
import {isIntroduced} from './is-introduced.js'
import {opensWithBy} from './opens-with-by.js'
import {fold} from '../language/fold.js'
import {leadIn} from './lead-in.js'
import {particles} from './name-kind.js'
import {nameShape} from './name-shape.js'
import type {Page} from './page.js'
import {isPlaceOfPage} from './place-of-page.js'
import {type BylineNames, takeBylineApart} from './take-byline-apart.js'

/** Lines that may say who wrote the article. */
export interface BylineCandidate {
  /** Index of the first and the last block. */
  first: number
  last: number
  names: BylineNames
  /** Whether the labelling took the lines for the byline. */
  isLabelled: boolean
}

/**
 * List the lines of a page that may say who wrote the article: those that were labelled so, and those near the story
 * that open with "By", that the labelling thought of, or that name somebody whom the next line introduces.
 *
 * @param page - The page.
 * @returns The candidates in page order; labelled ones stay even where they name nobody.
 */
export function bylineCandidates(page: Page): BylineCandidate[] {
  const labelled = labelledCandidates(page)
  const taken = new Set<number>()
  for (const {first, last} of labelled) for (let at = first; at <= last; at++) taken.add(at)
  const found = [...labelled]
  for (let at = 0; at < page.blocks.length; at++) {
    const candidate = taken.has(at) ? undefined : otherCandidate(page, at, taken)
    if (!candidate) continue
    found.push(candidate)
    at = candidate.last
  }
  return found.sort((a, b) => a.first - b.first)
}

function labelledCandidates(page: Page): BylineCandidate[] {
  const found: BylineCandidate[] = []
  for (let first = 0; first < page.blocks.length; first++) {
    if (page.blocks[first]?.role !== 'byline') continue
    let last = first
    for (let step = stepBehind(page, last); step > 0; step = stepBehind(page, last)) last += step
    const opener = isOpener(page, first - 1) ? first - 1 : first
    if (isOpener(page, opener))
      last = endOfNames(page, Math.max(last, opener + Number(mayNameAuthor(page, opener + 1))))
    found.push(toCandidate(page, opener, last, true))
    first = last
  }
  return found
}

/** How far below a line its byline goes on: in the next line, behind "and" on a line of its own, or (0) not at all. */
function stepBehind(page: Page, last: number): number {
  if (page.blocks[last + 1]?.role === 'byline') return 1
  const isNamed = page.blocks[last + 2]?.role === 'byline' || mayNameAuthor(page, last + 2)
  return isJoiner(page, last + 1) && isNamed ? 2 : 0
}

// Names and jobs of a dozen authors fit in.
const maxLabelledLine = 600
// "By Jane Doe, Max Roe and four more, for the paper": longer lines are prose that happens to open with "By".
const maxLine = 140
// What the labelling thinks less likely is worth no look.
const minChance = 0.01
// So far above and below the story a byline may stand that the labelling has not thought of.
const reachAbove = 14
const reachBelow = 30

function otherCandidate(page: Page, at: number, taken: ReadonlySet<number>): BylineCandidate | undefined {
  const block = page.blocks[at]
  if (!block || block.role === 'headline' || block.text.length > maxLine || namesOther.test(block.text))
    return undefined
  // A paragraph that opens with place and agency may name its reporter there.
  if (block.role === 'paragraph' && leadIn(block.text, page.words, page.language)) return undefined
  const isNear = isNearStory(page, at)
  if (isNear && isOpener(page, at) && !taken.has(at + 1)) {
    const candidate = toCandidate(page, at, endOfNames(page, at + 1), false)
    return isSomebody(candidate) ? candidate : undefined
  }
  const isThinkable = block.chances !== undefined && block.chances.byline >= minChance
  if (!isThinkable && !(isNear && (opensWithBy(page, block.text) || isIntroduced(page, at)))) return undefined
  const candidate = toCandidate(page, at, at, false)
  return isSomebody(candidate) ? candidate : undefined
}

// "© Jane Doe": who holds the rights in a picture; "– Jane Doe, 1984": who is quoted.
const namesOther = /^(?:©|\(c\)|[-–—]\s?\p{L}[^,\n]{1,60},\s\p{Nd}{4}$)/iu

function isNearStory({headline, firstProse, lastProse}: Page, at: number): boolean {
  const top = headline >= 0 ? Math.min(headline, firstProse) : firstProse
  return at >= top - reachAbove && at <= Math.max(lastProse, top) + reachBelow
}

function toCandidate(page: Page, first: number, last: number, isLabelled: boolean): BylineCandidate {
  const lines = page.blocks.slice(first, last + 1).map((block) => block.text.slice(0, maxLabelledLine))
  const names = withoutPlaces(page, takeBylineApart(lines, page.words))
  const chance = chanceOfByline(page.blocks.slice(first, last + 1))
  const authors = names.opened
    ? names.authors
    : names.authors.filter((name) => isLikely(page, name, chance) && !opensPhrase(page, name))
  return {first, last, names: {...names, authors: withoutStrangers(authors, names.opened)}, isLabelled}
}

/** "Jane Doe - São Paulo", "أحمد علي - القاهرة": what stands behind a name is a place where the page speaks of it as of one. */
function withoutPlaces(page: Page, {authors, organization, opened}: BylineNames): BylineNames {
  const isPlace = (name: string) => isPlaceOfPage(page, name)
  const isPlaceAlone = organization !== undefined && !hasCase.test(organization) && isPlace(organization)
  return {
    authors: authors.filter((name, at) => at === 0 || !isPlace(name)),
    opened,
    ...(organization !== undefined && !isPlaceAlone && {organization})
  }
}

/** "Jane Doe", and no "Product Analytics" or "Listen" beside it. */
function withoutStrangers(names: readonly string[], opened: boolean): string[] {
  const looks = names.map(nameShape)
  const best = looks.reduce((most, one) => Math.max(most, one), -Infinity)
  const isWord = (name: string) => !name.includes(' ') && hasCase.test(name)
  const keepsWords = opened || !names.some((name) => name.includes(' '))
  return names.filter(
    (name, at) => (keepsWords || !isWord(name)) && (looks[at] ?? 0) >= Math.min(leastLook, best - mostUnlike)
  )
}

// What looks like no name, and so much less like one than the name beside it, is a section or a job.
const leastLook = -1.5
const mostUnlike = 4

// A word alone that no "By" opens is a section or a place as often as an author.
const sureOfWord = 0.45

function isLikely(page: Page, name: string, chance: number): boolean {
  return !isFurnitureName(name, page.words) && (name.includes(' ') || !hasCase.test(name) || chance >= sureOfWord)
}

/** "Im Gespräch", "Aus den Ländern": a function word of the page's language opens a phrase; "Van Dijk" is a name. */
function opensPhrase({words, language}: Page, name: string): boolean {
  const [first = '', ...rest] = name.split(' ')
  const known = words.languages.find(({code}) => code === language && code !== mixed)
  return rest.length > 0 && !particles.has(first.toLowerCase()) && known?.common.includes(fold(first)) === true
}

// Names from everywhere stand on English pages: "He Jiankui", "Will Doe".
const mixed = 'en'

const hasCase = /[\p{Lu}\p{Ll}]/u

/**
 * Tell how likely blocks are the byline, by their labels.
 *
 * @param blocks - The blocks.
 * @returns The highest chance of them, from 0 to 1.
 */
export function chanceOfByline(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((most, block) => Math.max(most, chanceOf(block, 'byline')), 0)
}

function isSomebody({names}: BylineCandidate): boolean {
  return names.authors.length > 0 || names.organization !== undefined
}
