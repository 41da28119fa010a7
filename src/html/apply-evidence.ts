import type {Article, ArticleByline} from '../article.js'
import {defined} from '../defined.js'
import type {HtmlEvidence} from './evidence.js'

/**
 * Complete the record of a page's text with what its HTML states.
 *
 * What the page prints goes before what it states, but for dates, where a statement about the article goes before a line that was
 * read; of two dates on the same day the more exact one stays. `doc/html.md` lists each field.
 *
 * @param article - The record of the text.
 * @param evidence - What the HTML states.
 * @returns The record, completed.
 * @example
 * const evidence = {openGraph: {published: '2024-06-19'}, times: []}
 * applyEvidence({paragraphs: [], body: [], teaserLists: []}, evidence).published
 * //=> '2024-06-19'
 */
export function applyEvidence(article: Article, {language, openGraph, jsonLd, times}: HtmlEvidence): Article {
  const stated = jsonLd?.published ?? openGraph.published
  const published = prefer(stated, article.published) ?? times.find((time) => time.published)?.date
  const modified = prefer(jsonLd?.modified ?? openGraph.modified, article.modified)
  return defined({
    ...article,
    language: article.language ?? jsonLd?.language ?? language ?? openGraph.language,
    headline: article.headline ?? jsonLd?.headline ?? openGraph.title,
    byline: completeByline(article.byline, jsonLd?.authors ?? openGraph.authors, jsonLd?.organizations?.[0]),
    published,
    // Publishing systems state every publication as a change as well.
    modified: modified === published ? undefined : modified,
    keywords: article.keywords ?? jsonLd?.keywords ?? openGraph.keywords
  })
}

function prefer(stated: string | undefined, read: string | undefined): string | undefined {
  if (stated === undefined || read === undefined) return stated ?? read
  return read.startsWith(stated) ? read : stated
}

/** A byline that names nobody gets the names that are stated; their text is what the page prints, or else the names. */
function completeByline(
  byline: ArticleByline | undefined,
  authors: string[] | undefined,
  organization: string | undefined
): ArticleByline | undefined {
  if (byline && (byline.authors.length > 0 || byline.organization !== undefined)) return byline
  if (authors === undefined && organization === undefined) return byline
  const names = authors ?? []
  const text = byline?.text ?? (names.length > 0 ? names.join(', ') : organization)
  return defined({text: text ?? '', authors: names, organization})
}
