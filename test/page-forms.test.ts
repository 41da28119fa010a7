import {parseArticle, type Teaser} from 'newst'
import {describe, expect, it} from 'vitest'
import {readFixture} from './fixture/read-fixtures.js'
import {shapes} from './shapes.js'

const {input: page, record} = readFixture('a-teaser-in-two-lists-stands-once')
if (!record) throw new Error('Expected the fixture to have a record')

const firstHeading = 'Hot this week'
const secondHeading = 'Topics'
const [head = '', firstList = '', secondList = '', rest = ''] = page.split(
  /(?=^(?:Hot this week|Topics|Related Articles)$)/m
)
const [first, second, last] = record.teaserLists
if (!first || !second || !last) throw new Error('Expected the fixture to have three lists')

describe('a page with two lists that repeat each other', () => {
  it.each(Object.entries(shapes))('should give its record with %s', (_, shape) => {
    expect(parseArticle(shape(page))).toStrictEqual(record)
  })

  it.each([
    ['straight quotes', (list: string) => list.replaceAll('’', "'")],
    ['lower case', (list: string) => list.toLowerCase().replace('topics', 'Topics')],
    ['a space at every line’s end', (list: string) => list.replaceAll(/(?<=.)$/gm, ' ')],
    ['no-break spaces', (list: string) => list.replaceAll(' a ', '\u00A0a\u00A0')]
  ])('should keep the first list’s teasers when the second list has %s', (_, change) => {
    const own = second.teasers.map((teaser) => changed(teaser, change))
    expect(parseArticle(head + firstList + change(secondList) + rest)).toStrictEqual({
      ...record,
      teaserLists: [first, {...second, teasers: own}, last]
    })
  })

  it('should keep the first list’s teasers when the second list cuts them', () => {
    const cut = first.teasers.reduce(
      (list, {title, summary = ''}) =>
        list
          .replace(title, title.slice(0, -10).trimEnd() + '…')
          .replace(summary, summary.slice(0, -20).trimEnd() + '...'),
      secondList
    )
    expect(parseArticle(head + firstList + cut + rest)).toStrictEqual(record)
  })

  it('should put all teasers in the list that is printed first', () => {
    const lists = [secondHeading, firstHeading]
    const inBoth = first.teasers.map((teaser) => ({...teaser, lists}))
    expect(parseArticle(head + secondList + firstList + rest)).toStrictEqual({
      ...record,
      teaserLists: [
        {heading: secondHeading, teasers: [...inBoth, ...second.teasers]},
        {heading: firstHeading, teasers: []},
        last
      ]
    })
  })

  it('should name a third list of copies too', () => {
    const third = firstList.replace(firstHeading, 'Most read')
    expect(parseArticle(head + firstList + secondList + third + rest)).toStrictEqual({
      ...record,
      teaserLists: [
        {...first, teasers: first.teasers.map((teaser) => ({...teaser, lists: [...teaser.lists, 'Most read']}))},
        second,
        {heading: 'Most read', teasers: []},
        last
      ]
    })
  })

  it('should do without the date line', () => {
    const {dateline, pageDate, ...others} = record
    expect(parseArticle(page.replace(`${dateline?.text ?? ''}\n\n`, ''))).toStrictEqual(others)
    expect(pageDate).toBeDefined()
  })

  it('should do without the byline', () => {
    const {byline, ...others} = record
    expect(parseArticle(page.replace(`${byline?.text ?? ''}\n\n`, ''))).toStrictEqual(others)
  })

  it('should take a person’s byline', () => {
    expect(parseArticle(page.replace(record.byline?.text ?? '', 'By Jane Doe'))).toStrictEqual({
      ...record,
      byline: {text: 'By Jane Doe', authors: ['Jane Doe']}
    })
  })

  it('should throw nothing wherever it is cut off', () => {
    for (let end = 0; end < page.length; end++) expect(() => parseArticle(page.slice(0, end))).not.toThrow()
  })
})

function changed(teaser: Teaser, change: (text: string) => string): Teaser {
  return {
    ...teaser,
    title: clean(change(teaser.title)),
    ...(teaser.summary !== undefined && {summary: clean(change(teaser.summary))})
  }
}

function clean(text: string): string {
  return text.replaceAll('\u00A0', ' ').trim()
}
