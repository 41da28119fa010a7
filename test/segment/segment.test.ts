import {describe, expect, it} from 'vitest'
import {segment} from '../../src/segment/segment.js'
import {wrap} from './wrap.js'

const texts = (page: string): string[] => segment(page).map((block) => block.text)

const blocks = [
  'Harbour Wall to Be Mended',
  'By Jane Doe',
  'The harbour wall of Port Ellery has to be mended before the winter storms come, the well-known engineers of the county said on Tuesday after a walk along the pier.',
  'The council will talk about the money in June, and most of its members want to take it from the fund for the new bridge, which is not needed any more since the ferry runs at night.',
  'Nobody could say on Tuesday how long the work would take, but the fishing fleet was told to look for other moorings from the first of August on.'
]

const shapes = {
  'one block a line': blocks.join('\n'),
  'a blank line after every block': blocks.join('\n\n'),
  'blank lines with spaces and tabs': blocks.join('\n \t\n'),
  'blank lines with zero-width spaces': blocks.join('\n\u200B\n'),
  'tabs and spaces before lines': blocks.map((block) => `\t  ${block}`).join('\n'),
  'wrapped between blank lines': blocks.map((block) => wrap(block, 76)).join('\n\n'),
  'wrapped without blank lines': blocks.map((block) => wrap(block, 76)).join('\n'),
  // The first paragraph's first line ends in "well-".
  'wrapped after a hyphen': blocks
    .map((block) => wrap(block.replace('well-', 'well- '), 89).replaceAll('well- ', 'well-'))
    .join('\n\n'),
  'no-break spaces': blocks.join('\n').replaceAll('of ', 'of\u00A0'),
  'a byte order mark': '\uFEFF' + blocks.join('\n')
}

describe('segment', () => {
  it.each(Object.entries(shapes))('should give the same blocks for the shape: %s', (_, page) => {
    expect(texts(page)).toEqual(blocks)
  })

  it.each(['\r\n', '\r', '\u2028', '\u2029'])('should give the same blocks for the line end %j', (end) => {
    expect(texts(shapes['wrapped between blank lines'].replaceAll('\n', end))).toEqual(blocks)
  })

  it('should join a word that was cut at a soft hyphen, on any page', () => {
    expect(texts('The infor\u00AD\nmation desk')).toEqual(['The information desk'])
    expect(texts('The infor\u00AD\n\nMation desk')).toEqual(['The infor', 'Mation desk'])
    expect(texts('The desk\u00AD\nMation desk')).toEqual(['The desk', 'Mation desk'])
  })

  it('should join a paragraph that was broken at a link', () => {
    expect(texts('The harbour wall has to be mended soon, according to\nJane Doe\n, who met them.')).toEqual([
      'The harbour wall has to be mended soon, according to Jane Doe, who met them.'
    ])
  })

  it('should have positions that cover all that is not white space, in order', () => {
    const page = '\u200B\n One\u0085\n\n\u200D\nTwo \n'
    expect(segment(page)).toEqual([
      {text: 'One', start: 0, end: 10},
      {text: 'Two', start: 11, end: 14}
    ])
  })

  it('should have no blocks on an empty page', () => {
    expect(segment('')).toEqual([])
  })
})
