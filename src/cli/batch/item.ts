/**
 * What a worker is given at a time: lines of an NDJSON file, one line that is too long to be held, or files of a folder.
 * `first` is the place of its first page in the input, from 1; `count` says how many pages it has.
 */
export type Item =
  | {type: 'lines'; first: number; count: number; bytes: Uint8Array}
  | {type: 'long'; first: number; count: number; length: number}
  | {type: 'files'; first: number; count: number; folder: string; paths: string[]}

/** What became of an item: its lines of output, a line a page, and how many of them are error records. */
export interface Outcome {
  first: number
  count: number
  bytes: Uint8Array
  errors: number
}
