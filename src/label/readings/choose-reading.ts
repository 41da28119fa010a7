import {isStory} from '../is-story.js'
import {type StoredLayers, sumUp} from '../../learned/learned-sums.js'
import {makeMatrix, type Matrix} from '../../learned/layers.js'
import {storyShareIn} from '../page-reading.js'
import {listReadings, type Reading, type ScoredPage} from './list-readings.js'
import {readingNames, readingNumbers} from './reading-numbers.js'
import {readingWeights} from './reading-weights.js'

/** What tells the better of two readings: one sum, from the numbers of a reading and from how far they are off the mean. */
export type ReadingWeights = StoredLayers

/**
 * Read a page in the way that is likeliest right as a whole.
 *
 * The roles of blocks add up to a page, but a page is more: one headline whose words come back, a story without furniture
 * in it and without prose left beside it. What such things count is learned from pages of which it is known how good each
 * reading is. A story that the blocks ask for is not given up here: whether it is an article is told apart from this.
 *
 * @param page - The scored page.
 * @param weights - The learned weights (default: those that come with the package).
 * @returns The best reading; of equals the one that asks for less.
 */
export function chooseReading(page: ScoredPage, weights: ReadingWeights = readingWeights): Reading | undefined {
  const readings = listReadings(page)
  if (readings.length < 2) return readings[0]
  const values = sumUp(weights, toTable(readBeside(readings, page))).values
  const [asked] = readings
  return readings.reduce<{reading: Reading; value: number} | undefined>((best, reading, at) => {
    const value = values[at] ?? 0
    if (asked && goesTooFar(reading, asked, page.lengths)) return best
    return best && best.value >= value ? best : {reading, value}
  }, undefined)?.reading
}

/**
 * Tell whether a reading gives up the story that the blocks ask for, or adds to it what is hardly like a story: a column of
 * teasers with summaries is read as a long story where that is asked for loudly enough.
 */
function goesTooFar(reading: Reading, asked: Reading, lengths: readonly number[]): boolean {
  if (!asked.roles.some(isStory)) return false
  const {roles} = reading
  let [added, likely] = [0, 0]
  for (const [block, role] of roles.entries()) {
    if (!isStory(role) || isStory(asked.roles[block] ?? 'furniture')) continue
    const length = lengths[block] ?? 0
    added += length
    likely += length * storyShareIn(reading, block)
  }
  return !roles.some(isStory) || likely < leastShare * added
}

const leastShare = 0.2

/**
 * Put the numbers of readings beside each other.
 *
 * @param readings - The readings of a page.
 * @param page - The scored page.
 * @returns For each reading its {@link readingNames}, then how far each of these is off the mean of all readings.
 */
export function readBeside(readings: readonly Reading[], page: ScoredPage): number[][] {
  const rows = readingNumbers(readings, page)
  const means = readingNames.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length)
  return rows.map((row) => [...row, ...row.map((number, at) => number - (means[at] ?? 0))])
}

function toTable(rows: readonly (readonly number[])[]): Matrix {
  const table = makeMatrix(rows.length, rows[0]?.length ?? 0)
  for (const [place, row] of rows.entries()) table.values.set(row, place * table.columns)
  return table
}
