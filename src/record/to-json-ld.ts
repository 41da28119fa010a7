import type {Article} from '../article.js'
import type {PageAddress} from './read-address.js'
import {toNewsArticle} from './to-news-article.js'

/**
 * Write a record as JSON-LD that can stand in a page, between `<script type="application/ld+json">` and `</script>`.
 *
 * Whatever the scraped page printed, a `</script>` or `<!--` in it ends nothing: `<`, `>` and `&` are escaped, as JSON can.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @param article - A record.
 * @param address - Where the page stands, as `{url}` (optional).
 * @returns JSON of the `NewsArticle`.
 * @throws {TypeError} When `url` is no absolute URL.
 * @example
 * toJsonLd({headline: 'Storm</script>', paragraphs: [], body: [], teaserLists: []})
 * //=> '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm\\u003c/script\\u003e"}'
 */
export function toJsonLd(article: Article, address: Partial<PageAddress> = {}): string {
  const json = JSON.stringify(toNewsArticle(article, address))
  // None of these stands in JSON but inside strings. Old JavaScript took the last two for line ends.
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
