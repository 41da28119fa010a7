import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {label} from '../../src/label/label.js'
import {segment} from '../../src/segment/segment.js'
import {anyPage} from '../generate-page.js'
import {storeNetwork} from './network/store-network.js'

const prose = `${'The harbour wall of Port Ellery has to be mended before the winter comes, '.repeat(7)}said Jane Doe.`

describe('label', () => {
  it('should label no blocks of an empty page', () => {
    expect(label([]).blocks).toEqual([])
    expect(label([], storeNetwork()).blocks).toEqual([])
  })

  it('should label by the network that it is given', () => {
    const labelled = label(segment(`Menu\n\n${prose}\n\nMenu`), storeNetwork()).blocks
    expect(labelled.map(({role}) => role)).toEqual(['furniture', 'paragraph', 'furniture'])
    // Scores 0 and 10 for what is no prose, 40 and 10 for what is, at a temperature of 10, 12 for confidence.
    expect(labelled.map(({confidence}) => confidence)).toEqual([0.697, 0.924, 0.697])
  })

  it('should keep the blocks as they are', () => {
    const blocks = segment(`Menu\n\n${prose}`)
    expect(label(blocks, storeNetwork()).blocks.map(({text, start, end}) => ({text, start, end}))).toEqual(blocks)
  })

  it('should label by the learned network by default', () => {
    const page = `Harbour wall of Port Ellery to be mended\n\nBy Jane Doe\n\n${prose}\n\n${prose.replace('Jane', 'Ann')}`
    expect(label(segment(page)).blocks.map(({role}) => role)).toEqual(['headline', 'byline', 'paragraph', 'paragraph'])
  })

  it('should label every block of any page, the same way every time', () => {
    fc.assert(
      fc.property(anyPage(), (page) => {
        const blocks = segment(page)
        const labelled = label(blocks).blocks
        expect(labelled).toHaveLength(blocks.length)
        expect(labelled.every(({confidence}) => confidence >= 0 && confidence <= 1)).toBe(true)
        expect(label(blocks).blocks).toEqual(labelled)
      }),
      {numRuns: 30}
    )
  })
})
