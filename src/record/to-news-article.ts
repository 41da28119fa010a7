import type {Article} from '../article.js'
import {defined} from '../defined.js'
import {bodyText} from './body-text.js'
import {type PageAddress, readAddress} from './read-address.js'

/** A schema.org `Person`. */
export interface NewsArticlePerson {
  '@type': 'Person'
  name: string
}

/** A schema.org `Organization`. */
export interface NewsArticleOrganization {
  '@type': 'Organization'
  name: string
}

/** A schema.org `NewsArticle` as JSON-LD: what {@link toNewsArticle} writes of it. */
export interface NewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  /** The page's address. */
  url?: string
  headline?: string
  /** The standfirst. */
  description?: string
  /** BCP 47 language of the body. */
  inLanguage?: string
  /** The persons of the byline; its organization where it names no person. */
  author?: (NewsArticlePerson | NewsArticleOrganization)[]
  /** The organization of the byline, or the agency of the lead-in. */
  sourceOrganization?: NewsArticleOrganization
  /** ISO 8601 date or date-time. */
  datePublished?: string
  /** ISO 8601 date or date-time. */
  dateModified?: string
  /** The place that the lead-in names. */
  dateline?: string
  keywords?: string[]
  /** The body as plain text, a blank line between blocks. */
  articleBody?: string
}

/**
 * Turn a record into a schema.org `NewsArticle`, ready to be written as JSON-LD.
 *
 * A field that the record does not have has no key. Teasers promote other articles and are left out.
 *
 * @see https://schema.org/NewsArticle
 * @param article - A record.
 * @param address - Where the page stands, as `{url}` (optional).
 * @returns The `NewsArticle`.
 * @throws {TypeError} When `url` is no absolute URL.
 * @example
 * toNewsArticle({headline: 'Storm hits coast', published: '2025-04-02', paragraphs: [], body: [], teaserLists: []})
 * //=> {'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Storm hits coast', datePublished: '2025-04-02'}
 */
export function toNewsArticle(article: Article, address: Partial<PageAddress> = {}): NewsArticle {
  const {byline, dateline} = article
  const source = byline?.organization ?? dateline?.agency
  return defined({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: readAddress(address).url,
    headline: article.headline,
    description: article.standfirst,
    inLanguage: article.language,
    author: toAuthors(byline),
    sourceOrganization: toOrganizations(source)?.[0],
    datePublished: article.published,
    dateModified: article.modified,
    dateline: dateline?.place,
    keywords: article.keywords,
    articleBody: bodyText(article) || undefined
  } as const)
}

function toAuthors(byline: Article['byline']): NewsArticle['author'] {
  if (byline && byline.authors.length > 0) return byline.authors.map((name) => ({'@type': 'Person', name}))
  return toOrganizations(byline?.organization)
}

function toOrganizations(name: string | undefined): [NewsArticleOrganization] | undefined {
  return name === undefined ? undefined : [{'@type': 'Organization', name}]
}
