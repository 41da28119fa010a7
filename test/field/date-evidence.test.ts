import {describe, expect, it} from 'vitest'
import {dateCandidates} from '../../src/field/date-candidates.js'
import {type DateEvidence, dateEvidence} from '../../src/field/date-evidence.js'
import type {Role} from '../../src/label/role.js'
import {type Line, pageOf} from './page-of.js'

const headline: Line = ['headline', 'Council drops bridge']
const prose: Line = ['paragraph', 'The council said that it will not build the bridge.']
const share: Line = ['furniture', 'Share']
const day: Line = ['furniture', 'June 19, 2024']
const many = (count: number, line = share): Line[] => Array.from({length: count}, () => line)

/** One measure of all dated lines of a page, in page order. */
const measure = (name: keyof DateEvidence, lines: Line[], bylines: number[] = []) => {
  const page = pageOf(lines)
  const candidates = dateCandidates(page)
  return candidates.map((candidate) => dateEvidence({page, candidates, bylines}, candidate)[name])
}

describe('dateEvidence', () => {
  it('should measure what the labelling thinks of a line', () => {
    const line: Line = [
      'furniture',
      'June 19, 2024',
      {published: 0.0625, modified: 0.0001, pageDate: 1, byline: 0.0016}
    ]
    const other: Line = ['furniture', 'June 18, 2024', {published: 0.125}]
    expect(measure('sureChance', [line])).toEqual([0.0625])
    expect(measure('chance', [line])).toEqual([0.5])
    expect(measure('chanceModified', [line])[0]).toBeCloseTo(0.1)
    expect(measure('chancePage', [line])).toEqual([1])
    expect(measure('chanceByline', [line])[0]).toBeCloseTo(0.2)
    expect(measure('chanceToHighest', [line, other])[0]).toBeCloseTo(0.5 ** 0.25)
    expect(measure('chanceToHighest', [line])[0]).toBeCloseTo(0.625 ** 0.25)
  })

  it.each<[name: keyof DateEvidence, role: Role]>([
    ['isTeaser', 'teaserMeta'],
    ['isTeaser', 'teaserTitle'],
    ['isParagraph', 'paragraph'],
    ['isHeadline', 'headline'],
    ['isCaption', 'caption']
  ])('should tell by %s of what role a line is: %s', (name, role) => {
    expect(measure(name, [[role, 'June 19, 2024'], day])).toEqual([1, 0])
  })

  it.each<[name: keyof DateEvidence, text: string, expected: number]>([
    ['saysPublished', 'Published 18 June 2024 | Updated 19 June 2024', 1],
    ['saysPublished', 'Updated 19 June 2024', 0],
    ['saysPublished', '19 June 2024', 0],
    ['saysModified', 'Published 18 June 2024 | Updated 19 June 2024', 1],
    ['saysModified', 'Published 19 June 2024', 0],
    ['hasTime', '19 June 2024, 14:05', 1],
    ['hasTime', '19 June 2024, 14h05', 1],
    ['hasTime', '19 June 2024', 0],
    ['hasWeekday', 'Wednesday, 19 June 2024', 1],
    ['hasWeekday', '19 June 2024', 0],
    ['rest', '19 June 2024', 0],
    ['rest', `${'Harbour '.repeat(5)}19 June 2024`, 0.5],
    ['rest', `${'Harbour '.repeat(15)}19 June 2024`, 1],
    ['isAlone', '| 19 June 2024.', 1],
    ['isAlone', '| 19 June 2024 .', 0],
    ['isCopyright', '© 19 June 2024', 1],
    ['isCopyright', '(C) 19 June 2024', 1],
    ['isCopyright', '19 June 2024', 0],
    ['isRange', '19 June 2024, 1 May 2024 - 3 May 2024', 1],
    ['isRange', 'Port Aven 2024, 19 June 2024', 0]
  ])('should measure %s of %j', (name, text, expected) => {
    expect(measure(name, [['furniture', text]])).toEqual([expected])
  })

  it('should measure where a line stands to the story', () => {
    const page = [day, share, day, headline, day, share, day, prose, prose, prose, day, prose, day, share, day]
    expect(measure('isAbove', page)).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(measure('nearAbove', page)).toEqual([1 / 3, 1, 0, 0, 0, 0, 0])
    expect(measure('isInHead', page)).toEqual([0, 0, 1, 1, 0, 0, 0])
    expect(measure('nearHead', page)).toEqual([0, 0, 1, 1 / 3, 0, 0, 0])
    expect(measure('isInStory', page)).toEqual([0, 0, 0, 0, 1, 0, 0])
    expect(measure('nearBelow', page)).toEqual([0, 0, 0, 0, 0, 1, 1 / 3])
    expect(measure('isFirstBelow', page)).toEqual([0, 0, 1, 0, 0, 0, 0])
    expect(measure('isFirstBelow', [['headline', 'June 19, 2024'], day])).toEqual([0, 1])
  })

  it('should tell what is far from the story', () => {
    const below = (blocks: number) => measure('isFarBelow', [headline, prose, ...many(blocks - 1), day])
    expect([below(8), below(9)]).toEqual([[0], [1]])
    const above = (blocks: number) => measure('isFarAbove', [day, ...many(blocks - 1), headline, prose])
    expect([above(6), above(7)]).toEqual([[0], [1]])
    expect(above(9)).toEqual([1])
    expect(measure('isFarBelow', [day, ...many(9), headline, prose])).toEqual([0])
    expect(measure('isFarAbove', [headline, prose, ...many(9), day])).toEqual([0])
  })

  it('should tell what stands beside and near a byline', () => {
    const page = [day, day, day, day, day, day]
    expect(measure('isBesideByline', page, [4, 99])).toEqual([0, 0, 0, 1, 1, 1])
    expect(measure('isNearByline', page, [4, 99])).toEqual([0, 1, 1, 1, 1, 1])
    expect(measure('isBesideByline', page)).toEqual([0, 0, 0, 0, 0, 0])
    expect(measure('isNearByline', page)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('should tell a crowd of dates and a date alone', () => {
    expect(measure('isCrowded', [day, day, day])).toEqual([0, 0, 0])
    expect(measure('isCrowded', [day, day, ...many(3), day, day])).toEqual([1, 1, 1, 1])
    expect(measure('isCrowded', [day, day, ...many(4), day, day])).toEqual([0, 1, 1, 0])
    expect(measure('isOnly', [day])).toEqual([1])
    expect(measure('isOnly', [day, day])).toEqual([0, 0])
  })

  it('should hold its day against those of the other lines', () => {
    const lines: Line[] = [
      ['furniture', 'June 19, 2024, 14:05 CEST'],
      ['furniture', 'June 19, 2024'],
      ['modified', 'Updated June 20, 2024'],
      ['pageDate', 'June 18, 2024'],
      ['furniture', 'June 18, 2024']
    ]
    expect(measure('isRepeated', lines)).toEqual([1, 1, 0, 1, 1])
    expect(measure('isLatest', lines)).toEqual([0, 0, 1, 0, 0])
    expect(measure('isPageDay', lines)).toEqual([0, 0, 0, 0, 1])
    expect(measure('isRepeated', [day])).toEqual([0])
    expect(measure('isLatest', [day, day])).toEqual([1, 1])
  })

  it('should tell a page without headline and story', () => {
    expect(measure('hasNoStory', [day])).toEqual([1])
    expect(measure('hasNoStory', [headline, day])).toEqual([0])
    expect(measure('hasNoStory', [prose, day])).toEqual([0])
    expect(measure('hasNoStory', [headline, day, prose])).toEqual([0])
  })
})
