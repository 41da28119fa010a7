import {applyLayer, type Layer, makeMatrix, type Matrix, type Multiply, rectify} from './layers.js'

/**
 * What is carried along the page from block to block: cells that each block may overwrite, half of them read from the
 * top of the page down, half from its end up.
 *
 * A convolution knows the neighbourhood of a block; a cell remembers how far away the headline, the story or the first
 * teaser of a list is (L. Feng et al., 2024, "Were RNNs All We Needed?", minimal gated recurrent unit).
 */
export interface Carry {
  /** From the width to how much each cell takes over, then to what it takes over; cells from the top down stand first. */
  read: Layer
  /** From the cells back to the width. */
  write: Layer
  /** The convolution after which it stands. */
  after: number
}

/**
 * Work out what each block learns from the cells that pass it.
 *
 * @param carry - The layer.
 * @param state - A row for each block.
 * @param multiply - What multiplies.
 * @returns What is added to the state: a row for each block.
 */
export function carryAlong(carry: Carry, state: Matrix, multiply: Multiply): Matrix {
  const read = applyLayer(carry.read, state, multiply)
  const cells = makeMatrix(state.rows, carry.write.inputs)
  const half = cells.columns / 2
  for (let step = 0; step < cells.rows; step++) {
    const fromEnd = cells.rows - 1 - step
    for (let cell = 0; cell < half; cell++) takeOver(read, cells, cell, step, step - 1)
    for (let cell = half; cell < cells.columns; cell++) takeOver(read, cells, cell, fromEnd, fromEnd + 1)
  }
  const written = applyLayer(carry.write, cells, multiply)
  rectify(written.values)
  return written
}

// What a cell holds at a block, from what it held at the block that it comes from; nothing beyond the page's ends.
function takeOver(read: Matrix, cells: Matrix, cell: number, block: number, from: number): void {
  const place = block * read.columns + cell
  const share = shareOf(read.values[place] ?? 0)
  const news = Math.max(0, read.values[place + cells.columns] ?? 0)
  const held = cells.values[from * cells.columns + cell] ?? 0
  cells.values[block * cells.columns + cell] = (1 - share) * held + share * news
}

// A straight line instead of the logistic curve, whose last bits differ between runtimes; no cell is ever shut.
function shareOf(score: number): number {
  return Math.min(mostShare, Math.max(leastShare, score / 4 + 0.5))
}

const leastShare = 0.02
const mostShare = 0.98
