import {describe, expect, it} from 'vitest'
import {grammar, openers, phases, skipCost} from '../../src/label/grammar.js'
import {roles} from '../../src/label/role.js'

describe('grammar', () => {
  it('should place every role in some phase', () => {
    expect(Object.keys(grammar).sort()).toEqual([...roles].sort())
    for (const role of roles) expect(grammar[role].length).toBeGreaterThan(0)
  })

  it('should have the story in the story alone', () => {
    for (const role of ['paragraph', 'crosshead', 'listItem', 'quote'] as const) {
      expect(grammar[role]).toEqual(['story'])
    }
  })

  it('should have headline and standfirst in the head alone', () => {
    expect(grammar.headline).toEqual(['head'])
    expect(grammar.standfirst).toEqual(['head'])
  })

  it('should allow furniture everywhere, so that every page has a reading', () => {
    expect(grammar.furniture).toEqual([...phases])
  })

  it('should open each phase only by roles that may stand in it', () => {
    for (const phase of phases) for (const role of openers[phase]) expect(grammar[role]).toContain(phase)
    expect(openers.head).toEqual(['headline'])
  })

  it('should charge for what is skipped', () => {
    expect(skipCost).toBeGreaterThan(0)
  })
})
