import {expect, it} from 'vitest'
import {toString} from '../../src/tree/to-string.js'

it('should get the value of a leaf', () => {
  expect(toString({type: 'headline', value: 'Storm'})).toBe('Storm')
})

it('should get the leaves of a parent, one a line', () => {
  const list = {
    type: 'list' as const,
    children: [
      {type: 'listItem' as const, value: 'Fish'},
      {type: 'listItem' as const, value: 'Salt'}
    ]
  }
  expect(toString({type: 'root', children: [{type: 'headline', value: 'Storm'}, list]})).toBe('Storm\nFish\nSalt')
})
