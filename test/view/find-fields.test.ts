import {parseArticle, parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {toString} from '../../src/tree/to-string.js'
import {findFields} from '../../src/view/find-fields.js'
import {readFixture, readFixtures} from '../fixture/read-fixtures.js'

describe('findFields', () => {
  it.each(readFixtures())('should list the whole record: $claim', ({input}) => {
    const article = parseArticle(input)
    const fields = findFields(article, parseTree(input))
    const {headline, standfirst, byline, dateline, body, teaserLists, published, keywords} = article
    expect(fields.filter(({path}) => path.startsWith('body')).map(({values}) => values)).toEqual(
      body.map((block) => (block.type === 'list' ? block.items : [block.text]))
    )
    expect(fields.filter(({name}) => name === 'teaser').map(({values}) => values[0])).toEqual(
      teaserLists.flatMap(({teasers}) => teasers.map(({title}) => title))
    )
    const valueOf = (path: string): string[] | undefined => fields.find((field) => field.path === path)?.values
    expect([valueOf('headline'), valueOf('standfirst'), valueOf('byline.text')].flat()).toEqual([
      headline,
      standfirst,
      byline?.text
    ])
    expect([valueOf('dateline.text'), valueOf('published')].flat()).toEqual([dateline?.text, published])
    expect(valueOf('keywords')).toEqual(keywords)
  })

  it.each(readFixtures())('should name the place that prints a field: $claim', ({input}) => {
    const printed = findFields(parseArticle(input), parseTree(input)).filter(({path}) =>
      /^headline|text$|^body/.test(path)
    )
    for (const {path, values, places} of printed) {
      expect(places.map(toString).join('\n'), path).toContain(values.join('\n'))
    }
  })

  it('should name the places of all copies of a teaser', () => {
    const input = readFixture('a-teaser-in-two-lists-stands-once').input
    const teasers = findFields(parseArticle(input), parseTree(input)).filter(({name}) => name === 'teaser')
    expect(teasers.map(({places}) => places.map(({position}) => position?.start.line))).toEqual([
      [23, 37],
      [27, 41],
      [31, 45],
      [49],
      [53]
    ])
  })
})
