/** What a block is on its page, in newsroom terms. */
export const roles = [
  'headline', // the article's own headline
  'kicker', // a short line above the headline: section, topic, format
  'standfirst', // the dek or summary between headline and body
  'byline', // who wrote it, near the headline or as a sign-off
  'published', // a line whose date is the article's publication
  'modified', // a line whose date is the article's last change
  'pageDate', // the site's own current-date line
  'paragraph', // the article's prose
  'crosshead', // a subheading inside the article
  'listItem', // one item of a list inside the article
  'quote', // a pull quote or block quote
  'caption', // a picture caption or credit inside the article
  'note', // correction, editor's note, sign-off, disclaimer of the article
  'keywords', // tags that the page prints for the article
  'teaserHeading', // the heading of a list that promotes other articles
  'teaserTitle', // the title of another article
  'teaserSummary', // the summary of another article
  'teaserMeta', // date, section, author, reading time of another article
  'furniture' // everything on the page that is not the story
] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]
