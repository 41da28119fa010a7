import {describe, expect, it} from 'vitest'
import {extremes, growth} from '../../bench/growth.js'
import {makePage} from '../../bench/make-page.js'
import {makeTable, putTable} from '../../bench/make-table.js'
import {median} from '../../bench/measure.js'
import type {Result} from '../../bench/result.js'
import {type Shape, shapes} from '../../bench/shapes.js'
import {toHtml} from '../../bench/to-html.js'
import {type Script, scripts} from '../../bench/words.js'
import {htmlToText} from '../../src/html/html-to-text.js'
import {parseArticle} from '../../src/parse-article.js'

const speed = {megabytesPerSecond: 2.5, pagesPerSecond: 200}

const result: Result = {
  node: 'v20.0.0',
  processor: 'A Processor',
  pairs: 5,
  own: speed,
  peers: [
    {name: 'slow', ratio: 2.5, megabytesPerSecond: 1, pagesPerSecond: 80},
    {name: 'fast', ratio: 0.25, megabytesPerSecond: 10, pagesPerSecond: 800}
  ],
  stages: {segment: 1, network: 3},
  shapes: {},
  scripts: {},
  sizes: [],
  growth: {plain: 1.01, repeated: 0.9},
  memory: {plain: 21.2, repeated: 9}
}

describe('makeTable', () => {
  it('should say how fast newst is and what it is held against', () => {
    const table = makeTable(result)
    expect(table).toContain('| newst | 2.5 | 200 |  |')
    expect(table).toContain('| slow | 1 | 80 | 2.5 × as fast |')
    expect(table).toContain('| fast | 10 | 800 | 4 × as slow |')
    expect(table).toContain('segment 25 %, network 75 %')
    expect(table).toContain('power of 1.01 at most; memory is at most 22 bytes')
  })
})

describe('putTable', () => {
  it('should change only what stands between the comments', () => {
    expect(putTable('# A\n<!-- bench -->\nold\n<!-- /bench -->\n# B', 'bench', 'new')).toBe(
      '# A\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n# B'
    )
  })
})

describe('putTable without its place', () => {
  it('should throw rather than write elsewhere', () => {
    expect(() => putTable('# A', 'bench', 'new')).toThrow(
      'Expected the README to hold <!-- bench --> and <!-- /bench -->'
    )
  })
})

describe('median', () => {
  it('should be the middle value', () => {
    expect(median([3, 1, 10])).toBe(3)
  })
})

describe('makePage', () => {
  it('should make the same page of the same seed, and another of another', () => {
    expect(makePage('Latin', 3000, 1)).toEqual(makePage('Latin', 3000, 1))
    expect(makePage('Latin', 3000, 1)).not.toEqual(makePage('Latin', 3000, 2))
  })

  it.each(Object.keys(scripts) as Script[])('should make pages of about the length, %s', (script) => {
    const {length} = shapes.lines(makePage(script, 12_000, 3))
    expect(length).toBeGreaterThan(11_000)
    expect(length).toBeLessThan(13_000)
  })

  it('should make pages that are read as news', () => {
    const article = parseArticle(shapes.inner(makePage('Latin', 6000, 4)))
    expect(article.byline?.authors).toEqual(['Jane Doe'])
    expect(article.paragraphs.length).toBeGreaterThan(5)
    expect(article.teaserLists.length).toBeGreaterThan(0)
  })
})

describe('shapes', () => {
  it.each(Object.keys(shapes) as Shape[])('should keep every word, %s', (shape) => {
    const blocks = makePage('Latin', 3000, 5)
    expect(shapes[shape](blocks).split(/\s+/)).toEqual(shapes.lines(blocks).split(/\s+/))
  })
})

describe('toHtml', () => {
  it('should hold the same text', async () => {
    const blocks = makePage('Latin', 3000, 6)
    const text = await htmlToText(toHtml(blocks))
    for (const block of blocks) expect(text).toContain(block.text)
  })
})

describe('growth', () => {
  it.each(Object.keys(extremes))('should make pages of the length that is asked for, %s', (kind) => {
    const page = extremes[kind]?.(5000) ?? ''
    expect(Math.abs(page.length - 5000)).toBeLessThan(120)
  })

  it('should be the exponent', () => {
    // Work that grows with the square of the length.
    const square = (page: string) => {
      let sum = 0
      for (let step = 0; step < page.length ** 2; step++) sum += step
      return sum
    }
    expect(growth(square, (length) => 'a'.repeat(length), [2000, 8000, 32_000])).toBeGreaterThan(1.7)
  })
})
