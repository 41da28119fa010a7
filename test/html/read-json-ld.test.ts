import {describe, expect, it} from 'vitest'
import {readJsonLd} from '../../src/html/read-json-ld.js'

function read(value: unknown, address?: string): ReturnType<typeof readJsonLd> {
  return readJsonLd([JSON.stringify(value)], address)
}

const storm = {'@type': 'NewsArticle', headline: 'Storm', url: 'https://example.com/storm'}
const ferry = {'@type': 'NewsArticle', headline: 'Ferry', '@id': 'https://example.com/ferry/#article'}

describe('readJsonLd', () => {
  it('should find the article alone, in a list, and in a graph', () => {
    expect(read(storm)?.headline).toBe('Storm')
    expect(read([{'@type': 'WebSite'}, [storm]])?.headline).toBe('Storm')
    expect(read({'@graph': [{'@type': ['Thing', 'LiveBlogPosting'], headline: 'Live'}]})?.headline).toBe('Live')
  })

  it('should take of several articles the one of the page', () => {
    expect(read([storm, ferry], 'http://example.com/storm/')?.headline).toBe('Storm')
    expect(read([storm, ferry], 'https://example.com/ferry')?.headline).toBe('Ferry')
  })

  it('should NOT guess which of several articles is meant', () => {
    expect(read([storm, ferry])).toBeUndefined()
    expect(read([storm, ferry], 'https://example.com/other')).toBeUndefined()
  })

  it.each([null, [], 'NewsArticle', {'@type': 'WebPage', headline: 'Page'}, {'@type': 1}, {'@graph': null}])(
    'should find nothing in %j',
    (value) => {
      expect(read(value)).toBeUndefined()
    }
  )

  it('should take authors as names, objects or lists, and no addresses', () => {
    const authors = (author: unknown): unknown => read({'@type': 'Article', author})
    expect(authors('Jane Doe')).toEqual({authors: ['Jane Doe']})
    expect(authors({name: ['Jane Doe', 'John Roe']})).toEqual({authors: ['Jane Doe', 'John Roe']})
    expect(authors([{'@type': 'Organization', name: 'Sea Wire'}])).toEqual({organizations: ['Sea Wire']})
    expect(authors([null, 1, 'https://example.com/jane', {url: 'a'}])).toEqual({})
  })

  it('should leave out what is of another type', () => {
    expect(
      read({
        '@type': 'Article',
        headline: 1,
        datePublished: 'today',
        inLanguage: {name: 'English'},
        keywords: [{}, 'a']
      })
    ).toEqual({keywords: ['a']})
  })

  it('should count what is no JSON for nothing', () => {
    expect(readJsonLd(['', '{', JSON.stringify(storm)])?.headline).toBe('Storm')
  })

  it('should take JSON of any depth', () => {
    const deep = '['.repeat(5000) + JSON.stringify(storm) + ']'.repeat(5000)
    expect(readJsonLd([deep])?.headline).toBe('Storm')
  })
})
