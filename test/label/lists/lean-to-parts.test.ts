import {describe, expect, it} from 'vitest'
import {leanToParts} from '../../../src/label/lists/lean-to-parts.js'
import type {Matrix} from '../../../src/learned/layers.js'

describe('leanToParts', () => {
  it('should take back what the scores lean where the titles are sure', () => {
    expect(leanOf([30, 30, -30, -30])).toBeCloseTo(-0.5, 5)
  })

  it('should lean further where they are doubtful', () => {
    // Even odds of two lines, no other: the best guess takes both, of which half are right and all found.
    expect(leanOf([0, 0, -30])).toBeCloseTo(2.75 * (1 - 2 / 3) - 0.5, 5)
  })

  it('should take in no line that makes the guess worse', () => {
    const even = leanOf([0, 0])
    expect(leanOf([0, 0, -30, -30, -30])).toBeCloseTo(even, 5)
    expect(leanOf([-30, 0, -30, 0])).toBeCloseTo(even, 5)
  })

  it('should NOT lean where there is most likely no list', () => {
    // One line in four is a title: the best that can be reached is .4.
    expect(leanOf([-Math.log(3)])).toBe(-0.5)
  })

  it('should do without any block', () => {
    expect(leanToParts(titles([]))).toEqual(titles([]))
  })
})

/** What furniture loses of its score. */
function leanOf(margins: readonly number[]): number {
  const scores = titles(margins)
  return (scores.values[0] ?? 0) - (leanToParts(scores).values[0] ?? 0)
}

/** Scores by which titles are so much above furniture, before the scores lean; the other parts are out of reach. */
function titles(margins: readonly number[]): Matrix {
  const values = margins.flatMap((margin) => [-0.5, margin, -60, -60, -60])
  return {rows: margins.length, columns: 5, values: Float64Array.from(values)}
}
