import {type Article, parseTree} from 'newst'
import {parseHtml} from 'newst/html'
import {toArticle} from '../src/record/to-article.js'
import type {Root} from '../src/tree/nodes.js'
import {linkCopies} from '../src/view/link-copies.js'

/** A page, read. */
export interface Reading {
  /** The page's text; that of an HTML page is what a reader sees of it. */
  text: string
  tree: Root
  /** The record; that of an HTML page is completed with what the HTML states. */
  article: Article
  /** A line on what was found. */
  summary: string
}

/** How HTML starts: with a tag, a comment, or a doctype. */
const markup = /^\s*<(?:!doctype\s|!--|\/?[a-z][a-z0-9]*[\s/>])/i

/**
 * Read a page.
 *
 * @param source - Its text or its HTML.
 * @returns The page with its tree and its record.
 */
export async function readPage(source: string): Promise<Reading> {
  const html = markup.test(source) ? await parseHtml(source) : undefined
  const text = html?.text ?? source
  const tree = parseTree(text)
  const article = html?.article ?? toArticle(tree, {dedupe: true})
  return {text, tree, article, summary: summarize(article, tree, html !== undefined)}
}

function summarize({paragraphs, teaserLists}: Article, tree: Root, isHtml: boolean): string {
  const teasers = teaserLists.reduce((total, list) => total + list.teasers.length, 0)
  const copies = linkCopies(tree).keptOf.size
  return [
    isHtml ? 'HTML' : 'Text',
    count(paragraphs.length, 'paragraph'),
    count(teaserLists.length, 'teaser list'),
    count(teasers, 'teaser'),
    copies === 0 ? 'nothing repeated' : `${count(copies, 'copy', 'copies')} left out`
  ].join(' · ')
}

function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`
}
