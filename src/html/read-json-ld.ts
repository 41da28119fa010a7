import {defined} from '../defined.js'
import type {JsonLdEvidence} from './evidence.js'
import {toDate} from './to-date.js'
import {toLanguage} from './to-language.js'
import {toLine} from './to-line.js'
import {toLines} from './to-lines.js'

type JsonObject = Readonly<Record<string, unknown>>

/** schema.org's types of articles end so: `NewsArticle`, `ReportageNewsArticle`, `LiveBlogPosting`, `Report`. */
const articleType = /(?:Article|BlogPosting|Report)$/

/**
 * Read what the scripts of a page state in JSON-LD about its article.
 *
 * @param scripts - The text of each script; one that is no JSON counts for nothing.
 * @param address - The page's address, which tells of several articles which is meant (optional).
 * @returns The evidence; `undefined` when there is none, or it cannot be told which article is meant.
 * @example
 * readJsonLd(['{"@type": "NewsArticle", "headline": "Storm hits coast", "author": {"@type": "Person", "name": "Jane Doe"}}'])
 * //=> {headline: 'Storm hits coast', authors: ['Jane Doe']}
 */
export function readJsonLd(scripts: readonly string[], address?: string): JsonLdEvidence | undefined {
  const articles = findArticles(scripts.map(parseJson))
  const own = articles.find((article) => address !== undefined && isSamePage(addressOf(article), address))
  const article = own ?? (articles.length === 1 ? articles[0] : undefined)
  return article && toEvidence(article)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // What is no JSON states nothing.
  }
}

/** Articles stand alone, in a list, or in a graph. */
function findArticles(values: readonly unknown[]): JsonObject[] {
  const articles: JsonObject[] = []
  const open = [...values].reverse()
  while (open.length > 0) {
    const value = open.pop()
    for (const inner of Array.isArray(value) ? [...(value as unknown[])].reverse() : []) open.push(inner)
    if (!isObject(value)) continue
    if (listOf(value['@type']).some((type) => typeof type === 'string' && articleType.test(type))) articles.push(value)
    open.push(value['@graph'])
  }
  return articles
}

function toEvidence(article: JsonObject): JsonLdEvidence {
  const authors = listOf(article['author'])
  const isOrganization = (author: unknown): boolean =>
    isObject(author) && listOf(author['@type']).some((type) => String(type).endsWith('Organization'))
  return defined({
    headline: toLine(article['headline']),
    description: toLine(article['description']),
    url: addressOf(article),
    language: toLanguage(article['inLanguage']),
    published: toDate(article['datePublished']),
    modified: toDate(article['dateModified']),
    authors: toLines(authors.filter((author) => !isOrganization(author)).flatMap(namesOf)),
    organizations: toLines(authors.filter(isOrganization).flatMap(namesOf)),
    keywords: toLines(listOf(article['keywords']).flatMap(splitKeywords))
  })
}

function addressOf(article: JsonObject): string | undefined {
  const main = article['mainEntityOfPage']
  return toLine(article['url']) ?? toLine(isObject(main) ? main['@id'] : main) ?? toLine(article['@id'])
}

/** A party is a name, or an object that has one; an address is no name. */
function namesOf(party: unknown): unknown[] {
  return listOf(isObject(party) ? party['name'] : party).filter((name) => !/^https?:/i.test(String(name)))
}

function splitKeywords(keywords: unknown): unknown[] {
  return typeof keywords === 'string' ? keywords.split(',') : [keywords]
}

/** Two addresses of a page may differ in protocol, fragment and the slash at the end. */
function isSamePage(address: string | undefined, other: string): boolean {
  return address !== undefined && bare(address) === bare(other)
}

function bare(address: string): string {
  const [page = ''] = address.split('#', 1)
  return page.replace(/^https?:/i, '').replace(/\/$/, '')
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
