import {describe, expect, it} from 'vitest'
import {rescueDatelines} from '../../src/field/rescue-datelines.js'
import {type Line, pageOf} from './page-of.js'

type Known = Parameters<typeof rescueDatelines>[1]

const headline: Line = ['headline', 'Council drops bridge']
const prose: Line = ['paragraph', 'The council said that it will not build the bridge.']
const story = [prose, prose, prose]
const share: Line = ['furniture', 'Share']
const changed: Line = ['furniture', 'Updated June 19, 2024']
const masthead: Line = ['furniture', 'Wednesday, June 19, 2024']
const many = (count: number, line = share): Line[] => Array.from({length: count}, () => line)

const rescue = (lines: Line[], known: Known = []) => rescueDatelines(pageOf(lines), known)

/** Where the last change was found, and its day. */
const changeIn = (lines: Line[], known?: Known) =>
  rescue(lines, known).flatMap(({first, modified}) => (modified === undefined ? [] : [[first, modified]]))

describe('rescueDatelines', () => {
  describe('the masthead', () => {
    const pageDay = (line: string, blocks = 4) =>
      rescue([['furniture', line], ...many(blocks - 1), headline, prose]).map((field) => field.pageDate)

    it('should be found with its weekday, four blocks above the headline or more', () => {
      expect(rescue([masthead, ...many(3), headline, prose])).toEqual([
        {type: 'dateline', first: 0, last: 0, pageDate: '2024-06-19'}
      ])
      expect(pageDay('Wednesday, June 19, 2024', 9)).toEqual(['2024-06-19'])
      expect(pageDay('Wednesday, June 19, 2024, 14:05 CEST')).toEqual(['2024-06-19'])
      expect(pageDay('Wednesday, June 19, 2024'.padEnd(43, '.'))).toEqual(['2024-06-19'])
    })

    it('should NOT be found nearer, in a longer line, without a weekday or behind a word such as "Published"', () => {
      expect(pageDay('Wednesday, June 19, 2024', 3)).toEqual([])
      expect(pageDay('Wednesday, June 19, 2024'.padEnd(44, '.'))).toEqual([])
      expect(pageDay('June 19, 2024')).toEqual([])
      expect(pageDay('Published Wednesday, June 19, 2024')).toEqual([])
      expect(rescue([headline, prose, ...many(9), masthead])).toEqual([])
    })

    it('should NOT be looked for where the day of the page is known', () => {
      const page = [masthead, ...many(3), headline, prose]
      expect(rescue(page, [{first: 2, last: 2, pageDate: '2024-06-19'}])).toEqual([])
      expect(rescue(page, [{first: 2, last: 2, published: '2024-06-19'}])).toHaveLength(1)
      expect(rescue(page, [{first: 0, last: 0}])).toEqual([])
    })
  })

  describe('the last change', () => {
    it('should be found between headline and story, above the headline and below the story', () => {
      expect(changeIn([headline, changed, prose])).toEqual([[1, '2024-06-19']])
      expect(changeIn([headline, share, changed, prose, prose])).toEqual([[2, '2024-06-19']])
      expect(changeIn([changed, share, headline, prose])).toEqual([[0, '2024-06-19']])
      expect(changeIn([headline, ...story, changed])).toEqual([[4, '2024-06-19']])
      expect(changeIn([headline, prose, prose, changed, prose])).toEqual([[3, '2024-06-19']])
      expect(changeIn([changed, prose])).toEqual([[0, '2024-06-19']])
    })

    it('should be given with the day of publication that stands beside it', () => {
      expect(rescue([headline, ['furniture', 'June 18, 2024, updated June 19, 2024'], prose])).toEqual([
        {type: 'dateline', first: 1, last: 1, published: '2024-06-18', modified: '2024-06-19'}
      ])
    })

    it('should NOT be found without the word for it, inside the story, or where dates are known', () => {
      expect(rescue([headline, ['furniture', 'June 19, 2024'], prose])).toEqual([])
      expect(changeIn([headline, prose, prose, prose, changed, prose])).toEqual([])
      const page = [headline, changed, prose]
      expect(changeIn(page, [{first: 0, last: 0, published: '2024-06-19'}])).toEqual([])
      expect(changeIn(page, [{first: 0, last: 0, modified: '2024-06-19'}])).toEqual([])
      expect(changeIn(page, [{first: 0, last: 0, pageDate: '2024-06-19'}])).toHaveLength(1)
    })

    it('should NOT be read in a line that is taken', () => {
      const page = [headline, share, changed, share, prose]
      const takenBy = (first: number, last: number) => changeIn(page, [{first, last}]).length === 0
      expect([takenBy(2, 2), takenBy(1, 2), takenBy(2, 3), takenBy(1, 3)]).toEqual([true, true, true, true])
      expect([takenBy(0, 1), takenBy(3, 4)]).toEqual([false, false])
    })

    it('should be looked for near the story only', () => {
      const head = (blocks: number) => changeIn([headline, ...many(blocks - 1), changed, ...many(20), prose]).length
      expect([head(1), head(10), head(11)]).toEqual([1, 1, 0])
      const above = (blocks: number) => changeIn([changed, ...many(blocks - 1), headline, ...many(20), prose]).length
      expect([above(1), above(3), above(4)]).toEqual([1, 1, 0])
      const noHeadline = (blocks: number) => changeIn([changed, ...many(blocks - 1), prose]).length
      expect([noHeadline(12), noHeadline(13)]).toEqual([1, 0])
    })

    it('should be chosen where it stands nearest, and of equals the first', () => {
      const other: Line = ['furniture', 'Updated June 20, 2024']
      expect(changeIn([headline, changed, ...story, other])).toEqual([[1, '2024-06-19']])
      expect(changeIn([changed, headline, other, prose])).toEqual([[2, '2024-06-20']])
      expect(changeIn([headline, changed, other, prose])).toEqual([[1, '2024-06-19']])
      const long: Line = ['furniture', `Updated June 20, 2024 ${'harbour '.repeat(9)}`]
      expect(changeIn([headline, long, changed, prose])).toEqual([[2, '2024-06-19']])
    })

    it('should NOT be read in a list of dates', () => {
      const dated: Line = ['furniture', 'June 18, 2024']
      const below = (...others: Line[]) => changeIn([headline, ...story, changed, ...others]).length
      expect([below(...many(2, dated)), below(...many(3, dated))]).toEqual([1, 0])
      expect([below(...many(3), ...many(3, dated)), below(...many(4), ...many(3, dated))]).toEqual([0, 1])
      expect(changeIn([headline, changed, ...many(3, dated), ...story])).toEqual([[1, '2024-06-19']])
    })

    it('should NOT be looked for far below the story', () => {
      const below = (blocks: number) => changeIn([headline, ...story, ...many(blocks - 1), changed]).length
      expect([below(1), below(6), below(7)]).toEqual([1, 1, 0])
    })
  })
})
