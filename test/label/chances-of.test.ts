import {expect, it} from 'vitest'
import {chancesOf} from '../../src/label/chances-of.js'
import {confidenceOf} from '../../src/label/confidence.js'
import {readOdds} from '../../src/label/read-odds.js'
import type {Role} from '../../src/label/role.js'

const roles: Role[] = ['headline', 'byline', 'published', 'modified', 'pageDate', 'furniture']
const scores = {
  rows: 2,
  columns: roles.length,
  values: Float64Array.from([0, 0, 0, 0, 0, 0, 5, 3, 1, -1, -3, 6])
}

it('should share the chances out by the scores of all roles', () => {
  const even = 0.1667
  expect(chancesOf(readOdds(scores, 1), 0, {roles})).toEqual({
    byline: even,
    published: even,
    modified: even,
    pageDate: even
  })
})

it('should agree with the confidence of the same role', () => {
  const chances = chancesOf(readOdds(scores, 1.3), 1, {roles})
  for (const role of ['byline', 'published'] as const)
    expect(chances[role]).toBeCloseTo(confidenceOf(scores, 1, roles.indexOf(role), 1.3), 2)
  expect(chances.byline).toBeGreaterThan(chances.published)
})
