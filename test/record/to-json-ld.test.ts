import {fromHtml} from 'hast-util-from-html'
import type {Article} from 'newst'
import {toJsonLd, toNewsArticle} from 'newst'
import {describe, expect, it} from 'vitest'

const attacks = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  '\u2028alert(1)\u2029',
  '"}</script>',
  '\\u003c/script>'
]

describe('toJsonLd', () => {
  it.each(attacks)('should stay in its element, and say the same, with %j', (attack) => {
    const article: Article = {
      headline: attack,
      byline: {text: attack, authors: [attack]},
      keywords: [attack],
      paragraphs: [attack],
      body: [{type: 'paragraph', text: attack}],
      teaserLists: []
    }
    const json = toJsonLd(article, {url: 'https://example.com/?a=1&b=2'})
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual(toNewsArticle(article, {url: 'https://example.com/?a=1&b=2'}))

    // A browser's parser sees one script and nothing beside it.
    const tree = fromHtml(`<script type="application/ld+json">${json}</script>`, {fragment: true})
    expect(tree.children).toMatchObject([{tagName: 'script', children: [{type: 'text', value: json}]}])
    expect(tree.children).toHaveLength(1)
  })
})
