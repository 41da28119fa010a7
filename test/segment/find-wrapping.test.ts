import {describe, expect, it} from 'vitest'
import {findWrapping, isWrapped, type Wrapping} from '../../src/segment/find-wrapping.js'
import {splitLines} from '../../src/segment/lines.js'
import {wrap} from './wrap.js'

const paragraph =
  'The council of Port Ellery met on Tuesday to talk about the harbour wall, and most of its members agreed that it has to be mended before the winter storms come, although nobody could say where the money for it would be found.'

describe('findWrapping', () => {
  it.each([60, 64, 72, 76, 80, 98, 100])('should find lines wrapped at %d columns between blank lines', (width) => {
    const page = Array.from({length: 4}, (_, index) => wrap(paragraph.slice(index * 4), width)).join('\n\n')
    const wrapping = findWrapping(splitLines(page))
    expect(wrapping?.isSpaced).toBe(true)
    expect(wrapping?.width).toBeLessThanOrEqual(width)
  })

  it('should find wrapped lines without blank lines between blocks', () => {
    const page = [
      'Home',
      'News',
      ...Array.from({length: 5}, (_, at) => wrap(paragraph.slice(at * 4), 72)),
      'About'
    ].join('\n')
    expect(findWrapping(splitLines(page))).toMatchObject({isSpaced: false, linesPerEnd: 13 / 4})
  })

  it('should find lines of wide characters wrapped by their columns or by their number', () => {
    const han = '港口城市的议员们星期二讨论了海堤的问题大多数人同意必须在冬天的风暴到来之前修好它'.repeat(6)
    expect(findWrapping(splitLines(cut(han, 38)))).toMatchObject({isSpaced: true})
    expect(findWrapping(splitLines(cut(han, 76)))).toMatchObject({isSpaced: true})
  })

  it('should find Han lines that digits leave short of the width', () => {
    const page = Array.from({length: 6}, (_, at) => `${'港'.repeat(38 - at)}${'1'.repeat(at)}`).join('\n')
    expect(findWrapping(splitLines(page))).toMatchObject({isSpaced: true})
  })

  it('should NOT find any on a page of whole paragraphs, of short lines, or without lines', () => {
    expect(findWrapping(splitLines(Array.from({length: 9}, () => paragraph).join('\n')))).toBeUndefined()
    expect(findWrapping(splitLines('Home\nNews\nSport\nWeather\nAbout us\n'.repeat(9)))).toBeUndefined()
    expect(
      findWrapping(splitLines(Array.from({length: 9}, () => '港口城市的议员们讨论了海堤的问题'.repeat(8)).join('\n')))
    ).toBeUndefined()
    expect(findWrapping([])).toBeUndefined()
  })

  it('should NOT take a few full lines beside whole paragraphs for a wrapped page', () => {
    const item = 'The harbour wall of Port Ellery has to be mended, as members\nof the council said'
    const page = Array.from({length: 4}, () => `${paragraph}\n${item}`).join('\n')
    expect(findWrapping(splitLines(page))).toBeUndefined()
    expect(findWrapping(splitLines(Array.from({length: 4}, () => item).join('\n')))).toBeDefined()
  })

  it('should find wrapped lines beside a table that is wider', () => {
    const table = `Port Ellery  ${'12  '.repeat(20)}`
    const page = [...Array.from({length: 6}, (_, at) => wrap(paragraph.slice(at * 4), 72)), table].join('\n')
    expect(findWrapping(splitLines(page))).toBeDefined()
  })

  it('should NOT take two full lines for a wrapped page', () => {
    expect(findWrapping(splitLines(wrap(paragraph, 76).split('\n').slice(0, 3).join('\n')))).toBeUndefined()
  })
})

describe('isWrapped', () => {
  const wrapping = (page: string[], changes: Partial<Wrapping> = {}): boolean => {
    const [line, next] = splitLines(page.join('\n'))
    if (!line || !next) throw new Error('Expected two lines')
    return isWrapped(line, next, {
      width: 60,
      measure: (text) => text.length,
      isSpaced: false,
      linesPerEnd: 3,
      ...changes
    })
  }
  const open = 'The harbour wall of Port Ellery has to be mended, as members'
  const over = 'The wall has to be mended. So said the council on Wednesday.'

  it('should join a full line with the next', () => {
    expect(wrapping([open, 'of the council said'])).toBe(true)
    expect(wrapping([open, 'Said'])).toBe(true)
  })

  it('should NOT join a line that the next word would have fitted on', () => {
    expect(wrapping([open.slice(0, 50), 'of the council said'])).toBe(false)
  })

  it('should NOT join a line that is longer than the page is wide, unless it is one word', () => {
    expect(wrapping([`${open} and more`, 'of the council said'])).toBe(false)
    expect(wrapping(['https://example.com/' + 'a'.repeat(60), 'of the council said'])).toBe(true)
    expect(wrapping([`${'a'.repeat(101)} b`, 'of the council said'])).toBe(true)
  })

  it('should join any lines where blank lines stand between blocks', () => {
    expect(wrapping(['Short', 'Line'], {isSpaced: true})).toBe(true)
  })

  it('should join a full line that ends a sentence where blocks have many lines', () => {
    expect(wrapping([over, 'It will cost a lot'], {linesPerEnd: 8})).toBe(true)
    expect(wrapping([over, 'it will cost a lot'])).toBe(true)
  })

  it('should NOT join it where they have few, or where the next word is long', () => {
    expect(wrapping([over, 'It will cost a lot'], {linesPerEnd: 2})).toBe(false)
    expect(wrapping([over, 'Notwithstanding'], {linesPerEnd: 8})).toBe(false)
  })

  it('should measure a character of a script without spaces as a word', () => {
    expect(wrapping([open.slice(0, 59), '港口的墙壁'])).toBe(false)
    expect(wrapping([open, '港口的墙壁'])).toBe(true)
  })
})

function cut(text: string, length: number): string {
  return Array.from({length: Math.ceil(text.length / length)}, (_, at) =>
    text.slice(at * length, (at + 1) * length)
  ).join('\n')
}
