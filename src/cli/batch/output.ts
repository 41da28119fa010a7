import type {Done} from './done.js'
import type {Outcome} from './item.js'

/** Where records go. */
export interface Output {
  /** Pages that are in the output already: a batch that goes on leaves them out. */
  readonly done: Done
  readonly pages: number
  readonly errors: number
  /** Whether the whole input is in the output already. */
  readonly complete: boolean
  /** Take records; the promise holds until the output can take more. */
  write: (outcome: Outcome) => Promise<void>
  /** Write what is still held, and stop; the batch can go on from here. */
  close: () => Promise<void>
  /** Write what is still held, and give the output its name. */
  finish: () => Promise<void>
}
