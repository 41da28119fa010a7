import {shareOf} from '../confidence.js'
import type {Matrix} from '../../learned/layers.js'

/**
 * Let the lines of a page lean towards being parts of lists, all of them alike.
 *
 * Where the titles are doubtful, the best guess takes in more of them than are likely: what is measured by the share of
 * the titles found and of the found that are titles (F1) is highest when every line counts whose chance is at least half
 * of what can be reached at best (D. D. Lewis, 1995, "Evaluating and optimizing autonomous text classification
 * systems"). So a sure page leans little and a doubtful one far; one that most likely has no list does not lean at all.
 *
 * @param scores - The learned scores of the parts: a row for each block that may be one, furniture and title in front.
 * @returns The scores, those of furniture moved.
 */
export function leanToParts(scores: Matrix): Matrix {
  const level = lower(scores, -learnedLean)
  const shares = Array.from({length: scores.rows}, (_, row) => shareOf(level, row, 1, 1))
  const reached = reachedByBest(shares.sort((one, other) => other - one))
  return lower(level, reached < leastReached ? 0 : steepness * (1 - reached))
}

/** Scores with less for furniture. */
function lower(scores: Matrix, by: number): Matrix {
  return {...scores, values: scores.values.map((score, at) => (at % scores.columns === 0 ? score - by : score))}
}

/** The F1 that is to be expected of the titles when the best number of the likeliest is taken, the likeliest first. */
function reachedByBest(shares: readonly number[]): number {
  const total = shares.reduce((sum, share) => sum + share, 0)
  let found = 0
  return shares.reduce((best, share, at) => Math.max(best, (2 * (found += share)) / (at + 1 + total)), 0)
}

// By these two the parts of lists are found best on pages of hosts that were left out; train/learn_lists.py has them too.
const leastReached = 0.45
const steepness = 2.75

/** By so much the learned scores lean already (BIAS in train/learn_lists.py). */
const learnedLean = 0.5
