import {describe, expect, it} from 'vitest'
import {gramsOf, nameShape} from '../../src/field/name-shape.js'
import {nameWeights} from '../../src/field/name-weights.js'

describe('nameShape', () => {
  it.each(['Jane Miller', 'Ulrike Schmidt', 'MARIA GARCÍA', 'Jean-Pierre Martin', 'Anna K. Petersen', 'Robert'])(
    'should find that %s looks like a person',
    (name) => {
      expect(nameShape(name)).toBeGreaterThan(1)
    }
  )

  it.each(['Product Analytics', 'Read Story', 'Smartphones', 'Latest News', 'Home Decor', 'Marketing'])(
    'should find that %s does NOT',
    (name) => {
      expect(nameShape(name)).toBeLessThan(-1)
    }
  )

  it('should say nothing of other scripts without capitals, and of initials', () => {
    for (const name of ['محمد أحمد', 'すずき', 'J. R.', '']) expect(nameShape(name)).toBe(0)
  })

  it('should have a weight for every run of letters', () => {
    for (const gram of gramsOf('Ångström')) expect(nameWeights.charCodeAt(gram)).not.toBeNaN()
    expect(nameWeights).toHaveLength(4093)
  })

  it('should weigh all words alike, but initials not at all', () => {
    expect(nameShape('Jane Jane')).toBeCloseTo(nameShape('Jane'))
    expect(nameShape('Jane Miller')).toBeCloseTo((nameShape('Jane') + nameShape('Miller')) / 2)
    expect(nameShape('Jane M. Miller')).toBe(nameShape('Jane Miller'))
    expect(nameShape('Jane M Miller')).toBe(nameShape('Jane Miller'))
    for (const name of ['Jane Miller', 'Product Analytics']) expect(Math.abs(nameShape(name))).toBeLessThan(10)
  })

  it('should cut a word into its runs of two to four letters, and a long one no further than it needs', () => {
    expect(gramsOf('Ab')).toHaveLength(6)
    expect(gramsOf('Abcde')).toHaveLength(15)
    expect(gramsOf('a'.repeat(30))).toEqual(gramsOf('a'.repeat(24)))
    expect(gramsOf('a'.repeat(24))).not.toEqual(gramsOf('a'.repeat(23)))
  })
})
