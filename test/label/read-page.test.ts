import {describe, expect, it} from 'vitest'
import {readPage} from '../../src/label/read-page.js'
import type {Role} from '../../src/label/role.js'
import {columns, type ScoredBlock, scorePage, times} from './readings/scored-page.js'
import {countOnly} from './readings/weights.js'

const furniture: ScoredBlock = {furniture: 8}

describe('readPage', () => {
  it('should find the article and say how likely it is one', () => {
    const page = scorePage([furniture, {headline: 8}, {byline: 8}, ...times(8, {paragraph: 8}), furniture])
    const {article, roles} = readPage(page)
    expect(roles).toEqual(['furniture', 'headline', 'byline', ...repeat(8, 'paragraph'), 'furniture'])
    expect(article).toBeGreaterThan(0.9)
  })

  it('should NOT find an article on a list of stories whose summaries look like prose', () => {
    const teaser: ScoredBlock[] = [{teaserTitle: 6}, {paragraph: 6, teaserSummary: 5.9}]
    const {article = 0, roles} = readPage(scorePage(Array.from({length: 20}, () => teaser).flat()))
    expect(article).toBeLessThan(0.5)
    expect(roles).not.toContain('paragraph')
    expect(roles).not.toContain('headline')
  })

  it('should take the reading that counts most, also against what each block asks for', () => {
    const page = scorePage([furniture, {headline: 8}, ...times(8, {paragraph: 8, furniture: 9}), furniture])
    expect(readPage(page, countOnly('noStory')).roles).not.toContain('paragraph')
    expect(readPage(page, countOnly('storyBlocks')).article).toBeDefined()
  })

  it('should NOT find a story where every block is much more like furniture', () => {
    const page = scorePage([furniture, {headline: 8}, ...times(8, {paragraph: 8, furniture: 14}), furniture])
    expect(readPage(page)).toEqual({roles: ['furniture', 'headline', ...repeat(9, 'furniture')]})
  })

  it('should leave a headline without a story as it is', () => {
    expect(readPage(scorePage([furniture, {headline: 8}, furniture]))).toEqual({
      roles: ['furniture', 'headline', 'furniture']
    })
  })

  it('should read a page without blocks', () => {
    expect(readPage(scorePage([]))).toEqual({roles: []})
  })

  it('should give each block one of the roles that were scored', () => {
    const {roles} = readPage(scorePage([furniture, {headline: 8}, ...times(3, {paragraph: 8}), furniture]))
    expect(roles.every((role) => columns.includes(role))).toBe(true)
  })
})

function repeat(count: number, role: Role): Role[] {
  return Array.from({length: count}, () => role)
}
