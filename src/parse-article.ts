import type {Article} from './article.js'
import {assertText} from './assert-text.js'
import {dedupe} from './dedupe/dedupe.js'
import {readFields} from './field/read-fields.js'
import {label} from './label/label.js'
import {markSeen} from './memory/mark-seen.js'
import {recall} from './memory/recall.js'
import {type Options, resolveOptions, type Settings} from './options.js'
import {toArticle} from './record/to-article.js'
import {segment} from './segment/segment.js'
import {buildTree} from './tree/build-tree.js'
import type {Root} from './tree/nodes.js'

/**
 * Parse the plain text of one scraped news page.
 *
 * @param text - The page's text, of any shape and length.
 * @param options - What is known about the page (optional).
 * @returns The record; a field that the page does not support has no key.
 * @throws {TypeError} When `text` is not a string, or when an option is unknown or of a wrong type.
 * @throws {RangeError} When `text` is longer than `options.maxLength`.
 * @example
 * const page = `Storm Takes Both Piers
 *
 * By Jane Doe
 *
 * A storm hit the northern coast on Monday, officials said.
 *
 * Nobody was hurt, but two hundred people spent the night in the school gym.`
 *
 * parseArticle(page).headline
 * //=> 'Storm Takes Both Piers'
 */
export function parseArticle(text: string, options?: Options): Article {
  const settings = resolveOptions(options)
  assertText(text, settings.maxLength)
  return toArticle(toTree(text, settings), settings)
}

/**
 * The flow: text → blocks → labelled blocks → fields → tree → tree with copies marked.
 *
 * @param text - The page's text.
 * @param settings - What is known about the page.
 * @returns The tree.
 */
export function toTree(text: string, settings: Settings): Root {
  return dedupe(toUnmarkedTree(text, settings))
}

/**
 * The flow up to the tree in which copies are not marked.
 *
 * @param text - The page's text.
 * @param settings - What is known about the page.
 * @returns The tree.
 */
export function toUnmarkedTree(text: string, settings: Settings): Root {
  const lines = segment(text)
  const recalled = settings.memory && recall(lines, settings.memory, settings.site)
  const {blocks, article} = label(lines, undefined, recalled)
  const fields = readFields(blocks, settings)
  const tree = buildTree(text, blocks, fields, article)
  return recalled ? markSeen(tree, recalled) : tree
}
