import type {Element} from 'hast'
import {defined} from '../defined.js'
import {attribute} from './attribute.js'
import type {OpenGraphEvidence} from './evidence.js'
import {toDate} from './to-date.js'
import {toLanguage} from './to-language.js'
import {toLine} from './to-line.js'
import {toLines} from './to-lines.js'

/**
 * Read what the elements `<meta>` of a page state in Open Graph.
 *
 * @see https://ogp.me
 * @param metas - The elements.
 * @returns The evidence.
 */
export function readOpenGraph(metas: readonly Element[]): OpenGraphEvidence {
  const stated = new Map<string, string[]>()
  for (const meta of metas) {
    const property = (attribute(meta, 'property') ?? attribute(meta, 'name'))?.toLowerCase()
    const content = attribute(meta, 'content')
    if (property === undefined || content === undefined) continue
    const contents = stated.get(property)
    if (contents) contents.push(content)
    else stated.set(property, [content])
  }

  const all = (property: string): string[] => stated.get(property) ?? []
  const first = (property: string): string | undefined => all(property)[0]
  return defined({
    title: toLine(first('og:title')),
    description: toLine(first('og:description')),
    url: toLine(first('og:url')),
    siteName: toLine(first('og:site_name')),
    language: toLanguage(first('og:locale')),
    published: toDate(first('article:published_time')),
    modified: toDate(first('article:modified_time')),
    // The property is a profile's address by its definition, and a name on many pages.
    authors: toLines(all('article:author').filter((author) => !/^https?:/i.test(author))),
    keywords: toLines(all('article:tag'))
  })
}
