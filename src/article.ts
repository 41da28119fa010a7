/**
 * The record that a parse returns.
 *
 * Field names follow schema.org `NewsArticle` where it has one, and newsroom usage elsewhere.
 * A field that the page does not support is absent: it has no key.
 */
export interface Article {
  /** BCP 47 language of the body, such as `'en'`; absent when it cannot be told. */
  language?: string
  /** The article's own headline, as printed. */
  headline?: string
  /** The dek or summary printed between headline and body. */
  standfirst?: string
  /** Who wrote it, as printed and taken apart. */
  byline?: ArticleByline
  /** The line that dates the page or the story, as printed and resolved. */
  dateline?: ArticleDateline
  /** ISO 8601 date, or date-time with the printed offset, of the article's publication. */
  published?: string
  /** ISO 8601 date, or date-time with the printed offset, of the article's last change. */
  modified?: string
  /** ISO 8601 day of the site's own current-date line; says nothing about when the article appeared. */
  pageDate?: string
  /** The prose of the article in reading order: exactly the body blocks of type `'paragraph'`. */
  paragraphs: string[]
  /** The article's own text in reading order. */
  body: BodyBlock[]
  /** Lists that promote other articles, in page order. */
  teaserLists: TeaserList[]
  /** Tags or keywords that the page prints for the article. */
  keywords?: string[]
}

/** A byline as printed (`text`) and taken apart. */
export interface ArticleByline {
  text: string
  /** Persons only, without "By", roles, places or e-mail addresses. */
  authors: string[]
  /** An agency or outlet. */
  organization?: string
}

/** A date line or wire lead-in as printed (`text`) and resolved. */
export interface ArticleDateline {
  text: string
  /** ISO 8601 date or date-time. */
  date?: string
  place?: string
  agency?: string
}

/** One block of the article's own text. */
export type BodyBlock = (
  {type: 'paragraph' | 'crosshead' | 'quote' | 'caption' | 'note'; text: string} | {type: 'list'; items: string[]}
) & {
  /** Set on a copy, with `dedupe: 'mark'`: index in `body` of the block that is kept. */
  duplicateOf?: number
}

/** A list that promotes other articles. */
export interface TeaserList {
  heading?: string
  teasers: Teaser[]
}

/** What a page prints to promote one other article. */
export interface Teaser {
  title: string
  summary?: string
  section?: string
  /** ISO 8601 date or date-time. */
  date?: string
  authors?: string[]
  /** Headings of every list on the page that printed this teaser (`''` for a list without one). */
  lists: string[]
  /** Set when the memory knows the teaser from another page. */
  seen?: true
  /** Set on a copy, with `dedupe: 'mark'`: where the teaser stands that is kept, by index in `teaserLists` and in its `teasers`. */
  duplicateOf?: {list: number; teaser: number}
}
