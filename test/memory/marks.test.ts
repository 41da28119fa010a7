import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {joinMarks, markLimit, mostMarks, shareOfPages} from '../../src/memory/marks.js'

const marks = fc
  .uniqueArray(fc.nat({max: markLimit - 1}), {maxLength: mostMarks})
  .map((all) => all.sort((a, b) => a - b))

describe('joinMarks', () => {
  it('should keep the smallest marks in order, each once', () => {
    expect(joinMarks([2, 7, 9], [1, 7, 8])).toEqual([1, 2, 7, 8])
  })

  it('should be commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(marks, marks, marks, (a, b, c) => {
        expect(joinMarks(a, b)).toEqual(joinMarks(b, a))
        expect(joinMarks(joinMarks(a, b), c)).toEqual(joinMarks(a, joinMarks(b, c)))
        expect(joinMarks(a, a)).toEqual(a)
      })
    )
  })
})

describe('shareOfPages', () => {
  it('should tell the share from the last marks, and from the limit where a line has few', () => {
    expect(shareOfPages([20, 40, 60, 80], [10, 20, 30, 40])).toBe(0.5)
    expect(shareOfPages([15, 35], [10, 20, 30, 40])).toBe((40 * 2) / (2 ** 30 * 4))
  })

  it('should be exact for few pages', () => {
    expect(shareOfPages([5], [5, 6, 7])).toBe(1 / 3)
    expect(shareOfPages([5, 6], [5, 6])).toBe(1)
    expect(shareOfPages([], [])).toBe(0)
  })

  it.each([
    ['every page', 1, 1],
    ['every tenth page', 10, 0.1],
    ['every hundredth page', 100, 0.01]
  ])('should be near for a line on %s of many', (_, step, expected) => {
    // Pages with evenly dealt marks, in an order that is not theirs.
    const pages = Array.from({length: 5000}, (_, page) => Math.floor(((page * 0.618034) % 1) * markLimit))
    const joined = (some: readonly number[]) =>
      some.reduce<readonly number[]>((all, mark) => joinMarks(all, [mark]), [])
    const share = shareOfPages(joined(pages.filter((_, page) => page % step === 0)), joined(pages))
    expect(share).toBeGreaterThan(expected / 4)
    expect(share).toBeLessThanOrEqual(Math.min(1, expected * 4))
  })
})
