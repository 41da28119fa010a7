import type {CorpusPage} from '../corpus.js'

/** A page of the corpus with what its source knows of it. */
export interface GoldPage extends CorpusPage {
  source: string
  lang?: string
  /** The text with a line break at every text node of the page. */
  broken?: string
  gold: Gold
}

/** What a source knows of a page; each field only where it has it. */
export interface Gold {
  headline?: string
  authors?: string[]
  published?: string
  /** The page has no day of publication. */
  undated?: boolean
  body?: {type: string; text: string}[]
  /** What the body must hold, and what it must not. */
  with?: string[]
  without?: string[]
  /** What a page without an article is. */
  kind?: string
}
