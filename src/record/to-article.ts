import type {Article} from '../article.js'
import {defined} from '../defined.js'
import type {Settings} from '../options.js'
import type {Dated, Root} from '../tree/nodes.js'
import {nodesOfType} from './nodes-of-type.js'
import {toBody} from './to-body.js'
import {toByline} from './to-byline.js'
import {toDateline} from './to-dateline.js'
import {toTeaserLists} from './to-teaser-lists.js'

/**
 * Turn the tree of a page into its record.
 *
 * @param tree - The tree, with copies marked.
 * @param settings - Whether the record leaves copies out (`dedupe`).
 * @returns The record; a field that the tree does not have has no key.
 * @example
 * toArticle({type: 'root', children: [{type: 'headline', value: 'Storm hits coast'}]}, {dedupe: true})
 * //=> {headline: 'Storm hits coast', paragraphs: [], body: [], teaserLists: []}
 */
export function toArticle(tree: Root, {dedupe}: Pick<Settings, 'dedupe'>): Article {
  const body = toBody(tree, dedupe)
  return defined({
    language: tree.language,
    headline: nodesOfType(tree, 'headline')[0]?.value,
    standfirst: toStandfirst(tree),
    byline: toByline(tree),
    dateline: toDateline(tree),
    published: firstDate(tree, 'published'),
    modified: firstDate(tree, 'modified'),
    pageDate: firstDate(tree, 'pageDate'),
    paragraphs: body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    body,
    teaserLists: toTeaserLists(tree, dedupe),
    keywords: toKeywords(tree)
  })
}

function toStandfirst(tree: Root): string | undefined {
  const lines = nodesOfType(tree, 'standfirst')
  return lines.length === 0 ? undefined : lines.map((line) => line.value).join(' ')
}

/** The first date of a kind: the lines nearest to the headline come first on most pages. */
function firstDate(tree: Root, kind: keyof Dated): string | undefined {
  return tree.children
    .map((node) => (kind in node ? (node as Dated)[kind] : undefined))
    .find((date) => date !== undefined)
}

function toKeywords(tree: Root): string[] | undefined {
  const keywords = nodesOfType(tree, 'keywords').flatMap((node) => node.keywords)
  return keywords.length === 0 ? undefined : [...new Set(keywords)]
}
