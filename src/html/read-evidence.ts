import type {Element, Root} from 'hast'
import {defined} from '../defined.js'
import {attribute} from './attribute.js'
import {elementsOf} from './elements-of.js'
import type {HtmlEvidence, TimeEvidence} from './evidence.js'
import {readJsonLd} from './read-json-ld.js'
import {rawText} from './raw-text.js'
import {readOpenGraph} from './read-open-graph.js'
import {toDate} from './to-date.js'
import {toLanguage} from './to-language.js'

/**
 * Read what the HTML of a page states about the page or its article.
 *
 * @param tree - The document.
 * @param address - The page's address, if it is known from elsewhere (optional).
 * @returns The evidence.
 */
export function readEvidence(tree: Root, address?: string): HtmlEvidence {
  const elements = groupByName(elementsOf(tree))
  const named = (name: string): Element[] => elements.get(name) ?? []
  const canonicalLink = named('link').find((link) => relationsOf(link).includes('canonical'))
  const canonical = canonicalLink && attribute(canonicalLink, 'href')
  const openGraph = readOpenGraph(named('meta'))
  const scripts = named('script').filter((script) => attribute(script, 'type')?.toLowerCase() === 'application/ld+json')
  const [html] = named('html')
  return defined({
    language: html && toLanguage(attribute(html, 'lang')),
    canonical,
    openGraph,
    jsonLd: readJsonLd(scripts.map(rawText), address ?? canonical ?? openGraph.url),
    times: named('time').flatMap(readTime)
  })
}

function groupByName(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>()
  for (const element of elements) {
    const group = groups.get(element.tagName)
    if (group) group.push(element)
    else groups.set(element.tagName, [element])
  }
  return groups
}

function relationsOf(link: Element): string[] {
  return (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/)
}

function readTime(time: Element): TimeEvidence[] {
  const date = toDate(attribute(time, 'dateTime'))
  const property = attribute(time, 'itemProp') ?? ''
  const published = property.split(' ').includes('datePublished') || time.properties['pubdate'] !== undefined
  return date === undefined ? [] : [{date, published}]
}
