import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/article.js'
import type {Annotation} from '../../train/corpus.js'
import {sumUp} from '../../train/evaluation/figures.js'
import type {Gold, GoldPage} from '../../train/evaluation/gold.js'
import {measureAnnotated} from '../../train/evaluation/measure-annotated.js'
import {measureGold} from '../../train/evaluation/measure-gold.js'
import {printTable} from '../../train/evaluation/print-table.js'

const emptyArticle: Article = {paragraphs: [], body: [], teaserLists: []}

function goldPage(gold: Gold, text = '', source = 'wcxb'): GoldPage {
  return {id: 'page', host: 'news.example', source, text, gold}
}

function measure(gold: Gold, text: string, article: Partial<Article>, source?: string) {
  return measureGold(goldPage(gold, text, source), text, {...emptyArticle, ...article})
}

describe('measureGold', () => {
  it('should compare the body without captions and notes', () => {
    const body: Article['body'] = [
      {type: 'paragraph', text: 'One two three four.'},
      {type: 'caption', text: 'A picture of a storm.'},
      {type: 'list', items: ['Five six seven eight.']}
    ]
    const gold = {body: [{type: 'paragraph', text: 'One two three four.'}], published: '2024-03-02'}
    // Of the five runs of eight words one is gold; of the two paragraphs one.
    expect(measure(gold, '', {body}, 'fundus')).toEqual({bodyP: 1 / 5, bodyR: 1, paragraphs: 2 / 3})
  })

  it('should count a headline exactly, and one with a kicker as fitting', () => {
    const gold = {headline: 'Storm hits coast', authors: ['Ann Lee'], published: '2024-03-02'}
    const headlines = (headline?: string) => {
      const figures = measure(gold, 'Weather: Storm hits coast', headline ? {headline} : {})
      return [figures.headline, figures.headlineFit]
    }
    expect(headlines('STORM  hits coast')).toEqual([1, 1])
    expect(headlines('Weather: Storm hits coast')).toEqual([0, 1])
    expect(headlines('coast')).toEqual([0, 0])
    expect(headlines()).toEqual([0, 0])
  })

  it('should count nothing that the page does not show', () => {
    const gold = {headline: 'Storm hits coast', authors: ['Ann Lee'], published: '2024-03-02'}
    expect(measure(gold, 'Another page', {headline: 'Another page'})).toEqual({})
  })

  it('should count authors, also one that stands as an organization', () => {
    const gold = {authors: ['Ann Lee', 'AFP'], published: '2024-03-02'}
    const byline = {text: 'Ann Lee, AFP', authors: ['Ann Lee'], organization: 'AFP'}
    expect(measure(gold, 'By Ann Lee, AFP', {byline})).toEqual({authors: 1})
    const other = {text: 'Ann Lee, Wire', authors: ['Ann Lee'], organization: 'Wire'}
    expect(measure(gold, 'By Ann Lee, AFP', {byline: other}).authors).toBeCloseTo(2 / 3, 12)
  })

  it('should count a day that is one day off, and one that was invented', () => {
    const gold = {published: '2024-03-02', authors: ['Ann Lee']}
    const dated = (published: string) => measure(gold, '2 March 2024', {published}).date
    expect([dated('2024-03-03T01:00:00+03:00'), dated('2024-03-04')]).toEqual([1, 0])
    expect(measure({authors: ['Ann Lee']}, '', {modified: '2024-03-02'})).toEqual({dateInvented: 1})
    expect(measure({}, '', {byline: {text: 'Ann Lee', authors: ['Ann Lee']}})).toEqual({
      authorInvented: 1,
      dateInvented: 0
    })
  })

  it('should count snippets, and articles where there is none', () => {
    const text = 'A storm hit the coast. '.repeat(70)
    const body: Article['body'] = [{type: 'paragraph', text}]
    const gold = {with: ['a storm', 'a flood'], without: ['the coast', 'menu'], kind: 'listing'}
    const counts = {snippetHits: 1, snippetErrors: 1, snippetMisses: 1}
    expect(measure(gold, '', {body}, 'listings')).toEqual({...counts, articleInvented: 1})
    expect(measure({kind: 'collection'}, '', {}, 'listings')).toEqual({articleInvented: 0})
    expect(measure({kind: 'forum'}, '', {body}, 'listings')).toEqual({})
  })
})

describe('measureAnnotated', () => {
  const lines = [
    'Storm hits coast',
    'It was strong',
    'A storm hit.',
    'Damage',
    'A house fell.',
    'More',
    'Flood',
    'It rose.'
  ]
  const annotation: Annotation = {
    id: 'page',
    headline: 1,
    standfirst: [2],
    byline: [],
    datelines: [],
    body: [
      [3, 3, 'paragraph'],
      [4, 4, 'crosshead'],
      [5, 5, 'paragraph']
    ],
    teaserLists: [{heading: 6, items: [{title: 7, summary: [8]}]}]
  }
  const page = {annotation, host: 'news.example', lines}

  it('should find nothing wrong with the true record', () => {
    const figures = measureAnnotated(page, {
      headline: 'Storm hits coast',
      standfirst: 'It was strong',
      paragraphs: [],
      body: [
        {type: 'paragraph', text: 'A storm hit.'},
        {type: 'crosshead', text: 'Damage'},
        {type: 'paragraph', text: 'A house fell.'}
      ],
      teaserLists: [{heading: 'More', teasers: [{title: 'Flood', summary: 'It rose.', lists: ['More']}]}]
    })
    expect(new Set(Object.values(figures))).toEqual(new Set([1]))
    expect(Object.keys(figures)).toHaveLength(7)
  })

  it('should count lines, kinds and teasers', () => {
    const figures = measureAnnotated(page, {
      headline: 'Damage',
      paragraphs: [],
      body: [
        {type: 'paragraph', text: 'A storm hit.'},
        {type: 'paragraph', text: 'Damage'},
        {type: 'paragraph', text: 'More'},
        {type: 'caption', text: 'A house fell.'}
      ],
      teaserLists: [
        {
          teasers: [
            {title: 'Flood', summary: 'It', lists: ['']},
            {title: 'It was strong', lists: ['']}
          ]
        }
      ]
    })
    expect(figures).toEqual({
      headline: 0,
      standfirst: 0,
      // Two of three returned, two of three gold.
      bodyLines: 2 / 3,
      // Of three known lines one has its kind.
      bodyKinds: 1 / 3,
      // One of two returned, one of one gold.
      teaserTitles: 2 / 3,
      teaserHeadings: 0,
      teaserSummaries: 1
    })
  })

  it('should count no teasers where there are none', () => {
    const empty = {...annotation, headline: null, standfirst: [], body: [], teaserLists: []}
    expect(measureAnnotated({...page, annotation: empty}, emptyArticle)).toEqual({
      headline: 1,
      standfirst: 1,
      bodyLines: 1
    })
  })
})

describe('sumUp', () => {
  it('should take the means of pages, and snippets all together', () => {
    const figures = sumUp([
      {bodyP: 1, bodyR: 0.5, snippetHits: 3, snippetErrors: 1, snippetMisses: 1},
      {bodyR: 0, snippetHits: 1, snippetErrors: 0, snippetMisses: 2},
      {date: 1}
    ])
    expect(Object.fromEntries(figures)).toEqual({
      // 2 · 1 · ¼ / (1 + ¼)
      bodyF1: {value: 0.4, count: 2},
      bodyP: {value: 1, count: 1},
      bodyR: {value: 0.25, count: 2},
      date: {value: 1, count: 1},
      // 2 · 4 / (2 · 4 + 1 + 3)
      segF1: {value: 2 / 3, count: 2}
    })
  })
})

describe('printTable', () => {
  it('should set a row for each group', () => {
    const wire = new Map([['date', {value: 0.5, count: 2}]])
    const press = new Map([['headline', {value: 1, count: 10}]])
    const table = printTable(
      new Map([
        ['wire', wire],
        ['press', press]
      ])
    )
    expect(table).toEqual(['          date  headline', 'wire   0.500/2         -', 'press        -  1.000/10'])
  })
})
