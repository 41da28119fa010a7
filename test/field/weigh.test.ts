import {expect, it} from 'vitest'
import {weigh} from '../../src/field/weigh.js'

it('should add the bias to the weighed evidence', () => {
  expect(weigh({isOpened: 1, isCrowded: 0.5}, {bias: -1, isOpened: 2, isCrowded: -1})).toBe(0.5)
  expect(weigh({isOpened: 0, isCrowded: 0}, {bias: -1, isOpened: 2, isCrowded: -1})).toBe(-1)
})
