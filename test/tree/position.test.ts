import {describe, expect, it} from 'vitest'
import {createLocator} from '../../src/tree/position.js'

describe('createLocator', () => {
  it.each([
    ['LF', 'one\ntwo', 5, 2, 2],
    ['CRLF', 'one\r\ntwo', 5, 2, 1],
    ['CR', 'one\rtwo', 4, 2, 1],
    ['a line separator', 'one\u2028two', 4, 2, 1],
    ['a paragraph separator', 'one\u2029two', 4, 2, 1],
    ['empty lines', 'one\n\n\r\rtwo', 7, 5, 1]
  ])('should end a line at %s', (_, text, offset, line, column) => {
    expect(createLocator(text)(offset)).toEqual({line, column, offset})
  })

  it('should start at line 1, column 1', () => {
    expect(createLocator('')(0)).toEqual({line: 1, column: 1, offset: 0})
  })

  it('should count a line end to the line that it ends', () => {
    expect(createLocator('one\ntwo')(3)).toEqual({line: 1, column: 4, offset: 3})
  })

  it('should find offsets one after the other', () => {
    const locate = createLocator('one\ntwo\nsix')
    expect([0, 4, 4, 9].map((offset) => locate(offset).line)).toEqual([1, 2, 2, 3])
  })
})
