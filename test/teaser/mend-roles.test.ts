import {describe, expect, it} from 'vitest'
import {mendRoles} from '../../src/teaser/mend-roles.js'
import type {TeaserLine} from '../../src/teaser/teaser-line.js'
import {teaserLines} from './teaser-lines.js'

const lengths: Record<string, number> = {H: 10, T: 60, S: 150, F: 12, w: 8}
const lettersOfRoles = {teaserHeading: 'H', teaserTitle: 'T', teaserSummary: 'S', teaserMeta: 'w', furniture: 'F'}

describe('mendRoles', () => {
  it('should give a line the role that it has elsewhere in the pattern', () => {
    expect(mend('HTSTSTSTTTSTSTS', 'HTSTSTSTSTSTSTS')).toBe('HTSTSTSTSTSTSTS')
    expect(mend('HwTwTwTwSwTwTwT', 'HwTwTwTwTwTwTwT')).toBe('HwTwTwTwTwTwTwT')
    expect(mend('HTTTTFTTTTT', 'HTTTTTTTTTT')).toBe('HTTTTTTTTTT')
  })

  it('should take a heading as long as a title for a title', () => {
    expect(mend('HTTTTHTTTTTT', 'HTTTTTTTTTTT')).toBe('HTTTTTTTTTTT')
  })

  it('should NOT take a short heading for a title', () => {
    expect(mend('HTTTTHTTTTTT', 'HTTTTHTTTTTT')).toBe('HTTTTHTTTTTT')
  })

  it('should NOT change a line of another length whose label is sure', () => {
    expect(mend('HTTTTSTTTTT', 'HTTTTSTTTTT', 0.95)).toBe('HTTTTSTTTTT')
  })

  it('should NOT change a line whose label is certain', () => {
    expect(mend('HTTTTSTTTTT', 'HTTTTTTTTTT', 1)).toBe('HTTTTSTTTTT')
  })

  it('should NOT change what is alone', () => {
    expect(mend('T', 'S')).toBe('T')
    expect(mend('', '')).toBe('')
  })

  it('should NOT let a line bear witness for itself', () => {
    expect(mend('HTTSTTT', 'HTTTTTT', 0.9)).toBe('HTTTTTT')
  })

  it('should say how sure the new role is', () => {
    const [, , , mended] = mendRoles(linesOf('TTTSTTTTTTTT', 'TTTTTTTTTTTT', 0.5))
    expect(mended?.role).toBe('teaserTitle')
    expect(mended?.confidence).toBeGreaterThan(0.9)
    expect(mended?.confidence).toBeLessThan(1)
  })
})

/** The labels after mending; the lines are as long as lines of the true roles are. */
function mend(labels: string, truth: string, confidence = 0.8): string {
  return mendRoles(linesOf(labels, truth, confidence))
    .map((line) => lettersOfRoles[line.role])
    .join('')
}

function linesOf(labels: string, truth: string, confidence: number): TeaserLine[] {
  return teaserLines(labels).map((line, index) => ({
    ...line,
    confidence,
    text: '.'.repeat(lengths[truth[index] ?? ''] ?? 0)
  }))
}
