import {createPage, type Page} from '../../src/field/page.js'
import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'
import {vocabulary} from '../../src/language/vocabulary.js'
import type {Settings} from '../../src/options.js'

/** A labelled line, and what the labelling thinks of the roles that name or date the article; those not given are 0. */
export type Line = readonly [role: Role, text: string, chances?: Partial<LabelledBlock['chances']>]

/**
 * A page as the fields are read from it.
 *
 * @param lines - Its lines.
 * @param settings - What is known of the page (optional).
 * @returns The page.
 */
export function pageOf(lines: readonly Line[], settings: Partial<Settings> = {}): Page {
  const blocks = lines.map(([role, text, chances], at): LabelledBlock => ({
    ...{text, start: at, end: at + 1, role, confidence: 1},
    ...(chances && {chances: {...nothing, ...chances}})
  }))
  return createPage(blocks, {dedupe: true, ...settings}, vocabulary)
}

const nothing = {byline: 0, published: 0, modified: 0, pageDate: 0}
