import {describe, expect, it} from 'vitest'
import {chanceOf, spread} from '../../src/field/chance-of.js'
import {chancesOf} from './chances-of.js'

const block = {text: 'Jane Doe', start: 0, end: 8, role: 'byline', confidence: 0.7} as const

describe('chanceOf', () => {
  it('should give what the labelling thinks of the block', () => {
    const known = {...block, chances: {...chancesOf('byline'), published: 0.25}}
    expect(chanceOf(known, 'published')).toBe(0.25)
    expect(chanceOf(known, 'byline')).toBe(0.9)
  })

  it('should go by the role of a block without chances, and give nothing for none', () => {
    expect(chanceOf(block, 'byline')).toBe(0.7)
    expect(chanceOf(block, 'published')).toBe(0)
    expect(chanceOf(undefined, 'byline')).toBe(0)
  })
})

describe('spread', () => {
  it('should set small chances apart', () => {
    expect([spread(0), spread(0.0001), spread(0.0625), spread(1)]).toEqual([0, 0.1, 0.5, 1])
  })
})
