import type {Block} from '../segment/block.js'
import type {Role} from './role.js'

/** A block with what it is on its page. */
export interface LabelledBlock extends Block {
  role: Role
  /** How sure the role is, from 0 to 1. */
  confidence: number
}

/** A page's labelled blocks. */
export interface LabelledPage {
  blocks: LabelledBlock[]
  /** How likely the page holds an article, from 0 to 1; absent where nothing looks like one. */
  article?: number
}
