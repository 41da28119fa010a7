import {type StoredLayers, sumUp} from '../learned/learned-sums.js'
import {makeMatrix, type Matrix} from '../learned/layers.js'
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
  const read = clueReader(lines, plain)
  const weighed = new Float64Array(lines.length)
  for (let from = 0; from < lines.length; from += batchLines)
    weighed.set(sumUp(weights, read(from, Math.min(from + batchLines, lines.length))).values, from)
  return weighed
}

// Clues are many: only those of a few lines are kept at a time.
const batchLines = 256

/**
 * Read what lines and their neighbours show.
 *
 * @param lines - The page's lines.
 * @param plain - For each line, whether it plainly goes on.
 * @returns Gives a row for each line from one up to another: the signs of the two lines before it, its own and those of
 * the next one, each with a one behind them where there is no such line; then what there is of the page.
 */
export function clueReader(lines: readonly Line[], plain: readonly boolean[]): (from: number, to: number) => Matrix {
  const signs = new Uint8Array(lines.length * signNames.length)
  for (const [line, {text}] of lines.entries()) signs.set(readLineSigns(text), line * signNames.length)
  const signsOf = (line: number) =>
    line >= 0 && line < lines.length ? signs.subarray(line * signNames.length, (line + 1) * signNames.length) : noLine
  const ofPage = readPageClues(lines, plain, signs)
  const width = signNames.length + 1
  return (from, to) => {
    const clues = makeMatrix(to - from, neighbours.length * width + ofPage.length + 1)
    for (let line = from; line < to; line++) {
      const at = (line - from) * clues.columns
      for (const [place, distance] of neighbours.entries())
        clues.values.set(signsOf(line + distance), at + place * width)
      clues.values.set(ofPage, at + neighbours.length * width)
      clues.values[at + clues.columns - 1] = Number(lines[line + 1]?.afterBlank ?? false)
    }
    return clues
  }
}

// How many lines go on plainly for each long one, and how many start small or with a mark that goes on.
function readPageClues(lines: readonly Line[], plain: readonly boolean[], signs: Uint8Array): number[] {
  const share = (count: number, all: number) => count / Math.max(1, all)
  const long = lines.filter(({text}) => text.length > longLine).length
  const shown = (name: string) => {
    let count = 0
    for (let at = signNames.indexOf(name); at < signs.length; at += signNames.length) count += signs[at] ?? 0
    return count
  }
  return [
    Math.min(1, share(plain.filter(Boolean).length, long)),
    share(shown('startsLower'), lines.length) * smallShare,
    share(shown('startsContinuing'), lines.length) * markShare
  ]
}

const neighbours = [-2, -1, 0, 1]
const noLine = [...signNames.map(() => 0), 1]
const longLine = 40
// So that the shares of common pages lie between 0 and 1.
const smallShare = 3
const markShare = 10
