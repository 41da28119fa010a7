import type {Role} from './role.js'

/** The parts that a page is printed in, in their order. */
export const phases = ['before', 'head', 'story', 'after'] as const

/** One of {@link phases}. */
export type Phase = (typeof phases)[number]

/**
 * The page grammar: in which phase of the page each role may stand.
 *
 * A page goes through its phases in order and may skip any. A headline opens the head, a block of the story's own text
 * opens the story; nothing of the story comes after its end. So a page has at most one headline, and no prose above it.
 */
export const grammar: Readonly<Record<Role, readonly Phase[]>> = {
  headline: ['head'],
  kicker: ['before'],
  standfirst: ['head'],
  byline: ['before', 'head', 'story', 'after'],
  published: ['before', 'head', 'story', 'after'],
  modified: ['before', 'head', 'story', 'after'],
  pageDate: ['before', 'head', 'story', 'after'],
  paragraph: ['story'],
  crosshead: ['story'],
  listItem: ['story'],
  quote: ['story'],
  caption: ['before', 'head', 'story'],
  note: ['head', 'story', 'after'],
  keywords: ['head', 'story', 'after'],
  teaserHeading: ['before', 'head', 'story', 'after'],
  teaserTitle: ['before', 'head', 'story', 'after'],
  teaserSummary: ['before', 'head', 'story', 'after'],
  teaserMeta: ['before', 'head', 'story', 'after'],
  furniture: ['before', 'head', 'story', 'after']
}

/** Roles that can open each phase; the others can only go on in it. */
export const openers: Readonly<Record<Phase, readonly Role[]>> = {
  before: [],
  head: ['headline'],
  story: ['paragraph', 'crosshead', 'listItem', 'quote', 'caption'],
  after: [
    'furniture',
    'teaserHeading',
    'teaserTitle',
    'teaserSummary',
    'teaserMeta',
    'keywords',
    'note',
    'byline',
    'published',
    'modified',
    'pageDate'
  ]
}

/**
 * What it costs to skip a phase, in units of score: few stories stand without a headline, few headlines without a story.
 */
export const skipCost = 4
