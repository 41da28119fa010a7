import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/segment/lines.js'

describe('splitLines', () => {
  const ends = {LF: '\n', CRLF: '\r\n', CR: '\r', 'U+2028': '\u2028', 'U+2029': '\u2029'}

  it.each(Object.entries(ends))('should end a line at %s', (_, end) => {
    const text = `One${end}  Two ${end}${end}Three`
    const lines = splitLines(text)
    expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(['One', 'Two', 'Three'])
    expect(lines.map((line) => line.afterBlank)).toEqual([false, false, true])
  })

  it.each(['\u0085', '\v', '\f', '\t', '\u00A0'])('should NOT end a line at %j but take it for a space', (space) => {
    expect(splitLines(`One${space}two`).map((line) => line.text)).toEqual(['One two'])
  })

  it('should take CRLF for one line end', () => {
    expect(splitLines('One\r\nTwo')[1]?.afterBlank).toBe(false)
  })

  it('should have no lines on a page without text', () => {
    expect(splitLines('')).toEqual([])
    expect(splitLines(' \n\t\n')).toEqual([])
  })

  it('should take nothing before the first line for a blank line', () => {
    expect(splitLines('\n \nOne')).toMatchObject([{text: 'One', start: 3, afterBlank: false}])
  })

  it('should leave invisible characters and doubled spaces out of the text', () => {
    expect(splitLines('\uFEFFIn\u00ADfor\u200Bmation  \t desk\u2060')[0]?.text).toBe('Information desk')
  })

  it('should keep joiners between letters', () => {
    expect(splitLines('می\u200Cشود')[0]?.text).toBe('می\u200Cشود')
  })

  it.each(['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\u0085', '\u200D \u200C'])(
    'should take a line of %j alone for a blank line that is counted to the line before it',
    (hidden) => {
      const text = `One\n${hidden}\nTwo`
      const lines = splitLines(text)
      expect(lines.map((line) => line.text)).toEqual(['One', 'Two'])
      expect(lines.map((line) => text.slice(line.start, line.end))).toEqual([`One\n${hidden}`, 'Two'])
      expect(lines.map((line) => line.afterBlank)).toEqual([false, true])
    }
  )

  it('should count invisible lines that open the page to the first line', () => {
    expect(splitLines('\u200B\n\u200D\n One')).toMatchObject([{text: 'One', start: 0, end: 8, afterBlank: false}])
  })

  it('should keep a page that shows nothing as one line without text', () => {
    expect(splitLines('\u200B\n\n\u200D\n')).toMatchObject([{text: '', start: 0, end: 4}])
  })
})
