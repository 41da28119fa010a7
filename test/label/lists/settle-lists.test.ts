import {describe, expect, it} from 'vitest'
import {clueNames} from '../../../src/label/lists/read-clues.js'
import {leanToParts} from '../../../src/label/lists/lean-to-parts.js'
import {choicesOf, listRoles, type ListWeights, settleLists} from '../../../src/label/lists/settle-lists.js'
import {alphabet} from '../../../src/learned/read-tensor.js'
import type {StoredSums} from '../../../src/learned/learned-sums.js'
import type {Role} from '../../../src/label/role.js'
import {columns, type Line, makeListPage, scoreLines} from './list-pages.js'

const title = 'Harbour pilots end their strike after nine days'
const prose = 'A storm hit the northern coast on Monday, officials said.'
const opened = 'See also: Council buys the old mill for its archive'

/** Weights by which a line that may be a title is one, right under a heading or opened. */
const titlesByForm: ListWeights = {
  hidden: sums(['freeTitleLike', 'isOpened'].map((name) => clueNames.map((clue) => (clue === name ? 1 : 0)))),
  output: {
    ...sums(listRoles.map((role) => (role === 'teaserTitle' ? [2, 2] : [0, 0]))),
    bias: listRoles.map((role) => (role === 'furniture' ? 0.5 : 0))
  }
}

describe('settleLists', () => {
  it('should make a title of what its list says is one', () => {
    expect(
      settle([
        ['furniture', 'Most read'],
        ['furniture', title]
      ])
    ).toEqual(['furniture', 'teaserTitle'])
  })

  it('should make furniture of what is part of no list', () => {
    expect(
      settle([
        ['teaserTitle', 'Politics'],
        ['teaserSummary', prose]
      ])
    ).toEqual(['furniture', 'furniture'])
  })

  it('should make a title of a line of the story that opens as one', () => {
    expect(
      settle([
        ['paragraph', prose],
        ['paragraph', opened],
        ['paragraph', prose]
      ])
    ).toEqual(['paragraph', 'teaserTitle', 'paragraph'])
  })

  it('should make a title of a line of the story that was scored nearly as one', () => {
    const lines: Line[] = [
      ['paragraph', prose],
      ['furniture', 'Most read'],
      ['paragraph', title, {paragraph: 10, teaserTitle: 5}]
    ]
    expect(settle(lines)).toEqual(['paragraph', 'furniture', 'teaserTitle'])
  })

  it('should NOT touch the story', () => {
    const lines: Line[] = [
      ['paragraph', prose],
      ['paragraph', 'Most read'],
      ['paragraph', title]
    ]
    expect(settle(lines)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('should keep what it does not change', () => {
    const {blocks, scores} = scoreLines([
      ['furniture', 'Most read'],
      ['headline', title]
    ])
    expect(settleLists(blocks, scores, columns, titlesByForm)).toEqual(blocks)
  })

  it('should say how sure it is', () => {
    const {blocks, scores} = scoreLines([
      ['furniture', 'Most read'],
      ['furniture', title]
    ])
    const [, settled] = settleLists(blocks, scores, columns, titlesByForm)
    // Scores of 2 for the title, .5 less the lean for furniture, 0 for the three other parts.
    const scored = Float64Array.from([0.5, 0, 0, 0, 0, 0.5, 2, 0, 0, 0])
    const lean = 0.5 - (leanToParts({rows: 2, columns: 5, values: scored}).values[5] ?? 0)
    expect(lean).toBeGreaterThan(0)
    expect(settled?.confidence).toBeCloseTo(1 / (1 + Math.exp(-1.5 - lean) + 3 * Math.exp(-2)), 3)
  })

  it('should leave alone what was scored by a network that knows of no titles', () => {
    const {blocks, scores} = scoreLines([
      ['furniture', 'Most read'],
      ['furniture', title]
    ])
    expect(settleLists(blocks, scores, ['paragraph', 'furniture'], titlesByForm)).toEqual(blocks)
  })
})

describe('choicesOf', () => {
  const page = makeListPage([
    ['caption', title],
    ['paragraph', prose],
    ['caption', title],
    ['furniture', 'Share this story'],
    ['paragraph', opened],
    ['headline', title]
  ])
  const choices = (index: number): readonly Role[] => choicesOf(page, index)

  it('should let what is furniture or part of a list be any part of a list', () => {
    expect(choices(3)).toBe(listRoles)
  })

  it('should NOT let a line be a heading that stands behind each title', () => {
    const list = makeListPage([
      ['teaserHeading', 'Keep reading'],
      ['teaserTitle', title],
      ['furniture', 'Read more'],
      ['teaserTitle', 'Another title'],
      ['teaserHeading', 'Read more'],
      ['furniture', 'Privacy']
    ])
    const notHeading = ['furniture', 'teaserTitle', 'teaserSummary', 'teaserMeta']
    expect([2, 4].map((index) => choicesOf(list, index))).toEqual([notHeading, notHeading])
    expect([0, 1, 5].map((index) => choicesOf(list, index))).toEqual([listRoles, listRoles, listRoles])
  })

  it('should let a caption be part of a list outside the story alone', () => {
    expect(choices(0)).toEqual(['caption', 'teaserTitle', 'teaserHeading', 'teaserSummary', 'teaserMeta'])
    expect(choices(2)).toEqual(['caption'])
  })

  it('should let the story be the story, but for lines that open as a title', () => {
    expect(choices(1)).toEqual(['paragraph'])
    expect(choices(4)).toEqual(['paragraph', 'teaserTitle'])
    expect(choices(5)).toEqual(['headline'])
  })

  it('should let a line of the story be any part of a list if it was scored nearly as one', () => {
    const near = makeListPage([
      ['paragraph', prose],
      ['paragraph', title, {paragraph: 10, teaserHeading: 4.5}],
      ['caption', title, {caption: 10, teaserTitle: 4.5}],
      ['paragraph', title, {paragraph: 10, teaserTitle: 3.5}],
      ['headline', title, {headline: 10, teaserTitle: 9}],
      ['paragraph', prose]
    ])
    expect([0, 1, 2, 3, 4].map((index) => choicesOf(near, index))).toEqual([
      ['paragraph'],
      ['paragraph', 'teaserTitle', 'teaserHeading', 'teaserSummary', 'teaserMeta'],
      ['caption', 'teaserTitle', 'teaserHeading', 'teaserSummary', 'teaserMeta'],
      ['paragraph'],
      ['headline']
    ])
  })

  it('should know no choice where there is no block', () => {
    expect(choices(6)).toEqual([])
  })
})

function settle(lines: readonly Line[]): Role[] {
  const {blocks, scores} = scoreLines(lines)
  return settleLists(blocks, scores, columns, titlesByForm).map(({role}) => role)
}

/** Stored sums with whole weights, a row for each sum. */
function sums(rows: readonly number[][]): StoredSums {
  const middle = (alphabet.length - 1) / 2
  return {
    bias: rows.map(() => 0),
    weights: {
      scales: (rows[0] ?? []).map(() => 1),
      weights: rows
        .flat()
        .map((weight) => alphabet[middle + weight])
        .join('')
    }
  }
}
