import {describe, expect, it} from 'vitest'

describe('newst', () => {
  it('should expose the public api', async () => {
    expect(Object.keys(await import('newst')).sort()).toEqual([
      'articleStream',
      'createMemory',
      'merge',
      'parseArticle',
      'parseArticles',
      'parseTree',
      'toJsonLd',
      'toMarkdown',
      'toMdast',
      'toNewsArticle',
      'toNinjs',
      'toText'
    ])
  })
})
