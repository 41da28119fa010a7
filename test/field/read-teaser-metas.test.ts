import {describe, expect, it} from 'vitest'
import {readTeaserMetas} from '../../src/field/read-teaser-metas.js'
import {pageOf} from './page-of.js'

const read = (...lines: string[]) => {
  const page = pageOf(
    lines.map((line) => ['teaserMeta', line]),
    {language: 'en'}
  )
  const fields = readTeaserMetas(page)
  return fields.map(({section, date, authors}) => [section, date, authors])
}

describe('readTeaserMetas', () => {
  it.each([
    ['Politics', 'Politics', undefined],
    ['Politics | June 19, 2024', 'Politics', '2024-06-19'],
    ['June 19, 2024', undefined, '2024-06-19'],
    ['Harbour'.padEnd(40, 's'), 'Harbour'.padEnd(40, 's'), undefined],
    ['Harbour'.padEnd(41, 's'), undefined, undefined],
    ['12 comments', undefined, undefined],
    ['12 comments | June 19, 2024', undefined, '2024-06-19'],
    ['Politics • 5 min read', 'Politics', undefined],
    ['5 min read | Politics', 'Politics', undefined],
    ['Politics - June 19, 2024 - 5 min read', 'Politics', '2024-06-19'],
    ['Politics / Harbour', 'Politics', undefined],
    ['Food, Wine', 'Food, Wine', undefined],
    ['Opinion', 'Opinion', undefined],
    ['Updated June 19, 2024', undefined, '2024-06-19'],
    ['Read more', undefined, undefined],
    ['Photo: Jane Doe', undefined, undefined],
    ['Photo', 'Photo', undefined],
    ['Getty Images', undefined, undefined],
    ['Copy link', undefined, undefined],
    ['Copy link and harbour', 'Copy link and harbour', undefined],
    ['Lifestyle', 'Lifestyle', undefined],
    ['Wednesday, June 19, 2024', undefined, '2024-06-19'],
    ['Wednesday', undefined, undefined]
  ])('should read section and day of %j', (text, section, date) => {
    expect(read(text)).toEqual([[section, date, undefined]])
  })

  it('should read who wrote it', () => {
    expect(read('By Jane Doe and Max Roe | June 19, 2024')).toEqual([
      [undefined, '2024-06-19', ['Jane Doe', 'Max Roe']]
    ])
    expect(read('Politics | By Jane Doe')).toEqual([['Politics', undefined, ['Jane Doe']]])
  })

  it('should take names without "By" for authors where many meta lines are such', () => {
    expect(read('Jane Doe', 'Opinion | Max Smith', 'Anna Miller | June 19, 2024')).toEqual([
      [undefined, undefined, ['Jane Doe']],
      ['Opinion', undefined, ['Max Smith']],
      [undefined, '2024-06-19', ['Anna Miller']]
    ])
    expect(read('Jane Doe', 'Max Smith', 'Anna Miller', 'Politics')).toMatchObject([
      {2: ['Jane Doe']},
      {},
      {},
      {0: 'Politics'}
    ])
  })

  it('should NOT take sections that look like names for authors', () => {
    const none = (...lines: string[]) => lines.map((line) => [line, undefined, undefined])
    expect(read('San Marino', 'San Jose', 'San Marino')).toEqual(none('San Marino', 'San Jose', 'San Marino'))
    const mixed = ['San Marino', 'San Jose', 'Saudi Arabia', ...Array.from({length: 5}, () => 'Politics')]
    expect(read(...mixed)).toEqual(none(...mixed))
  })

  it('should count no line with "By" among those without', () => {
    expect(read('By Jane Doe', 'By Max Smith', 'San Jose', 'San Marino')).toEqual([
      [undefined, undefined, ['Jane Doe']],
      [undefined, undefined, ['Max Smith']],
      ['San Jose', undefined, undefined],
      ['San Marino', undefined, undefined]
    ])
  })
})
