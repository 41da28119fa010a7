import {expect, it} from 'vitest'
import {defined} from '../src/defined.js'

it('should leave out keys whose value is undefined, and only those', () => {
  const record = defined({one: undefined, two: null, three: 0, four: ''})
  expect(Object.entries(record)).toEqual([
    ['two', null],
    ['three', 0],
    ['four', '']
  ])
})
