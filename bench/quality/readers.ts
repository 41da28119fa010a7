import {Readability} from '@mozilla/readability'
import {DefuddleClass} from 'defuddle/node'
import type {Article} from '../../src/article.js'
import {htmlToText} from '../../src/html/html-to-text.js'
import {parseHtml} from '../../src/html/parse-html.js'
import {parseArticle} from '../../src/parse-article.js'
import {documentOf} from '../peers.js'

/** What somebody finds on a page. */
export interface Found {
  headline: string
  /** The byline, or the authors; '' where there is none. */
  byline: string
  paragraphs: readonly string[]
  /** Titles of the teasers; undefined where they are not looked for. */
  teasers?: readonly string[]
}

/** Who finds stories on pages, and what each is given of a page. */
export const readers: Readonly<Record<string, (html: string) => Promise<Found>>> = {
  'newst, given the text': async (html) => foundIn(parseArticle(await htmlToText(html))),
  'newst, given the HTML': async (html) => foundIn((await parseHtml(html)).article),
  'Readability + linkedom, given the HTML': async (html) => {
    const article = new Readability(documentOf(html)).parse()
    return found(article?.title, article?.byline, article?.content)
  },
  'Defuddle + linkedom, given the HTML': async (html) => {
    const {title, author, content} = new DefuddleClass(documentOf(html), {url: 'https://example.org/story'}).parse()
    return found(title, author, content)
  }
}

function foundIn({headline = '', byline, paragraphs, teaserLists}: Article): Found {
  return {
    headline,
    byline: byline?.authors.join(', ') ?? '',
    paragraphs,
    teasers: teaserLists.flatMap(({teasers}) => teasers.map(({title}) => title))
  }
}

/** What the peers give is HTML: each line of its text is a paragraph. */
async function found(
  headline: string | null | undefined,
  byline: string | null | undefined,
  content: string | null | undefined
): Promise<Found> {
  const text = await htmlToText(content ?? '')
  return {
    headline: headline ?? '',
    byline: byline ?? '',
    paragraphs: text.split('\n').filter((line) => line.trim() !== '')
  }
}
