import type {Article} from '../article.js'

/** What stands above an article's body when it is written out. */
export interface HeaderLines {
  headline: string | undefined
  standfirst: string | undefined
  /** The byline as printed and the day of publication; empty where the record has neither. */
  credit: string
}

/**
 * Put together what stands above an article's body when it is written out as text.
 *
 * The day is that of publication alone: a page's own date line says nothing about the article.
 *
 * @param article - A record.
 * @returns The lines; one that the record has nothing for is undefined.
 * @example
 * headerLines({byline: {text: 'By Jane Doe', authors: ['Jane Doe']}, published: '2025-04-02', paragraphs: [], body: [], teaserLists: []}).credit
 * //=> 'By Jane Doe · 2025-04-02'
 */
export function headerLines(article: Article): HeaderLines {
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    credit: [article.byline?.text, article.published].filter((part) => part !== undefined).join(' · ')
  }
}
