import {describe, expect, it} from 'vitest'
import {type OfKinds, readOpinions} from '../../../src/label/lists/read-opinions.js'

const columns = ['paragraph', 'quote', 'teaserTitle', 'furniture'] as const
const scores = {rows: 2, columns: 4, values: Float64Array.of(0, 0, 0, 0, 0, -3.5, 0, -70)}

describe('readOpinions', () => {
  it('should add up the shares of roles of one kind', () => {
    const {shares} = readOpinions(scores, columns)
    expect(of(shares, 0)).toMatchObject({story: 0.5, title: 0.25, furniture: 0.25, heading: 0, other: 0})
  })

  it('should tell how far the best of a kind is behind, no further than counts', () => {
    const {lags} = readOpinions(scores, columns)
    expect(of(lags, 1)).toMatchObject({story: 0, title: 0, furniture: -1, heading: -1})
    expect(readOpinions(scores, ['headline', 'quote', 'teaserTitle', 'furniture']).lags.story[1]).toBe(-0.5)
  })
})

/** The numbers of a block, by their kinds. */
function of(columns: OfKinds, block: number): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(columns).map(([kind, values]) => [kind, values[block]]))
}
