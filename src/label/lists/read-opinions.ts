import {isStory} from '../is-story.js'
import type {Matrix} from '../network/layers.js'
import {readOdds} from '../read-odds.js'
import type {Role} from '../role.js'

/** What a block may be, as far as lists ask for it. */
export const listKinds = ['title', 'heading', 'summary', 'meta', 'furniture', 'story', 'head', 'other'] as const

/** One of {@link listKinds}. */
export type ListKind = (typeof listKinds)[number]

/** What the network says of a block. */
export interface Opinion {
  /** The share of each kind in what the block may be; together 1. */
  shares: Record<ListKind, number>
  /** How far the score of each kind is below the highest, as a share of the furthest that counts: 0 to -1. */
  lags: Record<ListKind, number>
}

/**
 * Sum up the scores of roles by what lists ask for.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @returns Gives the opinion of a block by its index.
 */
export function readOpinions(scores: Matrix, columns: readonly Role[]): (block: number) => Opinion {
  const kinds = columns.map(kindOf)
  // As they are, not as they are evened out for confidence.
  const odds = readOdds(scores, 1)
  return (block) => {
    const highest = odds.highest[block] ?? 0
    const total = odds.totals[block] ?? 1
    const shares = {...nothing}
    const lags = {...furthest}
    for (let column = 0; column < kinds.length; column++) {
      const kind = kinds[column] ?? 'other'
      const at = block * scores.columns + column
      shares[kind] += (odds.values[at] ?? 0) / total
      const lag = (scores.values[at] ?? -Infinity) - highest
      lags[kind] = Math.max(lags[kind], lag / widestLag)
    }
    return {shares, lags}
  }
}

function kindOf(role: Role): ListKind {
  return kindOfRole[role] ?? (isStory(role) ? 'story' : 'other')
}

const kindOfRole: Partial<Record<Role, ListKind>> = {
  teaserTitle: 'title',
  teaserHeading: 'heading',
  teaserSummary: 'summary',
  teaserMeta: 'meta',
  furniture: 'furniture',
  headline: 'head',
  standfirst: 'head',
  kicker: 'head'
}

/** A score so far below the highest says no more than one still lower: a share of one in a thousand. */
const widestLag = 7

const everyKind = (value: number): Record<ListKind, number> => ({
  title: value,
  heading: value,
  summary: value,
  meta: value,
  furniture: value,
  story: value,
  head: value,
  other: value
})
const nothing = everyKind(0)
const furthest = everyKind(-1)
