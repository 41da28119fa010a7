import type {Root as NlcstRoot} from 'nlcst'
import type {Plugin} from 'unified'
import type {Root} from '../tree/nodes.js'
import {assertMethod} from './assert-method.js'
import {type RetextParser, toNlcst, type ToNlcstOptions} from './to-nlcst.js'

/**
 * Plugin: turn a newst tree into nlcst, for the retext plugins after it.
 *
 * @param parser - What parses a paragraph, such as `unified().use(retextEnglish)` or `new ParseEnglish()`.
 * @param options - What of the page to take (optional; the body).
 * @returns Transformer of newst trees to nlcst trees.
 * @throws {TypeError} When `parser` is none, or an option is unknown or wrong.
 * @example
 * import retextEnglish from 'retext-english'
 * import retextStringify from 'retext-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(newsParse).use(newsToNlcst, unified().use(retextEnglish)).use(retextStringify)
 * String(await processor.process('Menu\n\nA storm came.'))
 * //=> 'Menu\n\nA storm came.'
 */
export const newsToNlcst: Plugin<[RetextParser, (Readonly<ToNlcstOptions> | null)?], Root, NlcstRoot> = function (
  parser,
  options
) {
  assertMethod(parser, 'parser', 'parse')
  return (tree, file) => toNlcst(tree, file, parser, options ?? undefined)
}
