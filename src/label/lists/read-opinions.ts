import {isStory} from '../is-story.js'
import type {Matrix} from '../../learned/layers.js'
import {readOdds} from '../read-odds.js'
import type {Role} from '../role.js'

/** What a block may be, as far as lists ask for it. */
export const listKinds = ['title', 'heading', 'summary', 'meta', 'furniture', 'story', 'head', 'other'] as const

/** One of {@link listKinds}. */
export type ListKind = (typeof listKinds)[number]

/** A number of each block for each kind. */
export type OfKinds = Readonly<Record<ListKind, Float64Array>>

/** What the network says of the blocks of a page. */
export interface Opinions {
  /** The share of each kind in what a block may be; together 1. */
  shares: OfKinds
  /** How far the score of each kind is below the highest, as a share of the furthest that counts: 0 to -1. */
  lags: OfKinds
}

/**
 * Sum up the scores of roles by what lists ask for.
 *
 * @param scores - A row for each block, a column for each of `columns`.
 * @param columns - The roles that were scored, in order.
 * @returns The opinions, a number for each block.
 */
export function readOpinions(scores: Matrix, columns: readonly Role[]): Opinions {
  const shares = makeColumns(scores.rows, 0)
  const lags = makeColumns(scores.rows, -1)
  // As they are, not as they are evened out for confidence.
  const odds = readOdds(scores, 1)
  for (const [column, role] of columns.entries()) {
    const kind = kindOf(role)
    const share = shares[kind]
    const lag = lags[kind]
    for (let block = 0, at = column; block < scores.rows; block++, at += scores.columns) {
      share[block] = (share[block] ?? 0) + (odds.values[at] ?? 0) / (odds.totals[block] ?? 1)
      const own = (scores.values[at] ?? 0) - (odds.highest[block] ?? 0)
      lag[block] = Math.max(lag[block] ?? -1, own / widestLag)
    }
  }
  return {shares, lags}
}

function makeColumns(length: number, value: number): OfKinds {
  const make = () => new Float64Array(length).fill(value)
  return {
    title: make(),
    heading: make(),
    summary: make(),
    meta: make(),
    furniture: make(),
    story: make(),
    head: make(),
    other: make()
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
