import {describe, expect, it} from 'vitest'
import {readFields} from '../../src/field/read-fields.js'
import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'
import type {Settings} from '../../src/options.js'
import {chancesOf} from './chances-of.js'

const prose = 'The council said on Monday that it will not build the bridge, which has been planned for years.'

function blocksOf(lines: [role: Role, text: string][]): LabelledBlock[] {
  let start = 0
  return lines.map(([role, text]) => {
    const block = {text, start, end: start + text.length, role, confidence: 1, chances: chancesOf(role)}
    start = block.end + 1
    return block
  })
}

const read = (lines: [role: Role, text: string][], settings: Partial<Settings> = {}) =>
  readFields(blocksOf(lines), {dedupe: true, ...settings}).fields

describe('readFields', () => {
  it('should take a masthead date for the page, never for publication', () => {
    expect(
      read([
        ['pageDate', 'Wednesday, April 2, 2025'],
        ['headline', 'Council drops bridge'],
        ['byline', 'News1'],
        ['paragraph', prose]
      ])
    ).toEqual([
      {type: 'dateline', first: 0, last: 0, pageDate: '2025-04-02'},
      {type: 'byline', first: 2, last: 2, authors: [], organization: 'News1'}
    ])
  })

  it('should read a byline over several blocks, and the date in it', () => {
    expect(
      read([
        ['headline', 'Council drops bridge'],
        ['byline', 'By'],
        ['byline', 'Jane Doe'],
        ['byline', 'June 19, 2024'],
        ['paragraph', prose]
      ])
    ).toEqual([{type: 'byline', first: 1, last: 3, authors: ['Jane Doe'], published: '2024-06-19'}])
  })

  it('should give date-time only where an offset is printed', () => {
    expect(
      read([
        ['published', 'Published 19 June 2024, 14:05 CEST'],
        ['modified', 'Updated 19 June 2024, 15:05'],
        ['paragraph', prose]
      ])
    ).toEqual([
      {type: 'dateline', first: 0, last: 0, published: '2024-06-19T14:05+02:00'},
      {type: 'dateline', first: 1, last: 1, modified: '2024-06-19'}
    ])
  })

  it('should find byline and date that were taken for furniture, near the headline', () => {
    expect(
      read([
        ['headline', 'Council drops bridge'],
        ['furniture', 'By Jane Doe'],
        ['furniture', 'June 19, 2024'],
        ['paragraph', prose]
      ])
    ).toEqual([
      {type: 'byline', first: 1, last: 1, authors: ['Jane Doe']},
      {type: 'dateline', first: 2, last: 2, published: '2024-06-19'}
    ])
  })

  it("should NOT take a teaser's date, a date of the text, or a copyright year for the article's", () => {
    const fields = read([
      ['headline', 'Council drops bridge'],
      ['paragraph', prose],
      [
        'paragraph',
        'The plan was made on June 19, 2024, by Max Roe of the harbour office, who has left the council since.'
      ],
      ['teaserHeading', 'Most read'],
      ['teaserTitle', 'Storm hits coast'],
      ['teaserMeta', 'By Ann Poe | June 18, 2024'],
      ['furniture', '© 2024 The Harbour Herold']
    ])
    expect(fields).toEqual([{type: 'teaserMeta', first: 5, last: 5, date: '2024-06-18', authors: ['Ann Poe']}])
  })

  it.each([
    ['19/06/2024', undefined, undefined, '2024-06-19'],
    ['04/03/2024', undefined, 'June 19, 2024', '2024-04-03'],
    ['04/03/2024', undefined, '19 June 2024', '2024-03-04'],
    ['04/03/2024', undefined, 'no date', undefined],
    ['04/03/2024', 'https://news.example/2024/04/03/bridge', 'no date', '2024-04-03'],
    ['04/03/2024', 'https://news.example/2024/03/04/bridge', 'no date', '2024-03-04']
  ])('should read %j by the address %j and by %j elsewhere', (date, url, other = '', published) => {
    const fields = read(
      [
        ['published', date],
        ['paragraph', prose],
        ['teaserMeta', other]
      ],
      {...(url !== undefined && {url})}
    )
    expect(fields[0]).toEqual({type: 'dateline', first: 0, last: 0, ...(published !== undefined && {published})})
  })

  it('should resolve a relative date only against the reference', () => {
    const lines: [Role, string][] = [
      ['published', '2 hours ago'],
      ['paragraph', prose]
    ]
    expect(read(lines)).toEqual([{type: 'dateline', first: 0, last: 0}])
    expect(read(lines, {reference: {time: Date.UTC(2024, 5, 19, 1), offset: 0}})).toEqual([
      {type: 'dateline', first: 0, last: 0, published: '2024-06-18'}
    ])
  })

  it('should read lead-in, tags and the meta line of a teaser', () => {
    expect(
      read([
        ['published', 'June 19, 2024'],
        ['paragraph', `SPRINGFIELD, June 18 (Reuters) - ${prose}`],
        ['keywords', 'Tags: bridge, harbour'],
        ['teaserMeta', 'Politics · June 17, 2024']
      ])
    ).toEqual([
      {type: 'dateline', first: 0, last: 0, published: '2024-06-19'},
      {
        type: 'leadIn',
        first: 1,
        last: 1,
        text: 'SPRINGFIELD, June 18 (Reuters)',
        place: 'SPRINGFIELD',
        agency: 'Reuters',
        date: '2024-06-18'
      },
      {type: 'keywords', first: 2, last: 2, keywords: ['bridge', 'harbour']},
      {type: 'teaserMeta', first: 3, last: 3, section: 'Politics', date: '2024-06-17'}
    ])
  })

  it.each([
    ['May 19, 2020', {published: '2020-05-19'}],
    ['Tuesday, May 19, 2020', {pageDate: '2020-05-19'}]
  ])("should read %j below the headline, labelled as the page's own", (text, dates) => {
    expect(
      read([
        ['headline', 'Council drops bridge'],
        ['pageDate', text],
        ['paragraph', prose]
      ])
    ).toEqual([{type: 'dateline', first: 1, last: 1, ...dates}])
  })

  it('should NOT take the answers of an interview for places', () => {
    const fields = read([
      ['paragraph', `Doe: ${prose}`],
      ['paragraph', `Herold: ${prose}`]
    ])
    expect(fields).toEqual([])
  })

  it('should tell the language, and let the settings override it', () => {
    const blocks = blocksOf([['paragraph', prose]])
    expect(readFields(blocks, {dedupe: true}).language).toBe('en')
    expect(readFields(blocks, {dedupe: true, language: 'de'}).language).toBe('de')
    expect(readFields([], {dedupe: true})).toEqual({fields: []})
  })
})
