import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Done, isDone, markDone} from '../../../src/cli/batch/done.js'

describe('done', () => {
  it('should be all pages that were marked, in any order', () => {
    // Items of 1 to 4 pages, some of which are done, in some order.
    const items = fc.array(fc.integer({min: 1, max: 4}), {minLength: 1, maxLength: 20}).chain((counts) => {
      const firsts = counts.map((_, index) => 1 + counts.slice(0, index).reduce((sum, count) => sum + count, 0))
      return fc.shuffledSubarray(firsts.map((first, index) => ({first, count: counts[index] ?? 0})))
    })
    fc.assert(
      fc.property(items, (items) => {
        const marked = new Set<number>()
        let done: Done = {next: 1, beyond: []}
        for (const {first, count} of items) {
          done = markDone(done, first, count)
          for (let place = first; place < first + count; place++) marked.add(place)
        }

        for (let place = 1; place <= 81; place++) expect(isDone(done, place)).toBe(marked.has(place))
        expect(isDone(done, done.next)).toBe(false)
        for (const [, end] of done.beyond) expect(isDone(done, end)).toBe(false)
      }),
      {seed: 1, numRuns: 500}
    )
  })
})
