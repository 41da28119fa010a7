import {assertText} from './assert-text.js'
import {type Options, resolveOptions} from './options.js'
import {toTree} from './parse-article.js'
import type {Root} from './tree/nodes.js'

/**
 * Parse the plain text of one scraped news page to its syntax tree, for those who need positions or what is no part of
 * the article.
 *
 * @param text - The page's text, of any shape and length.
 * @param options - What is known about the page (optional).
 * @returns The newst tree: every character that is not white space is in exactly one leaf; copies are marked, not gone.
 * @throws {TypeError} When `text` is not a string, or when an option is unknown or of a wrong type.
 * @throws {RangeError} When `text` is longer than `options.maxLength`.
 * @example
 * parseTree('Storm hits coast\n\nA storm hit the coast on Monday, officials said.').children[0].position.start
 * //=> {line: 1, column: 1, offset: 0}
 */
export function parseTree(text: string, options?: Options): Root {
  const settings = resolveOptions(options)
  assertText(text, settings.maxLength)
  return toTree(text, settings)
}
