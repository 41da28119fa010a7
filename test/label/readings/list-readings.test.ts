import {describe, expect, it} from 'vitest'
import {listReadings} from '../../../src/label/readings/list-readings.js'
import {scorePage, times} from './scored-page.js'

describe('listReadings', () => {
  it('should list the reading that the blocks ask for first', () => {
    const page = scorePage([{furniture: 8}, {headline: 8}, ...times(3, {paragraph: 8}), {furniture: 8}])
    expect(listReadings(page)[0]?.roles).toEqual([
      'furniture',
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'furniture'
    ])
  })

  it('should list each reading once, with all leans that lead to it', () => {
    const readings = listReadings(scorePage([{furniture: 20}, {headline: 20}, {paragraph: 20}]))
    expect(readings.map(({roles}) => roles)).toEqual([['furniture', 'headline', 'paragraph']])
    expect([...(readings[0]?.leans ?? [])]).toEqual([0, -2, 2, 4])
  })

  it('should list a story of which every block is a little more like furniture', () => {
    const page = scorePage([{headline: 8}, ...times(4, {paragraph: 8, furniture: 9})])
    const stories = listReadings(page).filter(({roles}) => roles.filter((role) => role === 'paragraph').length === 4)
    expect(stories.map(({leans}) => [...leans])).toContainEqual([2, 4])
  })

  it('should NOT make a caption or a standfirst prose where more of a story is asked for', () => {
    const page = scorePage([
      {headline: 8},
      {standfirst: 8, paragraph: 7},
      {paragraph: 8, furniture: 9},
      {caption: 8, paragraph: 7},
      {paragraph: 8}
    ])
    const whole = ['headline', 'standfirst', 'paragraph', 'caption', 'paragraph']
    expect(listReadings(page).map(({roles}) => roles)).toContainEqual(whole)
  })

  it('should list what is left where a little more like furniture is asked for', () => {
    const page = scorePage([{paragraph: 8}, {paragraph: 8, furniture: 7}, {paragraph: 8}])
    expect(listReadings(page).map(({roles}) => roles)).toContainEqual(['paragraph', 'furniture', 'paragraph'])
  })

  it('should NOT take the headline from a page that is read with less of a story', () => {
    const page = scorePage([{headline: 8, furniture: 7}, ...times(3, {paragraph: 8}), {paragraph: 8, furniture: 7}])
    const readings = listReadings(page).map(({roles}) => roles)
    expect(readings).toContainEqual(['headline', ...times(3, {}).map(() => 'paragraph'), 'furniture'])
    expect(readings.every(([first]) => first === 'headline')).toBe(true)
  })

  it('should keep the numbers of the headline with the readings that have one', () => {
    const readings = listReadings(scorePage([{headline: 8}, {paragraph: 8}]))
    for (const {headline, roles} of readings) expect(headline.length > 0).toBe(roles.includes('headline'))
  })

  it('should read a page without blocks in one way', () => {
    expect(listReadings(scorePage([])).map(({roles}) => roles)).toEqual([[]])
  })
})
