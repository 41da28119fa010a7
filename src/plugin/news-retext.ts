import type {Root as NlcstRoot} from 'nlcst'
import type {Plugin, Transformer} from 'unified'
import type {Root} from '../tree/nodes.js'
import {assertMethod} from './assert-method.js'
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
