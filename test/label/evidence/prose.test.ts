import {describe, expect, it} from 'vitest'
import {findRegion} from '../../../src/label/evidence/find-region.js'
import {minProse, weighProse} from '../../../src/label/evidence/weigh-prose.js'

describe('weighProse', () => {
  it('should give a long sentence its length', () => {
    const text = `${'The wall of the harbour needs care. '.repeat(5)}So said the council.`
    expect(weighProse(text, 0)).toBe(text.length)
  })

  it('should give a short sentence less', () => {
    expect(weighProse(`${'a'.repeat(84)}.`, 0)).toBe(85 * 0.5)
    expect(weighProse(`${'a'.repeat(minProse - 1)}.`, 0)).toBe(0)
  })

  it('should give nothing to what does not end as a sentence, or is a short one', () => {
    expect(weighProse('a'.repeat(300), 0)).toBe(0)
    expect(weighProse('It rained.', 0)).toBe(0)
  })

  it('should count wide characters twice', () => {
    expect(weighProse(`${'港'.repeat(59)}。`, 60)).toBe(120)
  })
})

describe('findRegion', () => {
  it('should find the run that outweighs the gaps in it', () => {
    expect(findRegion([0, 300, 0, 400, 0, 0, 0, 0, 0, 0, 0, 200])).toEqual({from: 1, to: 4})
    expect(findRegion([100, 0, 0, 300])).toEqual({from: 3, to: 4})
    expect(findRegion([300, 0, 0, 300])).toEqual({from: 0, to: 4})
  })

  it('should take the first of equally strong ones', () => {
    expect(findRegion([200, 0, 0, 0, 0, 200])).toEqual({from: 0, to: 1})
  })

  it('should be empty on a page without prose', () => {
    expect(findRegion([0, 0])).toEqual({from: 0, to: 0})
    expect(findRegion([])).toEqual({from: 0, to: 0})
  })
})
