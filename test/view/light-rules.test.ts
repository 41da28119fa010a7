import {describe, expect, it} from 'vitest'
import type {Field} from '../../src/view/field.js'
import {lightRules} from '../../src/view/light-rules.js'

describe('lightRules', () => {
  it('should write a rule for each field that has places', () => {
    expect(lightRules([fieldAt(0), {...fieldAt(1), places: []}, fieldAt(2)])).toMatch(
      /^body.*#teaser-0.*\nbody.*#teaser-2.*$/
    )
  })

  it('should NOT write more rules for a longer page', () => {
    const lengths = [200, 400].map(
      (count) => lightRules(Array.from({length: count}, (_, index) => fieldAt(index))).length
    )
    expect(lengths[1]).toBe(lengths[0])
  })
})

function fieldAt(offset: number): Field {
  const point = {line: 1, column: 1, offset}
  return {
    path: 'teaser',
    name: 'teaser',
    values: ['Storm'],
    places: [{type: 'teaser', children: [], position: {start: point, end: point}}]
  }
}
