import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode} from '../../src/label/decode.js'
import {grammar, openers, phases, skipCost} from '../../src/label/grammar.js'
import {type Role, roles} from '../../src/label/role.js'
import {matrixOf} from '../learned/matrices.js'

const columns: readonly Role[] = roles

/** Scores that leave no doubt, far above all that the grammar adds. */
const sure = 100

/** Decode a page whose blocks look like the given roles, each so surely. */
function decodeLike(...blocks: (Role | [Role, number][])[]): Role[] {
  const rows = blocks.map((block) => {
    const wanted = new Map(typeof block === 'string' ? [[block, sure]] : block)
    return columns.map((role) => wanted.get(role) ?? 0)
  })
  return decode(matrixOf(rows), columns)
}

/** The greatest total of all readings of a page, or of those with the given roles, found by trying all of them. */
function greatestTotal(rows: readonly number[][], columns: readonly Role[], wanted?: readonly Role[]): number {
  const rest = (block: number, phase: number): number => {
    if (block === rows.length) return 0
    const totals = columns.flatMap((role, column) =>
      wanted && wanted[block] !== role
        ? []
        : phases.map((_, next) => {
            const cost = stepCost(role, phase, next)
            return cost === undefined ? -Infinity : (rows[block]?.[column] ?? NaN) - cost + rest(block + 1, next)
          })
    )
    return Math.max(...totals)
  }
  return rest(0, 0)
}

/** What it costs that a block has a role in a phase after another; nothing where that is not allowed. */
function stepCost(role: Role, from: number, to: number): number | undefined {
  const phase = phases[to] ?? 'before'
  const opens = from < to && openers[phase].includes(role)
  const goesOn = from === to && role !== 'headline'
  return grammar[role].includes(phase) && (opens || goesOn) ? skipCost * Math.max(0, to - from - 1) : undefined
}

describe('decode', () => {
  it('should keep a reading that the grammar allows', () => {
    const page: Role[] = [
      ...(['furniture', 'kicker', 'headline', 'standfirst', 'byline', 'published', 'paragraph'] as const),
      ...(['crosshead', 'listItem', 'caption', 'teaserHeading', 'teaserTitle', 'quote', 'paragraph', 'note'] as const),
      ...(['keywords', 'teaserHeading', 'teaserTitle', 'teaserSummary', 'teaserMeta', 'furniture'] as const)
    ]
    expect(decodeLike(...page)).toEqual(page)
  })

  it('should allow a page of the story alone, and one without a story', () => {
    expect(decodeLike('paragraph', 'paragraph')).toEqual(['paragraph', 'paragraph'])
    expect(decodeLike('teaserTitle', 'furniture')).toEqual(['teaserTitle', 'furniture'])
    expect(decodeLike('headline')).toEqual(['headline'])
  })

  it('should choose one headline, the likelier one', () => {
    const first = decodeLike(
      [
        ['headline', 90],
        ['furniture', 60]
      ],
      [
        ['headline', 80],
        ['furniture', 60]
      ],
      'paragraph'
    )
    expect(first).toEqual(['headline', 'furniture', 'paragraph'])
    const second = decodeLike(
      [
        ['headline', 80],
        ['furniture', 60]
      ],
      [
        ['headline', 90],
        ['furniture', 60]
      ],
      'paragraph'
    )
    expect(second).toEqual(['furniture', 'headline', 'paragraph'])
  })

  it('should have no prose above the headline', () => {
    const page = decodeLike(
      [
        ['paragraph', 90],
        ['furniture', 70]
      ],
      'headline',
      'paragraph'
    )
    expect(page).toEqual(['furniture', 'headline', 'paragraph'])
  })

  it('should give up a headline below so much prose that it must be a teaser', () => {
    const page = decodeLike('paragraph', 'paragraph', [
      ['headline', 60],
      ['teaserTitle', 50]
    ])
    expect(page).toEqual(['paragraph', 'paragraph', 'teaserTitle'])
  })

  it('should have no standfirst without a headline', () => {
    expect(
      decodeLike(
        [
          ['standfirst', 90],
          ['furniture', 70]
        ],
        'paragraph'
      )[0]
    ).not.toBe('standfirst')
  })

  it('should make a reading dearer for each phase that it skips', () => {
    const decide = (lead: number) =>
      decode(
        matrixOf([
          [0, sure],
          [lead, 0]
        ]),
        ['paragraph', 'furniture']
      )[1]
    // The head is skipped.
    expect(decide(skipCost + 0.1)).toBe('paragraph')
    expect(decide(skipCost - 0.1)).toBe('furniture')
  })

  it('should break ties by the order of the roles', () => {
    expect(grammar.crosshead).toEqual(grammar.paragraph)
    expect(
      decodeLike([
        ['crosshead', sure],
        ['paragraph', sure]
      ])
    ).toEqual(['paragraph'])
  })

  it('should score only the roles that it is given', () => {
    expect(decode(matrixOf([[1], [1]]), ['furniture'])).toEqual(['furniture', 'furniture'])
  })

  it('should have no roles for an empty page', () => {
    expect(decode({rows: 0, columns: columns.length, values: new Float64Array(0)}, columns)).toEqual([])
  })

  it('should give a reading of the grammar for any scores', () => {
    const row = fc.array(fc.double({min: -20, max: 20, noNaN: true}), {
      minLength: columns.length,
      maxLength: columns.length
    })
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 12}), (rows) => {
        const found = decode(matrixOf(rows), columns)
        const headline = found.indexOf('headline')
        const prose = found.indexOf('paragraph')
        expect(found).toHaveLength(rows.length)
        expect(found.lastIndexOf('headline')).toBe(headline)
        expect(headline < 0 || prose < 0 || headline < prose).toBe(true)
        expect(found.includes('standfirst') && headline < 0).toBe(false)
      })
    )
  })

  it('should choose the reading of the greatest total, as trying all of them does', () => {
    const few: readonly Role[] = ['headline', 'paragraph', 'teaserTitle', 'furniture']
    const row = fc.array(fc.integer({min: -9, max: 9}), {minLength: 4, maxLength: 4})
    fc.assert(
      fc.property(fc.array(row, {minLength: 1, maxLength: 4}), (rows) => {
        const found = decode(matrixOf(rows), few)
        expect(greatestTotal(rows, few, found)).toBeCloseTo(greatestTotal(rows, few), 9)
      })
    )
  })
})
