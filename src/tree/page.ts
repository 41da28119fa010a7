import type {Position} from 'unist'
import type {Field, Fields} from '../field/fields.js'
import type {LabelledBlock} from '../label/labelled-block.js'
import {createLocator} from './position.js'

/** A block that knows where it stands on its page. */
export interface PlacedBlock extends LabelledBlock {
  /** Index among the blocks of the page. */
  index: number
  position: Position
}

/** What the builders of nodes read from. */
export interface Page {
  blocks: PlacedBlock[]
  /** The fields, by the index of their first block. */
  fields: Map<number, Field>
  /** The whole text. */
  position: Position
}

/**
 * Gather what the builders of nodes read from.
 *
 * @param text - The page.
 * @param blocks - Its blocks, in page order.
 * @param fields - What was read in the blocks.
 * @returns The page.
 */
export function createPage(text: string, blocks: LabelledBlock[], fields: Fields): Page {
  const locate = createLocator(text)
  const start = locate(0)
  const placed = blocks.map(({text: words, start: from, end: to, role, confidence}, index): PlacedBlock => {
    const position = {start: locate(from), end: locate(to)}
    return {text: words, start: from, end: to, role, confidence, index, position}
  })
  return {
    blocks: placed,
    fields: new Map(fields.fields.map((field) => [field.first, field])),
    position: {start, end: locate(text.length)}
  }
}

/**
 * Find the stretch of the page that blocks cover.
 *
 * @param blocks - Blocks in page order, at least one.
 * @returns From the start of the first to the end of the last.
 */
export function span(blocks: readonly PlacedBlock[]): Position {
  return blocks.map((block) => block.position).reduce((first, last) => ({start: first.start, end: last.end}))
}
