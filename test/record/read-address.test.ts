import {toNewsArticle} from 'newst'
import {describe, expect, it} from 'vitest'
import {readAddress} from '../../src/record/read-address.js'

describe('readAddress', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'urn:newsml:example.com:20240619:1',
    'HTTP://example.com',
    'https://例え.jp/a'
  ])('should take %s', (url) => {
    expect(readAddress({url})).toEqual({url})
  })

  it.each(['', '/storm', 'example.com/storm', 'https://example.com/a b', 'https://example.com/"', 'a:\u0000'])(
    'should NOT take %j',
    (url) => {
      expect(() => readAddress({url})).toThrow(TypeError)
    }
  )

  it('should say what is wrong', () => {
    const article = {paragraphs: [], body: [], teaserLists: []}
    // @ts-expect-error: there is no such field.
    expect(() => toNewsArticle(article, {uri: 'a:b'})).toThrow(
      new TypeError('Unknown field `uri` of `address`, expected `url`')
    )
    // @ts-expect-error: a URL is no address.
    expect(() => toNewsArticle(article, 'a:b')).toThrow(
      new TypeError('Expected `address` to be an object, not "a:b" (string)')
    )
    // @ts-expect-error: nor is nothing.
    expect(() => toNewsArticle(article, null)).toThrow(new TypeError('Expected `address` to be an object, not null'))
    // @ts-expect-error: a URL object is no text.
    expect(() => toNewsArticle(article, {url: new URL('https://example.com')})).toThrow(
      /^Expected `url` to be an absolute URL, not /
    )
    expect(() => toNewsArticle(article, {url: '/a'})).toThrow(
      new TypeError('Expected `url` to be an absolute URL, not "/a" (string)')
    )
  })
})
