import {applyLayer, type Layer, makeMatrix, type Matrix, type Multiply, rectify} from '../../learned/layers.js'

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
  // Nothing comes in from beyond the page's ends.
  const held = new Float64Array(cells.columns)
  for (let step = 0; step < cells.rows; step++) {
    takeOver(read, cells, step, held, 0, half)
    takeOver(read, cells, cells.rows - 1 - step, held, half, cells.columns)
  }
  const written = applyLayer(carry.write, cells, multiply)
  rectify(written.values)
  return written
}

// What some cells hold at a block, from what they held at the block that they come from.
function takeOver(read: Matrix, cells: Matrix, block: number, held: Float64Array, first: number, end: number): void {
  const shares = block * read.columns
  const news = shares + cells.columns
  const own = block * cells.columns
  for (let cell = first; cell < end; cell++) {
    const share = shareOf(read.values[shares + cell] ?? 0)
    const sum = read.values[news + cell] ?? 0
    const holds = (1 - share) * (held[cell] ?? 0) + share * (sum > 0 ? sum : 0)
    held[cell] = holds
    cells.values[own + cell] = holds
  }
}

// A straight line instead of the logistic curve, whose last bits differ between runtimes; no cell is ever shut.
function shareOf(score: number): number {
  const share = score / 4 + 0.5
  return share < leastShare ? leastShare : share > mostShare ? mostShare : share
}

const leastShare = 0.02
const mostShare = 0.98
