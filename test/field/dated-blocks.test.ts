import {describe, expect, it} from 'vitest'
import {datedBlocks, mayHoldDate} from '../../src/field/dated-blocks.js'
import {type Line, pageOf} from './page-of.js'

const found = (...lines: Line[]) =>
  datedBlocks(pageOf(lines)).map(({index, dates, rest}) => [index, dates.map((date) => date.iso), rest])

describe('datedBlocks', () => {
  it('should list the lines without a part in the article that print a date, and what else they hold', () => {
    expect(
      found(['furniture', 'Share'], ['caption', 'Port Aven, June 19, 2024'], ['furniture', '12 comments'])
    ).toEqual([[1, ['2024-06-19'], 11]])
    for (const role of ['furniture', 'kicker', 'standfirst', 'crosshead', 'caption', 'note', 'byline'] as const)
      expect(found([role, 'June 19, 2024'])).toEqual([[0, ['2024-06-19'], 0]])
  })

  it('should NOT list lines of the story, of teasers, or of more than 200 characters', () => {
    for (const role of ['paragraph', 'headline', 'published', 'teaserMeta'] as const)
      expect(found([role, 'June 19, 2024'])).toEqual([])
    expect(found(['furniture', 'June 19, 2024'.padEnd(200)])).toHaveLength(1)
    expect(found(['furniture', 'June 19, 2024'.padEnd(201)])).toEqual([])
  })
})

describe('mayHoldDate', () => {
  it.each(['June 19, 2024', '19.6.24', '19/6', '19-6', '19 June', '19 hours ago', 'Jane 3 days ago', '6月'])(
    'should not pass over %j',
    (text) => {
      expect(mayHoldDate(text)).toBe(true)
    }
  )

  it.each(['Room 9', '12', '12, 13', 'Jane Doe', '', '7 — 9'])('should pass over %j', (text) => {
    expect(mayHoldDate(text)).toBe(false)
  })
})
