import {describe, expect, it} from 'vitest'
import {chooseReading, readBeside} from '../../../src/label/readings/choose-reading.js'
import {listReadings} from '../../../src/label/readings/list-readings.js'
import {readingNames} from '../../../src/label/readings/reading-numbers.js'
import type {Role} from '../../../src/label/role.js'
import {type ScoredBlock, scorePage, times} from './scored-page.js'
import {countOnly} from './weights.js'

// The blocks ask for the last one to be left out.
const page = scorePage([{headline: 8}, ...times(2, {paragraph: 8}), {paragraph: 8, furniture: 9}])
const short = ['headline', 'paragraph', 'paragraph', 'furniture']

const storyBlocks = (roles: readonly Role[]) => roles.filter((role) => role === 'paragraph').length

describe('chooseReading', () => {
  it('should choose the reading whose learned sum is the highest', () => {
    expect(chooseReading(page, countOnly('leftOut'))?.roles).toEqual(short)
    expect(chooseReading(page, countOnly('storyBlocks'))?.roles).toEqual([...short.slice(0, 3), 'paragraph'])
  })

  it('should choose the first of equals, which the blocks ask for', () => {
    expect(chooseReading(page, countOnly('storyBlocks', 0))?.roles).toEqual(short)
  })

  it('should NOT give up a story that the blocks ask for, but one that only a lean asks for', () => {
    const storyOf = (scores: ScoredBlock) =>
      chooseReading(scorePage(times(3, scores)), countOnly('noStory'))?.roles.includes('paragraph')
    expect(listReadings(scorePage(times(3, {paragraph: 10, furniture: 8.5}))).map(({roles}) => roles[0])).toEqual([
      'paragraph',
      'furniture'
    ])
    expect(storyOf({paragraph: 10, furniture: 8.5})).toBe(true)
    expect(storyOf({paragraph: 8, furniture: 9})).toBe(false)
  })

  it('should NOT add to a story what is hardly like one, however much of it there is', () => {
    const blocksOf = (more: ScoredBlock) => {
      const long = scorePage([{headline: 9}, ...times(3, {paragraph: 9}), ...times(6, more)])
      expect(listReadings(long).some(({roles}) => storyBlocks(roles) === 9)).toBe(true)
      return storyBlocks(chooseReading(long, countOnly('storyBlocks'))?.roles ?? [])
    }
    expect(blocksOf({paragraph: 7, teaserSummary: 8})).toBe(9)
    expect(blocksOf({paragraph: 6, teaserSummary: 8})).toBe(3)
  })

  it('should read a page without blocks', () => {
    expect(chooseReading(scorePage([]))?.roles).toEqual([])
  })
})

describe('readBeside', () => {
  it('should put behind each number how far it is off the mean of the readings', () => {
    const rows = readBeside(listReadings(page), page)
    expect(rows.length).toBeGreaterThan(1)
    const place = readingNames.indexOf('storyBlocks')
    const mean = rows.reduce((sum, row) => sum + (row[place] ?? 0), 0) / rows.length
    for (const row of rows) expect(row[readingNames.length + place]).toBeCloseTo((row[place] ?? 0) - mean)
  })
})
