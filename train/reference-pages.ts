import fc from 'fast-check'
import {segment} from '../src/segment/segment.js'
import {anyPage, newsPage} from '../test/generate-page.js'
import type {LearningPage} from './write-pages.js'

/**
 * Invent the pages on which the library must score as the learning does; the same ones every time.
 *
 * @returns The pages with their texts; nothing is known of their blocks.
 */
export function referencePages(): (LearningPage & {text: string})[] {
  const texts = [...fc.sample(newsPage(), {seed: 1, numRuns: 4}), ...fc.sample(anyPage(), {seed: 2, numRuns: 4})]
  return texts.map((text, index) => ({
    id: String(index),
    source: 'reference',
    fold: 0,
    variant: 'full',
    text,
    blocks: segment(text).map((block) => ({...block, role: undefined}))
  }))
}
