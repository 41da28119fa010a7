import type {NumberGroup} from './number-group.js'

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
      let at = rows.from + index * rows.step
      for (const step of steps) rows.values[at++] = alike(length, lengths[index + step])
    }
  }
}

function alike(length: number, other: number | undefined): number {
  return other === undefined ? 0 : Math.min(length, other) / Math.max(1, length, other)
}

const steps = [-1, 1, -2, 2, -3, 3]
