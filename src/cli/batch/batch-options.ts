import type {Options} from '../../options.js'

/** What a worker must know to parse pages. */
export interface BatchOptions {
  /** What is known about all pages. */
  options: Options
  /** Whether each record says which line it comes from: they may come in any order. */
  numbered: boolean
  /** The longest page to read from a file, in bytes. */
  maxBytes: number
}
