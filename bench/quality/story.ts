/** A story as its newsroom has it, and what the site prints around it. All of it is invented. */
export interface Story {
  language: string
  headline: string
  standfirst: string
  /** Who wrote it; none where the site prints no byline. */
  authors: readonly string[]
  /** The byline as printed: '' where there is none. */
  byline: string
  /** The day as printed, and in ISO 8601. */
  printedDate: string
  date: string
  /** Paragraphs, and the crossheads between them. */
  body: readonly (string | {crosshead: string})[]
  caption: string
  quote: string
  tags: readonly string[]
  site: Site
}

/** What a site prints on each of its pages. */
export interface Site {
  name: string
  menu: readonly string[]
  /** Headings of its lists: related stories, most read. */
  related: string
  mostRead: string
  teasers: readonly {title: string; summary: string}[]
  /** The line that offers a newsletter, the buttons under a story, a comment of a reader. */
  newsletter: string
  buttons: readonly string[]
  comments: string
  comment: string
  cookies: string
  about: string
  foot: readonly string[]
}
