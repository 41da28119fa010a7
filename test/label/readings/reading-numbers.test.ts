import {describe, expect, it} from 'vitest'
import {listReadings} from '../../../src/label/readings/list-readings.js'
import {readingNames, readingNumbers} from '../../../src/label/readings/reading-numbers.js'
import {type ScoredBlock, scorePage, times} from './scored-page.js'

describe('readingNumbers', () => {
  it('should give as many numbers as there are names for each reading', () => {
    const page = scorePage([{headline: 8}, {paragraph: 8}])
    const readings = listReadings(page)
    const rows = readingNumbers(readings, page)
    expect(rows.map((row) => row.length)).toEqual(readings.map(() => readingNames.length))
    expect(rows.flat().every(Number.isFinite)).toBe(true)
  })

  it('should tell how much less than the best reading one scores', () => {
    const page = [{headline: 8}, ...times(2, {paragraph: 8}), {paragraph: 8, furniture: 7}]
    expect(numberOf(page, 'lag')).toBe(0)
    // Without the last block: 1 less, over the root of 4 blocks.
    expect(numberOf(page, 'lag', ({roles}) => roles.includes('furniture'))).toBe(0.5)
  })

  it('should tell how far the words of the headline come back in the story', () => {
    const page = [
      {headline: 8, words: [1, 2, 3, 4]},
      {paragraph: 8, words: [1, 2, 9]},
      {paragraph: 8, words: [1, 8]},
      {furniture: 8, words: [4]}
    ]
    expect(numberOf(page, 'echo')).toBe(0.5)
    expect(numberOf(page, 'echoElsewhere')).toBe(0.25)
    // 1 stands in two more blocks, 2 and 4 in one, 3 in none: (1/3 + 1/2) of (1/3 + 1/2 + 1 + 1/2).
    expect(numberOf(page, 'echoRare')).toBeCloseTo((1 / 3 + 1 / 2) / (1 / 3 + 1 / 2 + 1 + 1 / 2))
  })

  it('should tell that prose is left beside the story', () => {
    const whole = numberOf([{headline: 8}, ...times(4, {paragraph: 8})], 'leftOut')
    const part = numberOf(
      [{headline: 8}, ...times(2, {paragraph: 8}), ...times(2, {paragraph: 8, furniture: 8.5})],
      'leftOut'
    )
    expect(whole).toBeLessThan(0.01)
    expect(part).toBeGreaterThan(0.2)
  })

  it('should tell furniture inside the story, and the stretches that it leaves', () => {
    const page = [{paragraph: 9}, {furniture: 9}, {paragraph: 9}, {paragraph: 9}]
    expect(numberOf(page, 'gaps')).toBe(0.25)
    expect(numberOf(page, 'runs')).toBeCloseTo(Math.log(3))
  })

  it('should tell a byline near the headline', () => {
    expect(numberOf([{headline: 9}, {byline: 9}, {paragraph: 9}], 'byline')).toBeGreaterThan(0.9)
    const far = [{headline: 9}, ...times(12, {paragraph: 9}), {byline: 9}]
    expect(numberOf(far, 'byline')).toBeLessThan(0.1)
  })
})

type Readings = ReturnType<typeof listReadings>

function numberOf(
  blocks: readonly ScoredBlock[],
  name: string,
  isWanted: (reading: Readings[number]) => boolean = () => true
): number | undefined {
  const page = scorePage(blocks)
  const readings = listReadings(page)
  const place = readings.findIndex(isWanted)
  return readingNumbers(readings, page)[place]?.[readingNames.indexOf(name)]
}
