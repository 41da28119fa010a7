import {describe, expect, it} from 'vitest'
import {layouts} from '../../../bench/quality/layouts.js'
import {makeQualityPage} from '../../../bench/quality/make-quality-page.js'
import {makeQualityTable} from '../../../bench/quality/make-quality-table.js'
import {measureQuality} from '../../../bench/quality/measure-quality.js'
import {score} from '../../../bench/quality/score.js'
import {stories} from '../../../bench/quality/stories.js'
import {htmlToText} from '../../../src/html/html-to-text.js'

const [named, , unnamed] = stories
if (!named || !unnamed) throw new Error('Expected stories')
const page = {
  html: '',
  headline: 'A storm came',
  authors: ['Jane Doe', 'Ann Lee'],
  paragraphs: ['One.', 'Two.', 'Three.'],
  teasers: ['Ferry runs', 'Baker wins'],
  asides: ['By Jane Doe and Ann Lee']
}
const right = {
  headline: 'A storm came',
  byline: 'Jane Doe, Ann Lee',
  paragraphs: page.paragraphs,
  teasers: page.teasers
}

describe('score', () => {
  it('should give all to what is right, and count no aside', () => {
    const all = {body: 1, headline: 1, byline: 1, invented: undefined, teasers: 1}
    expect(score(right, page)).toEqual(all)
    expect(score({...right, paragraphs: ['By Jane  Doe and Ann Lee', ...page.paragraphs]}, page)).toEqual(all)
  })

  it('should count what is missing, what is too much, and what is found twice', () => {
    expect(score({...right, paragraphs: ['One.', 'Menu']}, page).body).toBe(2 / 5)
    expect(score({...right, paragraphs: ['One.', 'One.', 'Two.']}, page).body).toBe(4 / 6)
    expect(score({...right, paragraphs: []}, page).body).toBe(0)
    expect(score({...right, headline: 'A storm'}, page).headline).toBe(0)
    expect(score({...right, byline: 'By Jane Doe'}, page).byline).toBe(0)
    expect(score({...right, teasers: ['Baker wins', 'Menu']}, page).teasers).toBe(0.5)
  })

  it('should tell an invented byline, and who does not look for teasers', () => {
    const {headline, paragraphs} = right
    const figures = score({headline, paragraphs, byline: 'Guest'}, {...page, authors: []})
    expect(figures).toMatchObject({byline: undefined, invented: 1, teasers: undefined})
    expect(score({...right, byline: ''}, {...page, authors: []}).invented).toBe(0)
  })
})

describe('makeQualityPage', () => {
  it.each(Object.entries(layouts))('should print what is right about it: %s', async (_, layout) => {
    for (const story of stories) {
      const made = makeQualityPage(story, layout, 'marked up')
      const text = await htmlToText(made.html)
      for (const printed of [made.headline, ...made.authors, ...made.paragraphs, ...made.teasers]) {
        expect(text).toContain(printed)
      }
      expect(made.paragraphs.length).toBeGreaterThan(1)
    }
  })

  it('should say nothing by its elements where it is plain, and print the same', async () => {
    for (const layout of Object.values(layouts)) {
      const [rich, plain] = (['marked up', 'plain'] as const).map((markup) => makeQualityPage(named, layout, markup))
      expect(plain?.html).not.toMatch(/<(?:p|h\d|article|main|aside|time|meta (?!charset))|class=/)
      const words = async (html = ''): Promise<string[]> => (await htmlToText(html)).split(/\s+/)
      expect(await words(plain?.html)).toEqual(await words(rich?.html))
      expect({...plain, html: ''}).toEqual({...rich, html: ''})
    }
  })

  it('should name no author whom the page does not print', () => {
    const made = makeQualityPage(unnamed, layouts['newspaper'] ?? (() => []), 'marked up')
    expect(made.authors).toEqual([])
    expect(made.html).not.toContain('name="author"')
  })
})

describe('measureQuality', () => {
  it('should measure newst beside its peers', async () => {
    const measured = await measureQuality([unnamed])
    expect(measured).toHaveLength(8)
    for (const {pages, reader, figures} of measured) {
      expect(pages).toBe(Object.keys(layouts).length)
      expect(figures.body).toBeGreaterThan(0.2)
      expect(figures.byline).toBeNull()
      expect(figures.teasers === null).toBe(!reader.startsWith('newst'))
      if (reader.startsWith('newst')) expect(figures.body).toBeGreaterThan(0.9)
    }
    expect(makeQualityTable(measured)).toMatch(
      /\n\| marked up, 11 \| newst, given the text \| [.\d]+ \| 1.00 \| none \| .00 \| [.\d]+ \|\n/
    )
  })
})
