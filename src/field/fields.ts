/** Dates that a line prints about the article or the page, as ISO 8601 strings. */
export interface PrintedDates {
  published?: string
  modified?: string
  pageDate?: string
}

/** A byline taken apart. */
export interface BylineField extends PrintedDates {
  type: 'byline'
  /** Index of the first and the last block of the byline. */
  first: number
  last: number
  authors: string[]
  organization?: string
}

/** A date line resolved. */
export interface DatelineField extends PrintedDates {
  type: 'dateline'
  /** Index of the first and the last block of the date line. */
  first: number
  last: number
}

/** The wire lead-in that opens a paragraph: "SEOUL, Feb 3 (Reuters) -". */
export interface LeadInField {
  type: 'leadIn'
  /** Index of the block that it opens: a paragraph, or the summary above the article. */
  first: number
  last: number
  /** The lead-in as printed, without the dash after it. */
  text: string
  place?: string
  agency?: string
  date?: string
  /** The reporters whom it names. */
  authors?: string[]
}

/** The article's tags. */
export interface KeywordsField {
  type: 'keywords'
  first: number
  last: number
  keywords: string[]
}

/** What a teaser's meta line says. */
export interface TeaserMetaField {
  type: 'teaserMeta'
  first: number
  last: number
  section?: string
  date?: string
  authors?: string[]
}

/** What was read in a run of blocks, by the blocks' indexes. Fields never overlap and stand in page order. */
export type Field = BylineField | DatelineField | LeadInField | KeywordsField | TeaserMetaField

/** All that the field parsers read on a page. */
export interface Fields {
  /** BCP 47 language of the body; absent when it cannot be told. */
  language?: string
  fields: Field[]
}
