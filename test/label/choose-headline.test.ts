import {describe, expect, it} from 'vitest'
import {chooseHeadline, settleHeadline} from '../../src/label/choose-headline.js'
import {type Evidence, numberNames} from '../../src/label/evidence/evidence.js'
import {makeMatrix, type Matrix} from '../../src/learned/layers.js'
import {readShares} from '../../src/label/read-shares.js'
import type {Role} from '../../src/label/role.js'

const columns: readonly Role[] = ['headline', 'standfirst', 'byline', 'paragraph', 'furniture']

const menu = [0, 0, 0, 0, 9]
const title = [5, 0, 0, 0, 5]

describe('chooseHeadline', () => {
  it('should keep the headline that was decoded where it is the only candidate', () => {
    const scores = score([0, 0, 0, 0, 9], [9, 0, 0, 0, 0], [0, 0, 0, 9, 0])
    expect(choose(scores, ['furniture', 'headline', 'paragraph'], evidence(3))).toBe(1)
  })

  it('should take the earlier of two equals', () => {
    const scores = score([5, 0, 0, 0, 5], [5, 0, 0, 0, 5], [0, 0, 0, 9, 0])
    expect(choose(scores, ['furniture', 'headline', 'paragraph'], evidence(3))).toBe(0)
  })

  it('should take the one above what looks like a standfirst and a byline', () => {
    const scores = score(
      [0, 0, 0, 0, 9],
      [5, 0, 0, 0, 5],
      [0, 0, 0, 0, 9],
      [0, 0, 0, 0, 9],
      [0, 0, 0, 0, 9],
      [4.9, 0, 0, 0, 5],
      [0, 6, 0, 0, 5],
      [0, 0, 9, 0, 0],
      [0, 0, 0, 9, 0]
    )
    const roles: Role[] = ['furniture', 'headline', ...furniture(5), 'byline', 'paragraph']
    expect(choose(scores, roles, evidence(9))).toBe(5)
  })

  it('should take the one whose words come back in the story', () => {
    const scores = score(...[menu, title, menu, title], [0, 0, 0, 9, 0])
    const roles = [...furniture(1), 'headline', ...furniture(2), 'paragraph'] as const
    expect(choose(scores, roles, evidence(5))).toBe(1)
    const page = evidence(5, {block: 3, echoRegion: 1, echoBelow: 1, echoCountRegion: 1})
    expect(choose(scores, roles, page)).toBe(3)
  })

  it('should take the line that a trail of breadcrumbs ends in, and not the trail', () => {
    const scores = score(...[menu, title, menu, title], [0, 0, 0, 9, 0])
    const roles = [...furniture(1), 'headline', ...furniture(2), 'paragraph'] as const
    const trail = {block: 1, separators: 1, trailMarks: 1, endsAsOther: 0.9}
    expect(choose(scores, roles, evidence(5, trail))).toBe(1)
    expect(choose(scores, roles, evidence(5, trail, {block: 3, tailOfOther: 0.9}))).toBe(3)
  })

  it('should NOT take a sentence for the headline beside a line without a full stop', () => {
    const scores = score([5, 0, 0, 0, 5], [5, 0, 0, 0, 5], [0, 0, 0, 9, 0])
    const page = evidence(3, {block: 0, endsStop: 1, anySentence: 1})
    expect(choose(scores, ['headline', 'furniture', 'paragraph'], page)).toBe(1)
  })

  it('should NOT take a crosshead that is a little like a headline', () => {
    const scores = score([1, 0, 0, 0, 5], [0, 0, 0, 9, 0], [2, 0, 0, 0, 9])
    expect(choose(scores, ['headline', 'paragraph', 'furniture'], evidence(3))).toBe(0)
  })

  it('should take a strong one inside the story where the one above it is weak', () => {
    const scores = score(
      [1, 0, 0, 0, 6],
      [0, 0, 0, 5, 4],
      [9, 0, 0, 0, 0],
      [0, 0, 9, 0, 0],
      [0, 0, 0, 9, 0],
      [0, 0, 0, 9, 0]
    )
    const roles: Role[] = ['headline', 'paragraph', 'furniture', 'byline', 'paragraph', 'paragraph']
    expect(choose(scores, roles, evidence(6, {block: 2, echoRegion: 1, echoBelow: 1, echoCountRegion: 1}))).toBe(2)
  })

  it('should choose among all blocks where there is no story', () => {
    const scores = score([1, 0, 0, 0, 5], [9, 0, 0, 0, 5])
    expect(choose(scores, ['headline', 'furniture'], evidence(2))).toBe(1)
  })

  it('should NOT invent a headline', () => {
    expect(choose(score([5, 0, 0, 0, 6]), ['furniture'], evidence(1))).toBeUndefined()
  })
})

describe('settleHeadline', () => {
  it('should leave one candidate, and the scores of other roles as they are', () => {
    const settled = settleHeadline(score([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]), columns, 1)
    expect([...settled.values]).toEqual([-1000, 2, 3, 4, 5, 1000, 7, 8, 9, 10])
  })
})

function choose(scores: Matrix, roles: readonly Role[], evidence: Evidence) {
  return chooseHeadline({roles, shares: readShares(scores, 1), columns, evidence})?.block
}

function score(...rows: number[][]) {
  const matrix = makeMatrix(rows.length, columns.length)
  matrix.values.set(rows.flat())
  return matrix
}

function furniture(count: number): Role[] {
  return Array.from({length: count}, () => 'furniture')
}

function evidence(count: number, ...blocks: Record<string, number>[]): Evidence {
  const values = new Float64Array(count * numberNames.length)
  for (const {block = 0, ...numbers} of blocks) {
    for (const [name, value] of Object.entries(numbers))
      values[block * numberNames.length + numberNames.indexOf(name)] = value
  }
  return {count, numbers: values, keys: new Int32Array(0), bags: []}
}
