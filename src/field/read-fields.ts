import type {LabelledBlock} from '../label/labelled-block.js'
import type {Settings} from '../options.js'
import type {Field, Fields} from './fields.js'
import {createPage} from './page.js'
import {readBylines} from './read-bylines.js'
import {readDatelines} from './read-datelines.js'
import {readKeywords} from './read-keywords.js'
import {readLeadIns} from './read-lead-ins.js'
import {readTeaserMetas} from './read-teaser-metas.js'
import {type Vocabulary, vocabulary} from '../language/vocabulary.js'

/**
 * Read what the lines of a page say: bylines, dates, wire lead-ins, tags, and the meta lines of teasers.
 *
 * @param blocks - The labelled blocks, in page order.
 * @param settings - What is known about the page.
 * @param words - The vocabulary (default: that of all languages).
 * @returns The language of the body, and the fields in page order.
 * @example
 * readFields([{text: 'By Jane Doe', start: 0, end: 11, role: 'byline', confidence: 1}], {dedupe: true})
 * //=> {fields: [{type: 'byline', first: 0, last: 0, authors: ['Jane Doe']}]}
 */
export function readFields(
  blocks: readonly LabelledBlock[],
  settings: Settings,
  words: Vocabulary = vocabulary
): Fields {
  const page = createPage(blocks, settings, words)
  const bylines = readBylines(page)
  const datelines = readDatelines(page, bylines)
  const fields = apart([
    ...datelines.bylines,
    ...datelines.datelines,
    ...readLeadIns(page, datelines.published),
    ...readKeywords(page),
    ...readTeaserMetas(page)
  ])
  return page.language === undefined ? {fields} : {language: page.language, fields}
}

/** Fields in page order; of two that share a block, the one named first stays. */
function apart(fields: readonly Field[]): Field[] {
  const taken = new Set<number>()
  const free = fields.filter((field) => {
    for (let index = field.first; index <= field.last; index++) if (taken.has(index)) return false
    for (let index = field.first; index <= field.last; index++) taken.add(index)
    return true
  })
  return free.sort((a, b) => a.first - b.first)
}
