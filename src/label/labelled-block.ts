import type {Block} from '../segment/block.js'
import type {Role} from './role.js'

/** A block with what it is on its page. */
export interface LabelledBlock extends Block {
  role: Role
  /** How sure the role is, from 0 to 1. */
  confidence: number
  /** How likely each role that names or dates the article is, whatever role was given, from 0 to 1; absent where unknown. */
  chances?: Readonly<Record<ChanceRole, number>>
}

/** The roles whose chances are kept beside the role that was given: those that name or date the article. */
export const chanceRoles = ['byline', 'published', 'modified', 'pageDate'] as const

/** One of {@link chanceRoles}. */
export type ChanceRole = (typeof chanceRoles)[number]

/** A page's labelled blocks. */
export interface LabelledPage {
  blocks: LabelledBlock[]
  /** How likely the page holds an article, from 0 to 1; absent where nothing looks like one. */
  article?: number
}
