import {f1, meanOf} from './scores.js'

/** The figures that a page can have, each from 0 to 1, but for the counts of snippets. */
const pageFigures = [
  ...(['bodyP', 'bodyR', 'paragraphs', 'headline', 'headlineFit', 'authors', 'authorInvented'] as const),
  ...(['date', 'dateInvented', 'articleInvented'] as const),
  ...(['standfirst', 'bodyLines', 'bodyKinds', 'teaserTitles', 'teaserHeadings', 'teaserSummaries'] as const),
  ...(['snippetHits', 'snippetErrors', 'snippetMisses'] as const)
] as const

/** The figures of one page; one that does not apply is not there. */
export type PageFigures = Partial<Record<(typeof pageFigures)[number], number>>

/** The mean of a figure, and over how many pages. */
export interface Figure {
  value: number
  count: number
}

/** The figures of many pages by name, in the order in which they are printed. */
export type Figures = ReadonlyMap<string, Figure>

/**
 * Sum up the figures of pages, each page weighing the same.
 *
 * `bodyF1` comes from the means of precision and recall, `segF1` from the counts of all snippets.
 *
 * @param pages - The figures of each page.
 * @returns Their figures.
 */
export function sumUp(pages: readonly PageFigures[]): Figures {
  const means = new Map<string, Figure>()
  const put = (name: string, value: number, count: number) => count > 0 && means.set(name, {value, count})
  const valuesOf = (name: keyof PageFigures) => pages.flatMap((page) => page[name] ?? [])
  const [precisions, recalls] = [valuesOf('bodyP'), valuesOf('bodyR')]
  put('bodyF1', f1({precision: meanOf(precisions), recall: meanOf(recalls)}), recalls.length)
  for (const name of pageFigures) {
    if (!name.startsWith('snippet')) put(name, meanOf(valuesOf(name)), valuesOf(name).length)
  }
  const [hits, errors, misses] = snippetCounts.map((name) => meanOf(valuesOf(name)))
  put('segF1', snippetF1(hits ?? 0, errors ?? 0, misses ?? 0), valuesOf('snippetHits').length)
  return means
}

const snippetCounts = ['snippetHits', 'snippetErrors', 'snippetMisses'] as const

function snippetF1(hits: number, errors: number, misses: number): number {
  return hits > 0 ? (2 * hits) / (2 * hits + errors + misses) : 0
}
