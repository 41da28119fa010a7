import type {BlockFacts, PageFacts} from './page-facts.js'

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
 * Write numbers that tell of a block's text and of nothing around it: of each text once, however often the page prints it.
 *
 * @param blocks - The page's blocks.
 * @param rows - Where the numbers go.
 * @param count - How many numbers the group has.
 * @param write - Writes those of a block at an index.
 */
export function writeByText(
  blocks: readonly BlockFacts[],
  {values, from, step}: NumberRows,
  count: number,
  write: (block: BlockFacts, index: number) => void
): void {
  for (const [index, block] of blocks.entries()) {
    const start = from + block.first * step
    if (block.first < index) values.copyWithin(from + index * step, start, start + count)
    else write(block, index)
  }
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
