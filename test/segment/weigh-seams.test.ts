import {describe, expect, it} from 'vitest'
import {signNames} from '../../src/segment/line-signs.js'
import {splitLines} from '../../src/segment/lines.js'
import {clueReader, type SeamWeights, weighSeams} from '../../src/segment/weigh-seams.js'
import {alphabet} from '../../src/learned/read-tensor.js'

const lines = splitLines('The council of\nPort Ellery\nmet\n\nSport')
const nothing = [false, false, false, false]
const width = signNames.length + 1

/** What the row of a line says of a neighbour, at so many lines from it. */
function signOf(line: number, distance: number, name: string): number | undefined {
  const {values, columns} = clueReader(lines, nothing)(0, 4)
  return values[line * columns + (distance + 2) * width + signNames.indexOf(name)]
}

describe('clueReader', () => {
  it('should have the signs of a line beside those of its neighbours', () => {
    expect(signOf(1, 0, 'startsCapital')).toBe(1)
    expect(signOf(1, -1, 'endsCommon')).toBe(1)
    expect(signOf(1, 1, 'startsLower')).toBe(1)
    expect(signOf(2, -2, 'endsCommon')).toBe(1)
  })

  it('should say where there is no neighbour', () => {
    const {values, columns, rows} = clueReader(lines, nothing)(0, 4)
    expect(rows).toBe(4)
    const isMissing = (line: number, distance: number) => values[line * columns + (distance + 3) * width - 1]
    expect([isMissing(0, -1), isMissing(1, -1), isMissing(1, -2), isMissing(3, 1)]).toEqual([1, 0, 1, 1])
  })

  it('should say whether the line after it stands apart', () => {
    const {values, columns} = clueReader(lines, nothing)(0, 4)
    expect([0, 1, 2, 3].map((line) => values[(line + 1) * columns - 1])).toEqual([0, 0, 1, 0])
  })

  it('should read some lines only', () => {
    const read = clueReader(lines, nothing)
    expect([...read(1, 3).values]).toEqual([...read(0, 4).values.slice(read(0, 1).columns, 3 * read(0, 1).columns)])
  })

  it('should tell how broken the page is', () => {
    const long = splitLines(`${'the wall '.repeat(6)}\n, she said\nof it`)
    const {values, columns} = clueReader(long, [false, true, false])(0, 3)
    const [plain, small, marks] = values.slice(columns - 4)
    expect(plain).toBe(1)
    expect(small).toBe(2)
    expect(marks).toBeCloseTo(10 / 3)
  })
})

describe('weighSeams', () => {
  it('should weigh each line of a long page as on a short one', () => {
    const text = Array.from({length: 200}, () => 'The council of\nPort Ellery\nmet').join('\n')
    const long = splitLines(text)
    const weighed = weighSeams(
      long,
      long.map(() => false)
    )
    expect(weighed).toHaveLength(600)
    expect(new Set(weighed.subarray(3, 597)).size).toBe(3)
  })

  it('should sum what the clues count', () => {
    const clues = clueReader(lines, nothing)(0, 4).columns
    const place = 2 * width + signNames.indexOf('startsLower')
    const level = (value: number) => alphabet[(alphabet.length - 1) / 2 + value] ?? ''
    const hidden = Array.from({length: clues}, (_, at) => level(at === place ? 2 : 0)).join('')
    const weights: SeamWeights = {
      hidden: {bias: [0], weights: {scales: Array.from({length: clues}, () => 1), weights: hidden}},
      output: {bias: [-1], weights: {scales: [1], weights: level(1)}}
    }
    expect([...weighSeams(lines, nothing, weights)]).toEqual([-1, -1, 1, -1])
  })
})
