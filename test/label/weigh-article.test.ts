import {describe, expect, it} from 'vitest'
import {decode} from '../../src/label/decode.js'
import {makeMatrix} from '../../src/learned/layers.js'
import {readShares} from '../../src/label/read-shares.js'
import type {Role} from '../../src/label/role.js'
import {readSigns, settleNoArticle, signNames, weighArticle} from '../../src/label/weigh-article.js'

const columns: readonly Role[] = ['headline', 'byline', 'paragraph', 'teaserTitle', 'teaserSummary', 'furniture']

describe('weighArticle', () => {
  const article: Role[] = ['furniture', 'headline', 'byline', ...times(6, 'paragraph')]
  const listing: Role[] = [
    'teaserTitle',
    'paragraph',
    'furniture',
    'teaserTitle',
    'furniture',
    'paragraph',
    ...times(120, 'teaserTitle')
  ]

  it('should tell a signed story below its headline from a list of stories', () => {
    expect(weigh(article, sure(article))).toBeGreaterThan(0.9)
    expect(weigh(listing, unsure(listing))).toBeLessThan(0.5)
  })

  it('should know nothing of a page without a story', () => {
    expect(weigh(['headline', 'furniture'], sure(['headline', 'furniture']))).toBeUndefined()
  })
})

describe('readSigns', () => {
  it('should read what it names', () => {
    const roles: Role[] = ['headline', 'byline', 'paragraph', 'furniture', 'paragraph', 'teaserTitle']
    const signs = readSigns(reading(roles, sure(roles)), [50, 10, 300, 10, 100, 30])
    expect(Object.fromEntries(signNames.map((name, at) => [name, signs?.[at]]))).toMatchObject({
      always: 1,
      storyShare: 0.8,
      noHeadline: 0,
      byline: 1,
      published: 0,
      teaserTitles: 0.1,
      longBlocks: 0.1
    })
  })

  it('should see a story without a headline', () => {
    const signs = readSigns(reading(['paragraph'], sure(['paragraph'])), [300])
    expect(signs?.[signNames.indexOf('noHeadline')]).toBe(1)
    expect(signs?.[signNames.indexOf('headline')]).toBe(0)
  })
})

describe('settleNoArticle', () => {
  it('should leave no story and no headline on the page', () => {
    const scores = sure(['headline', 'paragraph', 'teaserTitle', 'paragraph'])
    expect(decode(settleNoArticle(scores, columns), columns)).not.toContain('paragraph')
    expect(decode(settleNoArticle(scores, columns), columns)).not.toContain('headline')
    expect(decode(settleNoArticle(scores, columns), columns)[2]).toBe('teaserTitle')
  })
})

function weigh(roles: readonly Role[], scores: ReturnType<typeof sure>) {
  return weighArticle(
    reading(roles, scores),
    roles.map((role) => (role === 'paragraph' ? 300 : 40))
  )
}

function reading(roles: readonly Role[], scores: ReturnType<typeof sure>) {
  const evidence = {count: roles.length, numbers: new Float64Array(0), keys: new Int32Array(0), bags: []}
  return {roles, shares: readShares(scores, 1), columns, evidence}
}

// Scores that leave no doubt, and scores that leave much: every paragraph may be a summary.
function sure(roles: readonly Role[]) {
  return score(roles, 8)
}

function unsure(roles: readonly Role[]) {
  const scores = score(roles, 2)
  for (const [block, role] of roles.entries()) {
    if (role === 'paragraph') scores.values[block * columns.length + columns.indexOf('teaserSummary')] = 2
  }
  return scores
}

function score(roles: readonly Role[], height: number) {
  const matrix = makeMatrix(roles.length, columns.length)
  for (const [block, role] of roles.entries()) matrix.values[block * columns.length + columns.indexOf(role)] = height
  return matrix
}

function times(count: number, role: Role): Role[] {
  return Array.from({length: count}, () => role)
}
