/** What the HTML of a page states about the page or its article, beside the text that a reader sees. */
export interface HtmlEvidence {
  /** BCP 47 language that the document says it is in (`lang`). */
  language?: string
  /** The page's own address (`<link rel="canonical">`). */
  canonical?: string
  /** What is stated for social networks (Open Graph). */
  openGraph: OpenGraphEvidence
  /** What is stated in JSON-LD about the article; absent when nothing is, or it cannot be told of several which is meant. */
  jsonLd?: JsonLdEvidence
  /** The dates that elements `<time>` state, in the order of the page. */
  times: TimeEvidence[]
}

/** What a page states about its article in Open Graph. */
export interface OpenGraphEvidence {
  title?: string
  description?: string
  url?: string
  siteName?: string
  /** BCP 47. */
  language?: string
  /** ISO 8601. */
  published?: string
  /** ISO 8601. */
  modified?: string
  authors?: string[]
  keywords?: string[]
}

/** What a page states about its article in JSON-LD. */
export interface JsonLdEvidence {
  headline?: string
  description?: string
  url?: string
  /** BCP 47. */
  language?: string
  /** ISO 8601. */
  published?: string
  /** ISO 8601. */
  modified?: string
  /** Names of persons. */
  authors?: string[]
  /** Names of organizations that are stated as authors. */
  organizations?: string[]
  keywords?: string[]
}

/** The date of an element `<time>`. */
export interface TimeEvidence {
  /** ISO 8601. */
  date: string
  /** Whether it is stated to be the date of publication (`itemprop="datePublished"`, `pubdate`). */
  published: boolean
}
