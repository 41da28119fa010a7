import type {Article} from '../article.js'
import {defined} from '../defined.js'
import {describeValue} from '../describe-value.js'
import {bodyText} from './body-text.js'
import {type PageAddress, readAddress} from './read-address.js'

/** A text of a ninjs object, with its role. */
export interface NinjsText {
  role: string
  contentType: 'text/plain'
  value: string
}

/** An IPTC ninjs 3.1 object: what {@link toNinjs} writes of it. */
export interface Ninjs {
  standard: {name: 'ninjs'; version: '3.1'; schema: string}
  /** Identifies the article: the page's address. */
  uri: string
  type: 'text'
  representationType: 'full'
  /** BCP 47 language of the body. */
  language?: string
  /** The moment of publication: RFC 3339, with offset. */
  firstCreated?: string
  /** The moment of the last change, or else of publication: RFC 3339, with offset. */
  versionCreated?: string
  headlines?: NinjsText[]
  /** The standfirst. */
  descriptions?: NinjsText[]
  bodies?: NinjsText[]
  /** The byline as printed. */
  by?: string
  /** The place that the lead-in names. */
  located?: string
  /** Authors, the organization of the byline, and the agency of the lead-in. */
  infoSources?: {name: string; role: string}[]
  /** The tags that the page prints. */
  subjects?: {name: string}[]
}

/** The schema of ninjs 3.1, by its own name. */
const schema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'

/**
 * Turn a record into an IPTC ninjs 3.1 object.
 *
 * A field that the record does not have has no key. ninjs takes moments only, so a date alone is left out: newst knows no
 * time that the page does not print. Teasers have no addresses, which ninjs asks for in associations, and are left out.
 *
 * @see https://iptc.org/standards/ninjs/
 * @param article - A record.
 * @param address - Where the page stands, as `{url}`: ninjs asks for a URI.
 * @returns The object.
 * @throws {TypeError} When there is no `url`, or when it is no absolute URL.
 * @example
 * const {uri, headlines} = toNinjs({headline: 'Storm hits coast', paragraphs: [], body: [], teaserLists: []}, {url: 'https://example.com/storm'})
 * uri
 * //=> 'https://example.com/storm'
 * headlines
 * //=> [{role: 'main', contentType: 'text/plain', value: 'Storm hits coast'}]
 */
export function toNinjs(article: Article, address: PageAddress): Ninjs {
  const {url = missingUrl()} = readAddress(address)
  return defined({
    standard: {name: 'ninjs', version: '3.1', schema},
    uri: url,
    type: 'text',
    representationType: 'full',
    language: article.language,
    firstCreated: toMoment(article.published),
    versionCreated: toMoment(article.modified) ?? toMoment(article.published),
    headlines: toTexts('main', article.headline),
    descriptions: toTexts('summary', article.standfirst),
    bodies: toTexts('main', bodyText(article)),
    by: article.byline?.text,
    located: article.dateline?.place,
    infoSources: toSources(article),
    subjects: article.keywords?.map((name) => ({name}))
  } as const)
}

function missingUrl(): never {
  throw new TypeError(`Expected \`url\` to be an absolute URL, not ${describeValue(undefined)}`)
}

/** Date and time with an offset; the seconds may be missing. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
const withoutSeconds = /T\d{2}:\d{2}(?!:)/

/** RFC 3339 asks for seconds. */
function toMoment(date = ''): string | undefined {
  return moment.test(date) ? date.replace(withoutSeconds, '$&:00') : undefined
}

function toTexts(role: string, value = ''): NinjsText[] | undefined {
  return value === '' ? undefined : [{role, contentType: 'text/plain', value}]
}

function toSources({byline, dateline}: Article): Ninjs['infoSources'] {
  const organizations = new Set([byline?.organization, dateline?.agency].filter((name) => name !== undefined))
  const sources = [
    ...(byline?.authors ?? []).map((name) => ({name, role: 'author'})),
    ...[...organizations].map((name) => ({name, role: 'organization'}))
  ]
  return sources.length === 0 ? undefined : sources
}
