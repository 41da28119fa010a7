import type {Article} from '../article.js'
import {bodyText} from './body-text.js'
import {headerLines} from './header-lines.js'

/**
 * Write the article as plain text: headline, standfirst, byline and day, then the body, a blank line between blocks.
 *
 * Teasers and keywords are no part of the article's text and are left out.
 *
 * @param article - A record.
 * @returns The text, with a line end; empty when the record holds no text.
 * @example
 * toText({headline: 'Storm hits coast', paragraphs: ['A storm came.'], body: [{type: 'paragraph', text: 'A storm came.'}], teaserLists: []})
 * //=> 'Storm hits coast\n\nA storm came.\n'
 */
export function toText(article: Article): string {
  const {headline, standfirst, credit} = headerLines(article)
  const blocks = [headline, standfirst, credit, bodyText(article)]
  const text = blocks.filter((block) => block !== undefined && block !== '').join('\n\n')
  return text === '' ? '' : text + '\n'
}
