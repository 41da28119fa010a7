import {describe, expect, it} from 'vitest'
import {addMarks, forgetLines, type LineTable} from '../../src/memory/line-table.js'

describe('addMarks', () => {
  it('should add a line, and pages to it', () => {
    const table: LineTable = new Map()
    addMarks(table, 7, [3])
    addMarks(table, 7, [1, 3])
    addMarks(table, 8, [2])
    expect([...table]).toEqual([
      [7, [1, 3]],
      [8, [2]]
    ])
  })

  it('should leave a line as it is when its pages are known', () => {
    const marks = [1, 3]
    const table: LineTable = new Map([[7, marks]])
    addMarks(table, 7, [3])
    expect(table.get(7)).toBe(marks)
  })
})

describe('forgetLines', () => {
  it('should keep the lines of the most pages, and of these the ones with the lowest keys', () => {
    const table: LineTable = new Map([
      [5, [1]],
      [9, [1, 2]],
      [3, [2]],
      [4, [3]],
      [8, [1, 2, 3]]
    ])
    forgetLines(table, 4)
    expect([...table.keys()]).toEqual([9, 3, 4, 8])
    forgetLines(table, 1)
    expect([...table.keys()]).toEqual([8])
  })
})
