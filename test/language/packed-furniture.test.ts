import {describe, expect, it} from 'vitest'
import {furniture as readFurniture} from '../../src/language/furniture.js'
import {furnitureKinds} from '../../src/language/furniture-kinds.js'
import {packFurniture, unpackFurniture} from '../../src/language/packed-furniture.js'
import {tokens} from '../../src/language/tokens.js'

const furniture = readFurniture()

describe('packFurniture', () => {
  it('should come back as it was, and shorter', () => {
    const packed = packFurniture(furniture)
    expect(unpackFurniture(packed)).toEqual(furniture)
    expect(packed.length).toBeLessThan(0.9 * Object.values(furniture).join('~').length)
  })
})

describe('furniture', () => {
  it.each(furnitureKinds)('should have phrases of the kind %s, each once, sorted and with a word', (kind) => {
    const phrases = furniture[kind].split('|')
    expect(phrases).toEqual([...new Set(phrases)].sort())
    for (const phrase of phrases) expect(tokens(phrase).some((token) => token.kind === 'word')).toBe(true)
  })
})
