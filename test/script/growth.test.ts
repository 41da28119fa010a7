import {expect, it} from 'vitest'
import {growthOf} from '../../script/growth.js'

it('should compare the highest of both halves', () => {
  expect(growthOf([1, 4, 2, 6, 8, 3])).toBe(2)
  expect(growthOf([5, 5, 1, 1])).toBe(0.2)
})
