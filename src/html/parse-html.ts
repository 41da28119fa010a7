import type {Article} from '../article.js'
import {type Options, resolveOptions} from '../options.js'
import {parseArticle} from '../parse-article.js'
import {applyEvidence} from './apply-evidence.js'
import type {HtmlEvidence} from './evidence.js'
import {readEvidence} from './read-evidence.js'
import {readHtml} from './read-html.js'

/** What {@link parseHtml} finds in the HTML of a page. */
export interface HtmlPage {
  /** The record of the text, completed with the evidence. */
  article: Article
  /** The text that a reader sees. */
  text: string
  /** What the HTML states about the page or its article. */
  evidence: HtmlEvidence
}

/**
 * Parse the HTML of one news page.
 *
 * The record is that of the page's text, completed with what the HTML states about the article in JSON-LD, Open Graph, `<time>`, the
 * canonical link and `lang`. `doc/html.md` says which wins where they disagree.
 *
 * @param html - The HTML of the whole page.
 * @param options - What is known about the page (optional).
 * @returns The record, the text and the evidence.
 * @throws {TypeError} When `html` is not a string, or when an option is unknown or of a wrong type.
 * @throws {Error} When `hast-util-from-html` or `hast-util-to-text` is not installed.
 * @throws {RangeError} When the text is longer than `options.maxLength`, or when elements stand in one another more deeply than the
 * runtime's stack holds: thousands of levels.
 * @example
 * const {article, text} = await parseHtml('<meta property="article:published_time" content="2024-06-19"><p>A storm came.')
 * article.published
 * //=> '2024-06-19'
 * text
 * //=> 'A storm came.'
 */
export async function parseHtml(html: string, options?: Options): Promise<HtmlPage> {
  const {url: address} = resolveOptions(options)
  const {tree, text} = await readHtml(html)
  const evidence = readEvidence(tree, address)
  const url = address ?? evidence.canonical ?? evidence.openGraph.url ?? evidence.jsonLd?.url
  const article = parseArticle(text, url === undefined ? options : {...options, url})
  return {article: applyEvidence(article, evidence), text, evidence}
}
