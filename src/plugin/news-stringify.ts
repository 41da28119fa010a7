import type {Plugin} from 'unified'
import {describeValue} from '../describe-value.js'
import {quoteName} from '../quote-name.js'
import {toArticle} from '../record/to-article.js'
import {toMarkdown} from '../record/to-markdown.js'
import {toText} from '../record/to-text.js'
import type {Article} from '../article.js'
import type {Root} from '../tree/nodes.js'

/** How {@link newsStringify} writes an article. */
export interface NewsStringifyOptions {
  /** Plain text, Markdown, or the record as JSON (default: `'text'`). */
  format?: 'text' | 'markdown' | 'json' | undefined
}

type Format = NonNullable<NewsStringifyOptions['format']>

const writers: Record<Format, (article: Article) => string> = {
  text: toText,
  markdown: toMarkdown,
  json: (article) => JSON.stringify(article, undefined, 2) + '\n'
}

/**
 * Plugin: write the article of a newst tree as text, Markdown or JSON.
 *
 * Copies that are marked are left out.
 *
 * @param options - The format (optional).
 * @returns Nothing.
 * @throws {TypeError} When an option is unknown or of a wrong type.
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
 * const processor = unified().use(newsParse).use(newsDedupe).use(newsStringify, {format: 'markdown'})
 * const file = await processor.process(page)
 * String(file).slice(0, 37)
 * //=> '# Storm Takes Both Piers\n\nBy Jane Doe'
 */
export const newsStringify: Plugin<[(Readonly<NewsStringifyOptions> | null)?], Root, string> = function (options) {
  const write = writers[readFormat(options ?? {})]
  this.compiler = (tree) => write(toArticle(tree as Root, {dedupe: true}))
}

function readFormat(options: object): Format {
  const {format = 'text', ...unknown} = options as NewsStringifyOptions
  const name = Object.keys(unknown)[0]
  if (name !== undefined) throw new TypeError(`Unknown option ${quoteName(name)}, expected \`format\``)
  if (!Object.hasOwn(writers, format)) {
    throw new TypeError(`Expected option \`format\` to be 'text', 'markdown' or 'json', not ${describeValue(format)}`)
  }
  return format
}
