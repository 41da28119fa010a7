import {describe, expect, it} from 'vitest'
import {clueNames, readClues} from '../../../src/label/lists/read-clues.js'
import {type Line, makeListPage} from './list-pages.js'

const titles = [
  'Harbour pilots end their strike after nine days',
  'Council buys the old mill for its archive',
  'Two schools share one bus from next spring'
] as const

const list: readonly Line[] = [
  ['headline', 'Storm takes both piers of Port Ellery'],
  ['paragraph', 'A storm hit the northern coast on Monday, officials said.'],
  ['furniture', 'Related posts'],
  ['furniture', titles[0]],
  ['teaserTitle', titles[1]],
  ['furniture', titles[2]],
  ['furniture', 'Subscribe'],
  ['furniture', titles[1].toUpperCase()],
  ['furniture', 'Storm takes both piers of Port Ellery']
]

describe('readClues', () => {
  it('should have a name for every clue, once', () => {
    expect(new Set(clueNames).size).toBe(clueNames.length)
    expect(readClues(makeListPage(list))).toMatchObject({rows: list.length, columns: clueNames.length})
  })

  it('should read nothing that is no number, on any page', () => {
    expect(readClues(makeListPage(list)).values.every(Number.isFinite)).toBe(true)
    expect(readClues(makeListPage([['furniture', '']])).values.every(Number.isFinite)).toBe(true)
    expect(readClues(makeListPage([])).values).toHaveLength(0)
  })

  it('should tell how far up the heading stands', () => {
    expect(column('under1')).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0])
    expect(column('under2')).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0])
    expect(column('under4')).toEqual([0, 0, 0, 0, 0, 1, 1, 0, 0])
  })

  it('should tell what may be a title under a heading, the first above all', () => {
    expect(column('freeTitleLike').slice(0, 6)).toEqual([0, 0, 0, 1, 1, 1])
    expect(column('firstTitleLike').slice(0, 6)).toEqual([0, 0, 0, 1, 0, 0])
  })

  it('should take a prompt for a sign that the list has ended', () => {
    expect(column('free')[7]).toBe(0.8)
  })

  it('should end a list where the story goes on', () => {
    const page: Line[] = [
      ['furniture', 'Most read'],
      ['paragraph', 'A storm hit.'],
      ['furniture', titles[0]]
    ]
    expect(column('free', page)).toEqual([0, 1, 0])
  })

  it('should see that a copy is a title, and that a line is the headline again', () => {
    expect(column('copyIsTitle')[7]).toBeGreaterThan(0.99)
    expect(column('copyIsTitle')[3]).toBe(0)
    expect(column('isHeadlineAgain')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('should weigh the blocks around by their length', () => {
    const like: Line[] = [
      ['teaserTitle', titles[0]],
      ['furniture', 'Menu'],
      ['teaserTitle', titles[1]],
      ['furniture', titles[2]]
    ]
    const [, short = 0, , long = 0] = column('likeTitle', like)
    expect(long).toBeGreaterThan(0.7)
    expect(short).toBeLessThan(0.1)
  })

  it('should tell of a line of the story what it is in it, and how much stands above and below', () => {
    const page: Line[] = [
      ['furniture', 'Menu'],
      ['paragraph', 'A storm hit.'],
      ['paragraph', 'It has gone.'],
      ['caption', titles[0]],
      ['crosshead', 'Both piers'],
      ['furniture', 'Menu']
    ]
    expect(column('isparagraph', page)).toEqual([0, 1, 1, 0, 0, 0])
    expect(column('iscrosshead', page)).toEqual([0, 0, 0, 0, 1, 0])
    expect(column('storyAbove', page)).toEqual([0, 0, 0.353, 0.706, 0.706, 0])
    expect(column('storyBelow', page)).toEqual([0, 0.647, 0.294, 0.294, 0, 0])
    expect(column('storyRun', page)).toEqual([0, 0.1, 0.1, 0, 0, 0])
  })

  it('should see titles that come back after so many lines', () => {
    const rows: Line[] = Array.from({length: 15}, (_, index) =>
      index % 3 === 0 && index !== 6 ? ['teaserTitle', titles[0]] : ['furniture', 'Politics']
    )
    expect(column('titlePeriod', rows)[6]).toBeGreaterThan(0.99)
    expect(column('titlePeriod', rows)[7]).toBeLessThan(0.6)
  })
})

function column(name: string, lines: readonly Line[] = list): number[] {
  const {rows, columns, values} = readClues(makeListPage(lines))
  const at = clueNames.indexOf(name)
  return Array.from({length: rows}, (_, row) => Math.round(1000 * (values[row * columns + at] ?? NaN)) / 1000)
}
