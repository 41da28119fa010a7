import {type StoredLayers, sumUp} from '../learned/learned-sums.js'
import {makeMatrix, type Matrix} from '../learned/layers.js'
import {startsWithContinuation, startsWithLowerWord} from './characters.js'
import {readLineSigns, signNames} from './line-signs.js'
import type {Line} from './lines.js'
import {seamWeights} from './seam-weights.js'

/** What tells that a sentence goes on over a line's end: one sum. */
export type SeamWeights = StoredLayers

/**
 * Weigh for each line of a page that was broken at its links whether it goes on from the one before it.
 *
 * What the two lines and their neighbours look like is learned from pages of which both forms are known: the one broken
 * at every link, and the one that is not.
 *
 * @param lines - The page's lines.
 * @param plain - For each line, whether it plainly goes on.
 * @param weights - The learned weights (default: those that come with the package).
 * @returns For each line a logit, above zero where it likelier goes on.
 */
export function weighSeams(
  lines: readonly Line[],
  plain: readonly boolean[],
  weights: SeamWeights = seamWeights
): Float64Array {
  return Float64Array.from(sumUp(weights, readSeamClues(lines, plain)).values)
}

/**
 * Read what a line and its neighbours show.
 *
 * @param lines - The page's lines.
 * @param plain - For each line, whether it plainly goes on.
 * @returns A row for each line: the signs of the two lines before it, its own and those of the next one, each with a one
 * behind them where there is no such line; then what there is of the page.
 */
export function readSeamClues(lines: readonly Line[], plain: readonly boolean[]): Matrix {
  const signs = lines.map(({text}) => readLineSigns(text))
  const ofPage = readPageClues(lines, plain)
  const width = signNames.length + 1
  const clues = makeMatrix(lines.length, neighbours.length * width + ofPage.length + 1)
  for (const [line] of lines.entries()) {
    const at = line * clues.columns
    for (const [place, distance] of neighbours.entries())
      clues.values.set(signs[line + distance] ?? noLine, at + place * width)
    clues.values.set(ofPage, at + neighbours.length * width)
    clues.values[at + clues.columns - 1] = Number(lines[line + 1]?.afterBlank ?? false)
  }
  return clues
}

// How many lines go on plainly for each long one, and how many start small or with a mark that goes on.
function readPageClues(lines: readonly Line[], plain: readonly boolean[]): number[] {
  const share = (shown: readonly boolean[], all: number) => shown.filter(Boolean).length / Math.max(1, all)
  const long = lines.filter(({text}) => text.length > longLine).length
  return [
    Math.min(1, share(plain, long)),
    share(
      lines.map(({text}) => startsWithLowerWord(text)),
      lines.length
    ) * smallShare,
    share(
      lines.map(({text}) => startsWithContinuation(text)),
      lines.length
    ) * markShare
  ]
}

const neighbours = [-2, -1, 0, 1]
const noLine = [...signNames.map(() => 0), 1]
const longLine = 40
// So that the shares of common pages lie between 0 and 1.
const smallShare = 3
const markShare = 10
