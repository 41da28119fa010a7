import {describe, expect, it} from 'vitest'
import {bylineCandidates} from '../../src/field/byline-candidates.js'
import {bylineEvidence} from '../../src/field/byline-evidence.js'
import {dateCandidates} from '../../src/field/date-candidates.js'
import {dateEvidence} from '../../src/field/date-evidence.js'
import type {Role} from '../../src/label/role.js'
import {pageOf} from './page-of.js'

const prose = 'The council said on Monday that it will not build the bridge, which has been planned for years.'
const story: [Role, string][] = [
  ['headline', 'Council drops bridge'],
  ['paragraph', prose],
  ['paragraph', prose]
]

describe('bylineEvidence', () => {
  const introducedIn = (lines: [Role, string][]) => {
    const page = pageOf(lines)
    const candidates = bylineCandidates(page)
    return candidates.map(({first}, at) => {
      const {isIntroduced, sharesIntroduced} = bylineEvidence(page, candidates, at)
      return [page.blocks[first]?.text, isIntroduced, sharesIntroduced]
    })
  }
  const jane: [Role, string][] = [
    ['furniture', 'Jane Doe'],
    ['furniture', 'Jane Doe is a reporter for the Tribune and writes about roads.']
  ]

  it('should tell a name below the story that the next line introduces', () => {
    expect(introducedIn([...story, ...jane])).toEqual([['Jane Doe', 1, 1]])
    expect(
      introducedIn([
        ...story,
        ['crosshead', 'Jane Doe'],
        ['furniture', 'Editor'],
        ['furniture', 'Jane has lived here.']
      ])
    ).toEqual([])
    expect(
      introducedIn([
        ...story,
        ['crosshead', 'Jane Doe'],
        ['furniture', 'Editor'],
        ['furniture', 'Jane has lived here for years.']
      ])
    ).toEqual([['Jane Doe', 1, 1]])
  })

  it('should tell a line that names who is introduced elsewhere', () => {
    expect(introducedIn([['furniture', 'By Jane Doe'], ...story, ...jane])).toEqual([
      ['By Jane Doe', 0, 1],
      ['Jane Doe', 1, 1]
    ])
    expect(introducedIn([['furniture', 'By Max Roe'], ...story, ...jane])).toEqual([
      ['By Max Roe', 0, 0],
      ['Jane Doe', 1, 1]
    ])
  })

  it('should NOT tell a name that no line introduces, nor the people of a story', () => {
    expect(
      introducedIn([
        ...story,
        ['furniture', 'Jane Doe'],
        ['furniture', 'The mayor will speak at the town hall on Friday.']
      ])
    ).toEqual([])
    expect(
      introducedIn([['headline', 'Council drops bridge'], ...jane, ...story.slice(1), ['paragraph', prose]])
    ).toEqual([['Jane Doe', 0, 0]])
  })
})

describe('dateEvidence', () => {
  const isRange = (text: string) => {
    const page = pageOf([['furniture', text], ...story])
    const candidates = dateCandidates(page)
    return candidates.map((candidate) => dateEvidence({page, candidates, bylines: []}, candidate).isRange)
  }

  it.each([
    ['Springfield, 18 - 20 May 2020', 1],
    ['20 May 2020, 13:15 - 19:00', 1],
    ['2020年5月20日（水）13：15－19：00', 1],
    ['2020-05-18 - 2020-05-20', 1],
    ['20 May 2020 - Tribune', 0],
    ['Politics - 20 May 2020', 0]
  ])('should tell of %j whether it is a range: %d', (text, expected) => {
    expect(isRange(text)).toEqual([expected])
  })
})
