import type {Literals} from '../tree/nodes.js'

/** What the roles are called in a margin, where `teaserTitle` would be long. */
export const roleNames: Record<Literals['type'], string> = {
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  quote: 'quote',
  caption: 'caption',
  note: 'note',
  listItem: 'list item',
  keywords: 'keywords',
  teaserHeading: 'list heading',
  teaserTitle: 'teaser',
  teaserSummary: 'summary',
  teaserMeta: 'meta',
  furniture: 'furniture'
}
