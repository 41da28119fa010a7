import {describe, expect, it} from 'vitest'
import {readTeaserMetas} from '../../src/field/read-teaser-metas.js'
import {pageOf} from './page-of.js'

const read = (text: string) => {
  const fields = readTeaserMetas(pageOf([['teaserMeta', text]], {language: 'en'}))
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
    ['12 comments | June 19, 2024', undefined, '2024-06-19']
  ])('should read section and day of %j', (text, section, date) => {
    expect(read(text)).toEqual([[section, date, undefined]])
  })

  it('should read who wrote it', () => {
    expect(read('By Jane Doe and Max Roe | June 19, 2024')).toEqual([
      [undefined, '2024-06-19', ['Jane Doe', 'Max Roe']]
    ])
  })
})
