import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {gatherEvidence} from '../../src/label/evidence/evidence.js'
import {scoreRoles} from '../../src/label/network/network.js'
import {readNetwork} from '../../src/label/network/read-network.js'
import {weights} from '../../src/label/weights.js'
import {segment} from '../../src/segment/segment.js'

// Invented pages and their scores, as the learning computed them.
const pages = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as {
  text: string
  scores: number[][]
}[]

// The learning adds in another order, and in 32 bits.
const tolerance = 1e-4

describe('scoreRoles', () => {
  it('should have a reference', () => {
    expect(pages.length).toBeGreaterThan(0)
  })

  it.each(pages.map((page, index) => ({...page, index})))('should score page $index as the learning does', (page) => {
    const scores = scoreRoles(readNetwork(weights), gatherEvidence(segment(page.text)))
    const expected = page.scores.flat()
    expect(scores.values).toHaveLength(expected.length)
    const furthest = expected.reduce(
      (most, score, at) => Math.max(most, Math.abs(score - (scores.values[at] ?? NaN))),
      0
    )
    expect(furthest).toBeLessThanOrEqual(tolerance)
  })
})
