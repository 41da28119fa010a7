import {describe, expect, it} from 'vitest'
import {hashText, lineKey} from '../../src/memory/line-key.js'

describe('hashText', () => {
  it('should be a safe integer, the same on every runtime', () => {
    expect(hashText('Most read')).toBe(7273450660547552)
    expect(Number.isSafeInteger(hashText('\uD800'))).toBe(true)
  })

  it('should tell many like texts apart', () => {
    const keys = new Set(Array.from({length: 200_000}, (_, index) => hashText(`Line ${index} of the page`)))
    expect(keys.size).toBe(200_000)
  })

  it('should deal texts evenly', () => {
    const high = Array.from({length: 10_000}, (_, index) => hashText(String(index)) >= 2 ** 52)
    expect(Math.abs(high.filter(Boolean).length - 5_000)).toBeLessThan(300)
  })
})

describe('lineKey', () => {
  it('should tell sites apart, and a site from its lines', () => {
    expect(lineKey('a', 'b')).not.toBe(lineKey('b', 'a'))
    expect(lineKey('a', '')).not.toBe(lineKey('', 'a'))
  })
})
