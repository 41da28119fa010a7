import type {Data, Literal as UnistLiteral, Node, Parent as UnistParent} from 'unist'

/** Ecosystem data of a newst node. */
export interface NewstData extends Data {
  /** How sure the role of the node is, from 0 to 1. */
  confidence?: number
  /** Set on a copy: offset in the page of the node that was kept. */
  duplicateOf?: number
}

/** A node that holds a stretch of the page's text. */
export interface Literal extends UnistLiteral {
  value: string
  data?: NewstData
}

/** A node that holds other nodes. */
export interface Parent extends UnistParent {
  children: Content[]
  data?: NewstData
}

/** Dates that a line prints about the article or the page, as ISO 8601 strings. */
export interface Dated {
  published?: string
  modified?: string
  pageDate?: string
}

/** The page. */
export interface Root extends Parent {
  type: 'root'
  /** BCP 47 language of the body; absent when it cannot be told. */
  language?: string
  children: RootContent[]
}

/** The article's own headline. */
export interface Headline extends Literal {
  type: 'headline'
}

/** A short line above the headline. */
export interface Kicker extends Literal {
  type: 'kicker'
}

/** The dek or summary between headline and body. */
export interface Standfirst extends Literal {
  type: 'standfirst'
}

/** Who wrote the article. */
export interface Byline extends Literal, Dated {
  type: 'byline'
  authors: string[]
  organization?: string
}

/** A line that dates the page or the story. */
export interface Dateline extends Literal, Dated {
  type: 'dateline'
}

/** Prose of the article. */
export interface Paragraph extends Literal {
  type: 'paragraph'
  /** The wire lead-in that opens it. */
  leadIn?: {text: string; place?: string; agency?: string; date?: string}
}

/** A subheading inside the article. */
export interface Crosshead extends Literal {
  type: 'crosshead'
}

/** A pull quote or block quote. */
export interface Quote extends Literal {
  type: 'quote'
}

/** A picture caption or credit inside the article. */
export interface Caption extends Literal {
  type: 'caption'
}

/** A correction, editor's note, sign-off or disclaimer of the article. */
export interface Note extends Literal {
  type: 'note'
}

/** A list inside the article. */
export interface List extends Parent {
  type: 'list'
  children: ListItem[]
}

/** One item of a list. */
export interface ListItem extends Literal {
  type: 'listItem'
}

/** Tags that the page prints for the article. */
export interface Keywords extends Literal {
  type: 'keywords'
  keywords: string[]
}

/** A list that promotes other articles. */
export interface TeaserList extends Parent {
  type: 'teaserList'
  /** What the list is called: its heading, which stands in the list, or with those of other lists in the one before. */
  heading?: string
  children: TeaserListContent[]
}

/** The heading of a teaser list. */
export interface TeaserHeading extends Literal {
  type: 'teaserHeading'
}

/** What a page prints to promote one other article. */
export interface Teaser extends Parent {
  type: 'teaser'
  children: TeaserContent[]
}

/** The other article's title. */
export interface TeaserTitle extends Literal {
  type: 'teaserTitle'
}

/** The other article's summary. */
export interface TeaserSummary extends Literal {
  type: 'teaserSummary'
}

/** Date, section, author or reading time of the other article. */
export interface TeaserMeta extends Literal {
  type: 'teaserMeta'
  section?: string
  date?: string
  authors?: string[]
}

/** Everything on the page that is not the story. */
export interface Furniture extends Literal {
  type: 'furniture'
}

/** Nodes that may stand in a root, by type. */
export interface RootContentMap {
  headline: Headline
  kicker: Kicker
  standfirst: Standfirst
  byline: Byline
  dateline: Dateline
  paragraph: Paragraph
  crosshead: Crosshead
  quote: Quote
  caption: Caption
  note: Note
  list: List
  keywords: Keywords
  teaserList: TeaserList
  furniture: Furniture
}

/** Nodes that may stand in a teaser list, by type. */
export interface TeaserListContentMap {
  teaserHeading: TeaserHeading
  teaser: Teaser
  furniture: Furniture
}

/** Nodes that may stand in a teaser, by type. */
export interface TeaserContentMap {
  teaserTitle: TeaserTitle
  teaserSummary: TeaserSummary
  teaserMeta: TeaserMeta
  furniture: Furniture
}

/** A node that may stand in a root. */
export type RootContent = RootContentMap[keyof RootContentMap]
/** A node that may stand in a teaser list. */
export type TeaserListContent = TeaserListContentMap[keyof TeaserListContentMap]
/** A node that may stand in a teaser. */
export type TeaserContent = TeaserContentMap[keyof TeaserContentMap]
/** Any node but the root. */
export type Content = RootContent | TeaserListContent | TeaserContent | ListItem
/** Any node of the tree. */
export type Nodes = Root | Content
/** Any node that has children. */
export type Parents = Extract<Nodes, UnistParent>
/** Any node that holds text. */
export type Literals = Extract<Nodes, UnistLiteral>

export type {Node}
