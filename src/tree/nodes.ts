import type {Data, Literal as UnistLiteral, Node, Parent as UnistParent} from 'unist'

/** Ecosystem data of a newst node. */
export interface NewstData extends Data {
  /** How sure the role of the node is, from 0 to 1; of a root, how likely its page holds an article. */
  confidence?: number
  /** Set on a copy: offset in the page of the node that was kept. */
  duplicateOf?: number
  /** Set on a teaser that promotes the page's own article. */
  isArticle?: true
  /** Set on a teaser that another page printed, as far as a memory knows. */
  seen?: true
}

/** Literal represents a node that holds a stretch of the page's text. */
export interface Literal extends UnistLiteral {
  value: string
  data?: NewstData
}

/** Parent represents a node that holds other nodes. */
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

/** Root represents a page. */
export interface Root extends Parent {
  type: 'root'
  /** BCP 47 language of the body; absent when it cannot be told. */
  language?: string
  children: RootContent[]
}

/** Headline represents the article's own headline. */
export interface Headline extends Literal {
  type: 'headline'
}

/** Kicker represents a short line above the headline: a section, a topic, a format. */
export interface Kicker extends Literal {
  type: 'kicker'
}

/** Standfirst represents the summary between headline and body, also called dek. */
export interface Standfirst extends Literal {
  type: 'standfirst'
  /** The place of the report, where the summary opens with it: "Berlin. The minister ...". */
  leadIn?: LeadIn
}

/** Byline represents who wrote the article. */
export interface Byline extends Literal, Dated {
  type: 'byline'
  authors: string[]
  organization?: string
}

/** Dateline represents a line that dates the page or the article. */
export interface Dateline extends Literal, Dated {
  type: 'dateline'
}

/** Paragraph represents the article's prose. */
export interface Paragraph extends Literal {
  type: 'paragraph'
  /** The wire lead-in that opens it. */
  leadIn?: LeadIn
}

/** LeadIn represents what the opening of a wire report says: "SEOUL, Feb 3 (Reuters) -". */
export interface LeadIn {
  /** As printed, without the dash after it. */
  text: string
  place?: string
  agency?: string
  /** ISO 8601 day. */
  date?: string
  /** The reporters whom it names. */
  authors?: string[]
}

/** Crosshead represents a subheading inside the article. */
export interface Crosshead extends Literal {
  type: 'crosshead'
}

/** Quote represents a pull quote, or a block that quotes. */
export interface Quote extends Literal {
  type: 'quote'
}

/** Caption represents the caption or the credit of a picture inside the article. */
export interface Caption extends Literal {
  type: 'caption'
}

/** Note represents a correction, an editor's note, a sign-off or a disclaimer that belongs to the article. */
export interface Note extends Literal {
  type: 'note'
}

/** List represents a list inside the article. */
export interface List extends Parent {
  type: 'list'
  children: ListItem[]
}

/** ListItem represents an item of a list. */
export interface ListItem extends Literal {
  type: 'listItem'
}

/** Keywords represents the tags that the page prints for the article. */
export interface Keywords extends Literal {
  type: 'keywords'
  keywords: string[]
}

/** TeaserList represents a list that promotes other articles. */
export interface TeaserList extends Parent {
  type: 'teaserList'
  /** What the list is called: its heading, which stands in the list, or with those of other lists in the one before. */
  heading?: string
  children: TeaserListContent[]
}

/** TeaserHeading represents the heading of a teaser list. */
export interface TeaserHeading extends Literal {
  type: 'teaserHeading'
}

/** Teaser represents what a page prints to promote one other article. */
export interface Teaser extends Parent {
  type: 'teaser'
  children: TeaserContent[]
}

/** TeaserTitle represents the other article's title. */
export interface TeaserTitle extends Literal {
  type: 'teaserTitle'
}

/** TeaserSummary represents the other article's summary, or a line of it. */
export interface TeaserSummary extends Literal {
  type: 'teaserSummary'
}

/** TeaserMeta represents what else a teaser says about the other article: its section, date, author, reading time. */
export interface TeaserMeta extends Literal {
  type: 'teaserMeta'
  section?: string
  date?: string
  authors?: string[]
}

/** Furniture represents everything on the page that is not the story. */
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
