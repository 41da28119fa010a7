import fc from 'fast-check'
import {createMemory, type Memory, parseArticle, parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {newsPage} from '../generate-page.js'
import {checkTree} from '../tree/check-tree.js'
import {pages, prompt} from './site-pages.js'

const site = 'ellery-courier.example'
const [page = '', ...others] = pages

describe('parseArticle with a memory', () => {
  it('should leave out what the site prints in every story', () => {
    const {paragraphs, ...record} = parseArticle(page)
    expect(paragraphs).toContain(prompt)
    const known = parseArticle(page, {memory: learned(others), site})
    expect(known.paragraphs).toEqual(paragraphs.filter((text) => text !== prompt))
    expect(known.headline).toBe(record.headline)
  })

  it('should keep the heading of a list, and say which teasers other pages print', () => {
    const lists = ['Most read']
    expect(parseArticle(page, {memory: learned(others), site}).teaserLists).toEqual([
      {
        heading: 'Most read',
        teasers: [
          {title: 'Night Trains Return to the Northern Line', lists, seen: true},
          {title: 'Beekeepers Count a Mild Winter’s Cost', lists, seen: true}
        ]
      }
    ])
    const {teaserLists} = parseArticle(page, {memory: learned(others.slice(1, 2)), site})
    expect(teaserLists[0]?.teasers.map(({seen}) => seen)).toEqual([undefined, true])
  })

  it('should know the same whether or not it has learned the page itself', () => {
    const [alone, all] = [learned(others), learned(pages)]
    expect(parseArticle(page, {memory: all, site})).toEqual(parseArticle(page, {memory: alone, site}))
    expect(parseArticle(page, {memory: learned([page]), site})).toEqual(parseArticle(page))
  })

  it('should give the same records in whatever order the pages were learned', () => {
    const [one, other] = [learned(pages), learned([...pages].reverse())]
    for (const text of pages)
      expect(parseArticle(text, {memory: other, site})).toEqual(parseArticle(text, {memory: one, site}))
  })

  it('should NOT use what it knows of other sites', () => {
    expect(parseArticle(page, {memory: learned(others), site: 'other.example'})).toEqual(parseArticle(page))
    expect(parseArticle(page, {memory: learned(others)})).toEqual(parseArticle(page))
  })

  it('should be more careful where no site is named', () => {
    const {paragraphs} = parseArticle(page)
    const read = (texts: readonly string[]) => parseArticle(page, {memory: learned(texts, null)}).paragraphs
    expect(read(others.slice(1))).toEqual(paragraphs)
    expect(read(others)).toEqual(paragraphs.filter((text) => text !== prompt))
  })

  it('should NOT take a story for furniture that was crawled again', () => {
    const again = [1, 2, 3, 4, 5].map((hour) => `${page}\n\nUpdated ${hour} hours ago`)
    const {paragraphs, headline} = parseArticle(page)
    expect(parseArticle(page, {memory: learned(again), site})).toMatchObject({paragraphs, headline})
  })

  it('should NOT take a paragraph for furniture that a few of many pages repeat', () => {
    const background =
      'The old pier of Port Ellery was built in 1911 and has been closed since the storm of last winter, when two of its arches fell.'
    const story = (text: string) => text.replace(prompt, background)
    const many = Array.from(
      {length: 40},
      (_, index) => `Notice ${index}\n\nNothing more is known of case ${index} today.`
    )
    const memory = learned([...many, ...others.slice(0, 2).map(story)])
    expect(parseArticle(story(page), {memory, site}).paragraphs).toContain(background)
  })

  it('should change nothing where it knows nothing, and lose no character where it does', () => {
    fc.assert(
      fc.property(newsPage(), newsPage(), (text, other) => {
        expect(parseArticle(text, {memory: createMemory(), site})).toEqual(parseArticle(text))
        expect(checkTree(parseTree(text, {memory: learned([other, ...others]), site}), text)).toEqual([])
      }),
      {seed: 1, numRuns: 20}
    )
  })

  it('should mark seen teasers in the tree', () => {
    const list = parseTree(page, {memory: learned(others), site}).children.find((node) => node.type === 'teaserList')
    const teasers = list?.type === 'teaserList' ? list.children.filter((node) => node.type === 'teaser') : []
    expect(teasers.map((teaser) => teaser.data)).toEqual([{seen: true}, {seen: true}])
  })
})

function learned(texts: readonly string[], where: string | null = site): Memory {
  const memory = createMemory()
  for (const text of texts) memory.learn(text, where === null ? {} : {site: where})
  return memory
}
