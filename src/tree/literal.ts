import type {Position} from 'unist'
import type {Literals} from './nodes.js'
import {type PlacedBlock, span} from './page.js'

/** What literals of every type share. */
export interface LiteralOf<Type extends Literals['type']> {
  type: Type
  value: string
  position: Position
  data: {confidence: number}
}

/**
 * Make a literal of a run of blocks.
 *
 * @param type - The literal's type.
 * @param blocks - The blocks in page order, at least one.
 * @returns The literal: the blocks' texts joined with a space, as sure as the least sure of them.
 */
export function literal<Type extends Literals['type']>(type: Type, ...blocks: PlacedBlock[]): LiteralOf<Type> {
  return {
    type,
    value: blocks.map((block) => block.text).join(' '),
    position: span(blocks),
    data: {confidence: blocks.reduce((least, block) => Math.min(least, block.confidence), Infinity)}
  }
}
