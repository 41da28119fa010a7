import type {PageFacts} from './page-facts.js'

/** Numbers that belong together: one step of gathering the evidence. */
export interface NumberGroup {
  /** What each number says, in the order of the numbers. */
  names: readonly string[]
  /** Writes the numbers of all blocks of a page, around 0 to 1. */
  write: (page: PageFacts, rows: NumberRows) => void
}

/** Where the numbers of a group go: a row for each block. */
export interface NumberRows {
  values: Float64Array
  /** Where the first block's numbers start, and how far from there those of the next one. */
  from: number
  step: number
}

/**
 * Give a block the numbers of another one.
 *
 * @param rows - Where they stand.
 * @param block - Index of the block that gets them.
 * @param other - Index of the block that has them.
 * @param count - How many numbers the group has.
 */
export function copyRow({values, from, step}: NumberRows, block: number, other: number, count: number): void {
  const start = from + other * step
  values.copyWithin(from + block * step, start, start + count)
}

/**
 * Write the numbers of a block.
 *
 * @param rows - Where they go.
 * @param block - Index of the block.
 * @param numbers - The numbers, in the order of the group's names.
 */
export function writeRow({values, from, step}: NumberRows, block: number, numbers: readonly number[]): void {
  const start = from + block * step
  // A loop, for a typed array takes longer to copy a short plain one.
  for (let at = 0; at < numbers.length; at++) values[start + at] = numbers[at] ?? 0
}
