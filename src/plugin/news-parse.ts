import type {Parser, Plugin} from 'unified'
import {assertText} from '../assert-text.js'
import {type Options, resolveOptions} from '../options.js'
import {toUnmarkedTree} from '../parse-article.js'
import type {Root} from '../tree/nodes.js'
import {findDoubts} from './find-doubts.js'
import {report} from './report.js'

/** What a caller may say about a page that {@link newsParse} parses: all {@link Options} but `dedupe`, which is a plugin. */
export type NewsParseOptions = Omit<Options, 'dedupe'>

/**
 * Plugin: parse the plain text of a news page to its newst tree.
 *
 * Copies are not marked: `newsDedupe` does. What is doubtful about the reading is put on the file, as messages.
 *
 * @param options - What is known about the page (optional).
 * @returns Nothing.
 * @throws {TypeError} When an option is unknown or of a wrong type; `dedupe` is none of this plugin.
 * @example
 * import {unified} from 'unified'
 *
 * const page = `Storm Takes Both Piers
 *
 * By Jane Doe
 *
 * A storm hit the northern coast on Monday, officials said.
 *
 * Nobody was hurt, but two hundred people spent the night in the school gym.`
 *
 * const tree = unified().use(newsParse, {language: 'en'}).parse(page)
 * tree.children.map((node) => node.type)
 * //=> ['headline', 'byline', 'paragraph', 'paragraph']
 */
export const newsParse: Plugin<[(Readonly<NewsParseOptions> | null)?], string, Root> = function (options) {
  const settings = resolveOptions(options ?? undefined)
  if (options && 'dedupe' in options) {
    throw new TypeError('Unknown option `dedupe`: use the plugin `newsDedupe`, or leave it away')
  }

  const parser: Parser<Root> = (text, file) => {
    assertText(text, settings.maxLength)
    const tree = toUnmarkedTree(text, settings)
    report(file, findDoubts(tree))
    return tree
  }

  this.parser = parser
}
