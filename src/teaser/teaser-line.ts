import type {PlacedBlock} from '../tree/page.js'

/** What a line is in a run of teaser lists. */
export type TeaserRole = 'teaserHeading' | 'teaserTitle' | 'teaserSummary' | 'teaserMeta' | 'furniture'

/** What a meta line says: an item's place in the list, who wrote it, something counted or dated, or plain words. */
export type MetaKind = 'number' | 'authors' | 'figures' | 'words'

/** A line in a run of teaser lists. */
export interface TeaserLine extends PlacedBlock {
  role: TeaserRole
  /** What the line says, should it be a meta line. */
  kind: MetaKind
}

/** The lines that promote one other article, in page order; one of them is the title. */
export type TeaserItem = TeaserLine[]

/** A list of teasers, by its lines. */
export interface TeaserGroup {
  /** What the list is called. */
  heading?: string
  /** The headings printed at its start: its own, and those of lists after it where headings stand in a row as tabs. */
  headings: TeaserLine[]
  items: TeaserItem[]
}
