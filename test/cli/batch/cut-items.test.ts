import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createItemCutter} from '../../../src/cli/batch/cut-items.js'
import type {Item} from '../../../src/cli/batch/item.js'
import {splitLines} from '../../../src/cli/batch/split-lines.js'

const encoder = new TextEncoder()
const maxBytes = 8

describe('createItemCutter', () => {
  it('should give each line once, in order, however the bytes come and whatever is left out', () => {
    const lines = fc.array(fc.string({maxLength: 12}).filter((line) => !line.includes('\n')))
    fc.assert(
      fc.property(lines, fc.boolean(), fc.integer({min: 1, max: 9}), fc.nat(5), (lines, ended, size, skipped) => {
        const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '')
        const skip = (place: number): boolean => place % 5 < skipped
        // A last line that is empty and has no line end is no line.
        const all = splitLines(encoder.encode(text)).map((line, index) => [index + 1, show(line)])
        const expected = all.filter(([place]) => !skip(Number(place)))
        expect(cut(encoder.encode(text), size, skip).flatMap(placesOf)).toEqual(expected)
      }),
      {seed: 1, numRuns: 500}
    )
  })

  it('should fill items up to 128 lines', () => {
    const items = cut(encoder.encode('a\n'.repeat(300)), 1000, () => false)
    expect(items.map(({first, count}) => [first, count])).toEqual([
      [1, 128],
      [129, 128],
      [257, 44]
    ])
  })

  it('should hold nothing of a line that is too long', () => {
    const cutter = createItemCutter({maxBytes, skip: () => false})
    const piece = encoder.encode('x'.repeat(1000))
    for (let index = 0; index < 1000; index++) expect(cutter.push(piece)).toEqual([])
    expect(cutter.push(encoder.encode('\n'))).toEqual([{type: 'long', first: 1, count: 1, length: 1_000_000}])
  })

  it('should copy the bytes, which are a window on the buffer of a stream', () => {
    const [item] = cut(encoder.encode('a\nb'), 3, () => false)
    expect(item?.type === 'lines' && item.bytes.buffer.byteLength).toBe(3)
  })
})

function cut(bytes: Uint8Array, size: number, skip: (place: number) => boolean): Item[] {
  const cutter = createItemCutter({maxBytes, skip})
  const items: Item[] = []
  for (let start = 0; start < bytes.length; start += size)
    items.push(...cutter.push(bytes.subarray(start, start + size)))
  return [...items, ...cutter.end()]
}

function placesOf(item: Item): [place: number, line: string][] {
  if (item.type === 'long') return [[item.first, `${item.length} bytes`]]
  if (item.type === 'files') throw new Error('Expected lines')
  const lines = splitLines(item.bytes).map((line, index): [number, string] => [item.first + index, show(line)])
  expect(lines).toHaveLength(item.count)
  return lines
}

function show(line: Uint8Array): string {
  return line.length > maxBytes ? `${line.length} bytes` : new TextDecoder().decode(line)
}
