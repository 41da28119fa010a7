import {type NumberGroup, writeRow} from './number-group.js'

/** How alike in length a block's neighbours are: lists repeat the lengths of their lines, title, summary, title, summary. */
export const rhythmNumbers: NumberGroup = {
  names: [
    'alikePrevious',
    'alikeNext',
    'alikeSecondPrevious',
    'alikeSecondNext',
    'alikeThirdPrevious',
    'alikeThirdNext'
  ],
  write: ({blocks}, rows) => {
    const lengths = blocks.map(({text}) => text.length)
    for (const [index, length] of lengths.entries()) {
      const numbers = steps.map((step) => alike(length, lengths[index + step]))
      writeRow(rows, index, numbers)
    }
  }
}

function alike(length: number, other: number | undefined): number {
  return other === undefined ? 0 : Math.min(length, other) / Math.max(1, length, other)
}

const steps = [-1, 1, -2, 2, -3, 3]
