import type {QualityPage} from './make-quality-page.js'
import type {Found} from './readers.js'

/** How much of what is on a page is found; undefined where the page has nothing of the kind, or nobody looks for it. */
export interface Score {
  /** F1 of the story's paragraphs: each is found whole, or not. */
  body: number
  headline: number
  /** Whether all authors are named, where the page names some. */
  byline: number | undefined
  /** Whether somebody is named where the page names nobody. */
  invented: number | undefined
  /** Share of the page's teasers. */
  teasers: number | undefined
}

/**
 * Score what was found on a page.
 *
 * @param found - What was found.
 * @param page - What is right.
 * @returns The score, each figure from 0 to 1.
 */
export function score(found: Found, page: QualityPage): Score {
  const hasAuthors = page.authors.length > 0
  return {
    body: scoreBody(found.paragraphs, page),
    headline: Number(fold(found.headline) === fold(page.headline)),
    byline: hasAuthors ? Number(page.authors.every((author) => found.byline.includes(author))) : undefined,
    invented: hasAuthors ? undefined : Number(found.byline.trim() !== ''),
    teasers: scoreTeasers(found.teasers, page.teasers)
  }
}

function scoreBody(found: readonly string[], {paragraphs, asides}: QualityPage): number {
  const ignored = new Set(asides.map(fold))
  const wanted = new Set(paragraphs.map(fold))
  const counted = found.map(fold).filter((paragraph) => !ignored.has(paragraph))
  const hits = new Set(counted.filter((paragraph) => wanted.has(paragraph))).size
  return hits === 0 ? 0 : (2 * hits) / (counted.length + wanted.size)
}

function scoreTeasers(found: readonly string[] | undefined, wanted: readonly string[]): number | undefined {
  if (!found || wanted.length === 0) return undefined
  const titles = new Set(found.map(fold))
  return wanted.filter((title) => titles.has(fold(title))).length / wanted.length
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}
