import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {gatherEvidence, keyNames, numberNames} from '../../../src/label/evidence/evidence.js'
import {hashWord} from '../../../src/label/evidence/hash-word.js'
import {weights} from '../../../src/label/weights.js'
import {segment} from '../../../src/segment/segment.js'
import {anyPage} from '../../generate-page.js'

const gather = (...texts: string[]) => gatherEvidence(texts.map((text) => ({text, start: 0, end: text.length})))

describe('gatherEvidence', () => {
  it('should give the numbers that the network was learned from', () => {
    expect(numberNames).toHaveLength(weights.mean.length)
    expect(new Set(numberNames).size).toBe(numberNames.length)
  })

  it('should put the numbers of each block in the order of their names', () => {
    const {count, numbers} = gather('Pier', 'By Jane Doe', 'Related articles')
    const read = (block: number, name: string) => numbers[block * numberNames.length + numberNames.indexOf(name)]
    expect(count).toBe(3)
    expect(numbers).toHaveLength(3 * numberNames.length)
    expect([0, 1, 2].map((block) => read(block, 'oneWord'))).toEqual([1, 0, 0])
    expect([0, 1, 2].map((block) => read(block, 'startsBy'))).toEqual([0, 1, 0])
    expect([0, 1, 2].map((block) => read(block, 'isHeading'))).toEqual([0, 0, 1])
    expect([0, 1, 2].map((block) => read(block, 'place'))).toEqual([0, 0.5, 1])
  })

  it('should key each block by its first and last words and its shapes', () => {
    const {keys} = gather('The old pier', 'Pier the old', 'The old', '...')
    const key = (block: number, name: (typeof keyNames)[number]) =>
      keys[block * keyNames.length + keyNames.indexOf(name)]
    expect(keys).toHaveLength(4 * keyNames.length)
    expect(key(0, 'firstWord')).toBe(hashWord('the'))
    expect(key(0, 'lastWord')).toBe(hashWord('pier'))
    expect(key(0, 'firstPair')).toBe(key(2, 'firstPair'))
    expect(key(0, 'firstPair')).not.toBe(key(1, 'firstPair'))
    expect(key(0, 'shapeStart')).toBe(key(1, 'shapeStart'))
    expect(key(3, 'firstWord')).toBe(0)
    expect(key(3, 'lastWord')).toBe(0)
  })

  it('should say of a line that stands again what its text says', () => {
    const {keys, numbers} = gather('Pier', 'By Jane Doe, 3 May 2024', 'Related articles:', 'By Jane Doe, 3 May 2024')
    const read = (block: number, name: string) => numbers[block * numberNames.length + numberNames.indexOf(name)]
    const ofText = ['length', 'endsDigit', 'hasYear', 'startsBy', 'holdsDate', 'dateShare']
    expect(ofText.map((name) => read(3, name))).toEqual(ofText.map((name) => read(1, name)))
    expect([1, 3].map((block) => read(block, 'startsBy'))).toEqual([1, 1])
    expect([1, 2, 3].map((block) => read(block, 'repeats'))).toEqual([0.2, 0, 0.2])
    const key = (block: number) => keys.slice(block * keyNames.length, (block + 1) * keyNames.length)
    expect(key(3)).toEqual(key(1))
    expect(key(3)).not.toEqual(key(2))
  })

  it('should keep the first words of each block', () => {
    const {bags} = gather('The old pier', 'pier '.repeat(50))
    expect(bags[0]).toEqual(Int32Array.from(['the', 'old', 'pier'].map((word) => hashWord(word))))
    expect(bags[1]).toHaveLength(16)
  })

  it('should be empty for an empty page', () => {
    expect(gather()).toEqual({count: 0, numbers: new Float64Array(0), keys: new Int32Array(0), bags: []})
  })

  it('should stay around 0 to 1 on any page', () => {
    fc.assert(
      fc.property(anyPage(), (page) => {
        const {numbers} = gatherEvidence(segment(page))
        expect([...numbers].every((number) => number >= -0.1 && number <= 2.5)).toBe(true)
      })
    )
  })
})
