import type {Article} from '../../src/article.js'
import {bodyTexts, isStoryKind} from './body-texts.js'
import {compareBodies} from './compare-bodies.js'
import {compareParagraphs} from './compare-paragraphs.js'
import type {PageFigures} from './figures.js'
import type {Gold, GoldPage} from './gold.js'
import {lettersOf, normalize, squash} from './normalize.js'
import {compareSets, f1} from './scores.js'
import {showsDay} from './shows-day.js'

/**
 * Measure a record against what a source knows of its page.
 *
 * A headline, authors and a date count only where the page shows them: gold often comes from what a page does not print.
 *
 * @param page - The page.
 * @param text - The text that was parsed.
 * @param article - The record.
 * @returns Its figures.
 */
export function measureGold(page: GoldPage, text: string, article: Article): PageFigures {
  const body = bodyTexts(article.body).flatMap(({text, kind}) => (isStoryKind(kind) ? [text] : []))
  return {
    ...measureBody(page, body),
    ...measureHeadline(page.gold, text, article.headline),
    ...measureAuthors(page, text, article.byline),
    ...measureDate(page, text, article.published ?? article.modified)
  }
}

function measureBody({gold, source}: GoldPage, body: readonly string[]): PageFigures {
  const figures: PageFigures = {}
  const given = body.join('\n')
  const right = gold.body?.map((block) => block.text) ?? []
  if (right.join('') !== '') {
    const {precision, recall} = compareBodies(right.join('\n'), given)
    if (precision !== undefined) figures.bodyP = precision
    if (recall !== undefined) figures.bodyR = recall
  }
  // These bodies are one text each, and their paragraphs no gold.
  if (right.join('') !== '' && source !== 'readability') figures.paragraphs = compareParagraphs(right, body)
  if (gold.with && gold.without) Object.assign(figures, countSnippets(gold.with, gold.without, given))
  if (gold.kind === 'listing' || gold.kind === 'collection')
    figures.articleInvented = body.join('').length > leastArticle ? 1 : 0
  return figures
}

function countSnippets(right: readonly string[], wrong: readonly string[], body: string): PageFigures {
  const given = normalize(body)
  const held = (snippets: readonly string[]) => snippets.filter((text) => given.includes(normalize(text))).length
  const hits = held(right)
  return {snippetHits: hits, snippetErrors: held(wrong), snippetMisses: right.length - hits}
}

function measureHeadline({headline}: Gold, text: string, given: string | undefined): PageFigures {
  if (!headline || !normalize(text).includes(normalize(headline))) return {}
  return {headline: squash(given) === squash(headline) ? 1 : 0, headlineFit: fits(headline, given) ? 1 : 0}
}

// A kicker before the headline is no error, on neither side, and punctuation none at all.
function fits(headline: string, given: string | undefined): boolean {
  const [shorter = '', longer = ''] = [lettersOf(headline), lettersOf(given)].sort((a, b) => a.length - b.length)
  return shorter !== '' && longer.endsWith(shorter) && shorter.length >= leastHeadline * longer.length
}

function measureAuthors({gold, source}: GoldPage, text: string, byline: Article['byline']): PageFigures {
  const authors = byline?.authors ?? []
  if (!gold.authors?.length) return namesAllAuthors.has(source) ? {authorInvented: authors.length > 0 ? 1 : 0} : {}
  const page = normalize(text)
  if (!gold.authors.every((author) => page.includes(normalize(author)))) return {}
  const right = gold.authors.map(squash)
  const organization = squash(byline?.organization)
  // An agency that the gold counts among the authors may stand apart from them; it is never counted against.
  const given = [...authors.map(squash), ...(right.includes(organization) ? [organization] : [])]
  return {authors: f1(compareSets(right, given))}
}

function measureDate({gold, source, lang}: GoldPage, text: string, given: string | undefined): PageFigures {
  if (gold.published && showsDay(text, gold.published, lang))
    return {date: given && Math.abs(dayOf(given) - dayOf(gold.published)) <= oneDay ? 1 : 0}
  const undated = Boolean(gold.undated) || (source === 'wcxb' && !gold.published)
  return undated ? {dateInvented: given ? 1 : 0} : {}
}

function dayOf(date: string): number {
  return Date.parse(date.slice(0, 10))
}

// Who the source says wrote a page is all that the page says.
const namesAllAuthors: ReadonlySet<string> = new Set(['wcxb', 'newspaper4k', 'trafilatura'])

// What is shorter is a line of introduction, and no article (characters).
const leastArticle = 1500

// What covers less of the headline is another line that ends alike.
const leastHeadline = 0.5

// Time zones (milliseconds).
const oneDay = 864e5
