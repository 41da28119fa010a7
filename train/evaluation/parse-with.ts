import type {Article} from '../../src/article.js'
import {dedupe} from '../../src/dedupe/dedupe.js'
import {readFields} from '../../src/field/read-fields.js'
import {label} from '../../src/label/label.js'
import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {StoredNetwork} from '../../src/label/network/read-network.js'
import {recall} from '../../src/memory/recall.js'
import {type Options, resolveOptions} from '../../src/options.js'
import {toArticle} from '../../src/record/to-article.js'
import {segment} from '../../src/segment/segment.js'
import {buildTree} from '../../src/tree/build-tree.js'

/** A page as it was parsed. */
export interface ParsedPage {
  text: string
  blocks: LabelledBlock[]
  article: Article
}

/**
 * Parse a page as the library does, with another network.
 *
 * @param text - The page.
 * @param network - The network.
 * @param options - What is known about the page (optional).
 * @returns The record, and the blocks with the roles that it comes from.
 */
export function parseWith(text: string, network: StoredNetwork, options?: Options): ParsedPage {
  const settings = resolveOptions(options)
  const lines = segment(text, network.seams)
  const {blocks} = label(lines, network, settings.memory && recall(lines, settings.memory, settings.site))
  const fields = readFields(blocks, settings)
  return {text, blocks, article: toArticle(dedupe(buildTree(text, blocks, fields)), settings)}
}
