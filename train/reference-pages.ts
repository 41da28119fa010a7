import fc from 'fast-check'
import {segment} from '../src/segment/segment.js'
import {anyPage, newsPage} from '../test/generate-page.js'
import type {LearningPage} from './write-pages.js'

/** Invented pages on which the library must score as the learning does; the same ones every time. */
export const referenceTexts: readonly string[] = [
  ...fc.sample(newsPage(), {seed: 1, numRuns: 4}),
  ...fc.sample(anyPage(), {seed: 2, numRuns: 4})
]

/**
 * Cut the reference pages into blocks.
 *
 * @returns The pages; nothing is known of their blocks.
 */
export function referencePages(): LearningPage[] {
  return referenceTexts.map((text, index) => ({
    id: String(index),
    source: 'reference',
    fold: 0,
    variant: 'full',
    blocks: segment(text).map((block) => ({...block, role: undefined}))
  }))
}
