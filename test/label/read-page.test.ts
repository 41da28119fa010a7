import {describe, expect, it} from 'vitest'
import {numberNames} from '../../src/label/evidence/evidence.js'
import {makeMatrix, type Matrix} from '../../src/label/network/layers.js'
import {readPage} from '../../src/label/read-page.js'
import type {Role} from '../../src/label/role.js'

const columns: readonly Role[] = ['headline', 'byline', 'paragraph', 'teaserTitle', 'teaserSummary', 'furniture']

describe('readPage', () => {
  it('should find the article and say how likely it is one', () => {
    const roles: Role[] = ['furniture', 'headline', 'byline', ...times(8, 'paragraph'), 'furniture']
    const page = read(score(roles, 8))
    expect(page.roles).toEqual(roles)
    expect(page.article).toBeGreaterThan(0.9)
  })

  it('should NOT find an article on a list of stories whose summaries look like prose', () => {
    const teasers: Role[] = Array.from({length: 40}, (_, at) => (at % 2 === 0 ? 'teaserTitle' : 'paragraph'))
    const scores = score(teasers, 6)
    for (let block = 1; block < 40; block += 2)
      scores.values[block * columns.length + columns.indexOf('teaserSummary')] = 5.5
    const page = read(scores)
    expect(page.article).toBeLessThan(0.5)
    expect(page.roles).not.toContain('paragraph')
    expect(page.roles).not.toContain('headline')
  })

  it('should find a story of which every block is a little more like furniture', () => {
    const roles: Role[] = ['furniture', 'headline', ...times(8, 'paragraph'), 'furniture']
    const page = read(score(roles, 8, 9))
    expect(page.roles).toEqual(roles)
    expect(page.article).toBeLessThan(0.9)
  })

  it('should NOT find a story where every block is much more like furniture', () => {
    const roles: Role[] = ['furniture', 'headline', ...times(8, 'paragraph'), 'furniture']
    expect(read(score(roles, 8, 14))).toEqual({roles: times(11, 'furniture')})
  })

  it('should leave a headline without a story as it is', () => {
    const page = read(score(['furniture', 'headline', 'furniture'], 8))
    expect(page).toEqual({roles: ['furniture', 'headline', 'furniture']})
  })
})

function score(roles: readonly Role[], height: number, furniture = 0): Matrix {
  const scores = makeMatrix(roles.length, columns.length)
  for (let block = 0; block < roles.length; block++)
    scores.values[block * columns.length + columns.indexOf('furniture')] = furniture
  for (const [block, role] of roles.entries()) scores.values[block * columns.length + columns.indexOf(role)] = height
  return scores
}

function read(scores: Matrix) {
  const numbers = new Float64Array(scores.rows * numberNames.length)
  const evidence = {count: scores.rows, numbers, keys: new Int32Array(0), bags: []}
  const lengths = Array.from({length: scores.rows}, () => 300)
  return readPage({scores, columns, temperature: 1, evidence, lengths})
}

function times(count: number, role: Role): Role[] {
  return Array.from({length: count}, () => role)
}
