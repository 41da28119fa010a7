import type {Block} from '../segment/block.js'
import type {Role} from './role.js'

/** A block with what it is on its page. */
export interface LabelledBlock extends Block {
  role: Role
  /** How sure the role is, from 0 to 1. */
  confidence: number
}
