import {readFileSync} from 'node:fs'
import {parseArticle} from 'newst'
import {htmlToText, parseHtml} from 'newst/html'
import {describe, expect, it} from 'vitest'

const html = readFileSync(new URL('page.html', import.meta.url), 'utf8')

describe('newst/html', () => {
  it('should expose the public api', async () => {
    expect(Object.keys(await import('newst/html')).sort()).toEqual(['htmlToText', 'parseHtml'])
  })
})

describe('htmlToText', () => {
  it('should give what a reader sees, as innerText does', async () => {
    expect(await htmlToText(html)).toBe(
      [
        'Home',
        'World',
        'Sport',
        'Storm Takes Both Piers of Port Ellery',
        '',
        'By Mara Lindqvist',
        '',
        'Published: June 19, 2024',
        '',
        'A spring storm hit the northern coast on Monday, and the harbour town of Port Ellery lost both of its piers, officials said.',
        '',
        'Nobody was hurt, but two hundred people spent the night in the school gym,',
        'where the town had put up beds for them.',
        '',
        'Most read',
        '',
        'Ferry Runs Again After Nine Days',
        '',
        '© 2024 The Ellery Courier. All rights reserved. Now'
      ].join('\n')
    )
  })

  it.each([
    ['<p hidden="until-found">no</p>yes', 'yes'],
    ['<p style="display : none;color:red">no</p>yes', 'yes'],
    ['<p style="VISIBILITY:COLLAPSE">no</p>yes', 'yes'],
    ['<iframe>no</iframe><object>no</object><canvas>no</canvas><textarea>no</textarea>yes', 'yes'],
    ['<p style="display:block">yes</p>', 'yes'],
    ['<p style="x-display:none-such">yes</p>', 'yes'],
    ['a<br>b<div>c</div>', 'a\nb\nc'],
    ['<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\nc'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['&lt;script&gt;&amp;', '<script>&'],
    ['', ''],
    ['\u0000<', '<']
  ])('should read %j', async (html, text) => {
    expect(await htmlToText(html)).toBe(text)
  })

  it('should ask for a string', async () => {
    // @ts-expect-error: nothing is no HTML.
    await expect(htmlToText(undefined)).rejects.toThrow(new TypeError('Expected `html` to be a string, not undefined'))
  })

  it('should say what is wrong with HTML too deep for the stack', async () => {
    await expect(htmlToText('<div>'.repeat(20_000))).rejects.toThrow(
      new RangeError('Expected HTML whose elements stand in one another less deeply')
    )
  })
})

describe('parseHtml', () => {
  it('should complete the record of the text', async () => {
    const {article, text} = await parseHtml(html)
    expect(text).toBe(await htmlToText(html))
    expect(article).toStrictEqual({
      ...parseArticle(text, {url: 'https://courier.example/2024/06/19/storm'}),
      published: '2024-06-19T05:30:00Z',
      modified: '2024-06-19T08:15:00Z',
      keywords: ['storms', 'piers']
    })
    expect(article.byline).toEqual({text: 'By Mara Lindqvist', authors: ['Mara Lindqvist']})
  })

  it('should give what the HTML states as evidence', async () => {
    const {evidence} = await parseHtml(html)
    expect(evidence).toStrictEqual({
      language: 'en-GB',
      canonical: 'https://courier.example/2024/06/19/storm',
      openGraph: {
        title: 'Storm takes both piers of Port Ellery',
        description: 'Nobody was hurt.',
        siteName: 'The Ellery Courier',
        language: 'en-GB',
        published: '2024-06-19T06:00:00+01:00',
        keywords: ['Storms', 'Harbours']
      },
      jsonLd: {
        headline: 'Storm takes both piers',
        url: 'http://courier.example/2024/06/19/storm/',
        language: 'en-GB',
        published: '2024-06-19T05:30:00Z',
        modified: '2024-06-19T08:15:00Z',
        authors: ['Jane Doe'],
        organizations: ['Sea Wire'],
        keywords: ['storms', 'piers']
      },
      times: [{date: '2024-06-19T07:30+01:00', published: true}]
    })
  })

  it('should take options', async () => {
    expect((await parseHtml(html, {language: 'de'})).article.language).toBe('de')
    await expect(parseHtml(html, {maxLength: 10})).rejects.toThrow(RangeError)
    // @ts-expect-error: there is no such option.
    await expect(parseHtml(html, {lang: 'de'})).rejects.toThrow(TypeError)
    const {evidence} = await parseHtml(html, {url: 'https://courier.example/ferry#top'})
    expect(evidence.jsonLd?.headline).toBe('Ferry runs again')
  })
})
