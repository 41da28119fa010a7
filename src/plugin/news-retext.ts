import type {Root as NlcstRoot} from 'nlcst'
import type {Plugin, Transformer} from 'unified'
import {describeValue} from '../describe-value.js'
import type {Root} from '../tree/nodes.js'
import {type RetextParser, toNlcst, type ToNlcstOptions} from './to-nlcst.js'

/** A unified processor with a retext parser and, if wanted, retext plugins. */
export interface RetextProcessor extends RetextParser {
  run: (tree: NlcstRoot, file: Parameters<Transformer>[1]) => Promise<unknown>
}

/**
 * Plugin: run a retext processor on the body of a page, or on other parts of it.
 *
 * The messages of its plugins come on the page's file, at their places on the page; the newst tree goes on as it was.
 *
 * @param processor - The processor, such as `unified().use(retextEnglish).use(retextReadability)`; its parser is used.
 * @param options - What of the page to take (optional; the body).
 * @returns Transformer of newst trees.
 * @throws {TypeError} When `processor` is none, or an option is unknown or wrong.
 * @example
 * import retextEnglish from 'retext-english'
 * import retextProfanities from 'retext-profanities'
 * import {unified} from 'unified'
 *
 * const page = `Storm Takes Both Piers
 *
 * By Jane Doe
 *
 * A storm hit the northern coast on Monday, officials said.
 *
 * Nobody was hurt, but it was a damn long night in the school gym.`
 *
 * const file = await unified()
 *   .use(newsParse, {language: 'en'})
 *   .use(newsRetext, unified().use(retextEnglish).use(retextProfanities))
 *   .use(newsStringify)
 *   .process(page)
 * file.messages.filter((message) => message.source === 'retext-profanities').map((message) => message.line)
 * //=> [7]
 */
export const newsRetext: Plugin<[RetextProcessor, (Readonly<ToNlcstOptions> | null)?], Root> = function (
  processor,
  options
) {
  assertMethod(processor, 'processor', 'parse')
  assertMethod(processor, 'processor', 'run')
  return async (tree, file) => {
    await processor.run(toNlcst(tree, file, processor, options ?? undefined), file)
  }
}

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

/** A processor is a function that has methods; an instance of a parser is an object. */
function assertMethod(value: unknown, name: string, method: string): void {
  const isOwner = typeof value === 'function' || (typeof value === 'object' && value !== null)
  if (isOwner && method in value && typeof Reflect.get(value, method) === 'function') return
  throw new TypeError(`Expected \`${name}\` to have a method \`${method}\`, not ${describeValue(value)}`)
}
