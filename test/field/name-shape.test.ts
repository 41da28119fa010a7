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

  it('should say nothing of scripts without capitals, and of initials', () => {
    for (const name of ['홍길동', '山田太郎', 'محمد أحمد', 'J. R.', '']) expect(nameShape(name)).toBe(0)
  })

  it('should have a weight for every run of letters', () => {
    for (const gram of gramsOf('Ångström')) expect(nameWeights.charCodeAt(gram)).not.toBeNaN()
    expect(nameWeights).toHaveLength(4093)
  })
})
