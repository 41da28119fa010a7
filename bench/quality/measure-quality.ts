import {layouts} from './layouts.js'
import {makeQualityPage, type Markup} from './make-quality-page.js'
import {readers} from './readers.js'
import {type Score, score} from './score.js'
import {stories} from './stories.js'
import type {Story} from './story.js'

/** Figures of one reader on pages of one markup: means over the pages of which something can be said. */
export interface Quality {
  reader: string
  markup: Markup
  pages: number
  figures: {[Figure in keyof Score]: number | null}
}

const figureNames = ['body', 'headline', 'byline', 'invented', 'teasers'] as const satisfies (keyof Score)[]

/**
 * Measure what newst and its peers find on pages whose right answers are known, as the pages are made of them.
 *
 * @param used - The stories (default: all); each is laid out in every layout.
 * @returns The figures by markup and reader.
 */
export async function measureQuality(used: readonly Story[] = stories): Promise<Quality[]> {
  const result: Quality[] = []
  for (const markup of ['marked up', 'plain'] as const) {
    const pages = used.flatMap((story) =>
      Object.values(layouts).map((layout) => makeQualityPage(story, layout, markup))
    )
    for (const [reader, read] of Object.entries(readers)) {
      const scores: Score[] = []
      for (const page of pages) scores.push(score(await read(page.html), page))
      result.push({reader, markup, pages: pages.length, figures: means(scores)})
    }
  }
  return result
}

function means(scores: readonly Score[]): Quality['figures'] {
  const mean = (figure: keyof Score): number | null => {
    const values = scores.map((score) => score[figure]).filter((value) => value !== undefined)
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
  }
  return Object.fromEntries(figureNames.map((figure) => [figure, mean(figure)])) as Quality['figures']
}
