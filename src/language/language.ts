/**
 * What a language calls the things on a news page: data only.
 *
 * Words are written as they are printed; they are compared without regard to case and accents. Names of months and
 * weekdays are not here, they come from the calendar.
 */
export interface Language {
  /** BCP 47 code, such as `'en'`. */
  code: string
  /** The commonest function words, by which the language is told from its neighbours; empty where the script tells. */
  common: string[]
  /** Letters of which every longer text of the language has some, where they tell it from a neighbour. */
  letters?: string
  /** How a date in digits alone is read: year first, day first, or (absent) either of day and month first. */
  order?: 'dayFirst' | 'yearFirst'
  /** Words that open a byline: "By", "Written by". */
  by: string[]
  /** Words that stand right after the author's name and make it a byline: "기자". */
  byAfter?: string[]
  /** Words between two names: "and". */
  and: string[]
  /** Words before a further author or source: "with". */
  with: string[]
  /** Jobs and titles of authors: "reporter", "correspondent". */
  jobs: string[]
  /** Words for the newsroom as author: "staff", "newsroom". */
  desks: string[]
  /** Words that make a name the name of an outlet or institution: "news", "university". */
  outlets: string[]
  /** News agencies of the language's countries. */
  agencies: string[]
  /** Words that open a credit of somebody who is not the author: "photo", "edited by", "translated by". */
  credits: string[]
  /** Words that open a sign-off naming who reported: "Reporting by". */
  signOff?: string[]
  /** Words that open the name of the source: "Source:". */
  source: string[]
  /** Words beside the date of publication: "published". */
  published: string[]
  /** Words beside the date of the last change, "as of" among them: "updated". */
  modified: string[]
  /** Words inside a date or between date and time: "of", "at". */
  glue: string[]
  /** Words of a time told from now. */
  relative: RelativeWords
  /** Words of a reading time: "min read". */
  readingTime: string[]
  /** Words that open the list of an article's tags: "Tags". */
  keywords: string[]
  /** Headings of lists that promote other articles: "Most read". */
  headings: string[]
  /** Headings of such lists that are printed nowhere else, as far as `headings` does not have them: "Related posts". */
  listHeadings?: string[]
  /** Words that open a line which promotes another article, before a colon or dash: "Read more". */
  listOpeners?: string[]
  /** Prompts of page furniture: "Subscribe", "Share". */
  prompts: string[]
}

/** Words of a time told from now: "3 hours ago". */
export interface RelativeWords {
  /** Words before the number: German "vor". */
  before: string[]
  /** Words after the unit: "ago". */
  after: string[]
  /** Words for one: "an" in "an hour ago". */
  one: string[]
  minute: string[]
  hour: string[]
  day: string[]
  today: string[]
  yesterday: string[]
}
