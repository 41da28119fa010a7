import {describe, expect, it} from 'vitest'
import {findSiteLines} from '../../src/memory/find-site-lines.js'
import type {Marks} from '../../src/memory/marks.js'

const rare = {isFrequent: false, isEverywhere: false}

describe('findSiteLines', () => {
  it('should find a line that another page of the site prints', () => {
    expect(find({others: [1], share: 0.02})).toEqual([rare])
    expect(find({others: [], share: 1})).toEqual([undefined])
  })

  it('should tell a line of several pages from one of one other', () => {
    expect(find({others: [1, 2], share: 0.1})).toEqual([{...rare, isFrequent: true}])
  })

  it('should tell a line of about every second page', () => {
    expect(find({others: [1], share: 0.49})).toEqual([rare])
    expect(find({others: [1], share: 0.5})).toEqual([{...rare, isEverywhere: true}])
  })

  it('should NOT take a line of too few of the pages', () => {
    expect(find({others: [1, 2, 3, 4], share: 0.019})).toEqual([undefined])
  })

  it('should ask for more of a paragraph', () => {
    // Next to it another that no page prints: the first is no copy of the story.
    const page = (length: number, share: number) => find({others: [1], share, length}, {others: [], length: 1000})[0]
    expect(page(100, 0.2)).toEqual(rare)
    expect(page(100, 0.19)).toBeUndefined()
    expect(page(99, 0.02)).toEqual(rare)
  })

  it('should ask for three pages where no site is named', () => {
    const find = (...others: number[]) => findSiteLines({lines: [{others, share: 1}], hasSite: false, isSeen}, [0])
    expect(find(1, 2)).toEqual([undefined])
    expect(find(1, 2, 3)).toEqual([{isFrequent: true, isEverywhere: true}])
  })

  it('should leave aside a page with more than half of the story', () => {
    const lines = (length: number) => [
      {others: [1], length},
      {others: [], length: 50},
      {others: [1, 2], length: 0}
    ]
    expect(find(...lines(51))).toEqual([undefined, undefined, {...rare, isEverywhere: true}])
    expect(find(...lines(50))).toEqual([
      {...rare, isEverywhere: true},
      undefined,
      {isFrequent: true, isEverywhere: true}
    ])
  })
})

function find(...lines: {others: Marks; share?: number; length?: number}[]) {
  const recalled = {lines: lines.map(({others, share = 1}) => ({others, share})), hasSite: true, isSeen}
  return findSiteLines(
    recalled,
    lines.map(({length = 0}) => length)
  )
}

function isSeen(): boolean {
  return false
}
