import type {Article} from 'newst'
import type {HtmlEvidence} from 'newst/html'
import {describe, expect, it} from 'vitest'
import {applyEvidence} from '../../src/html/apply-evidence.js'

const empty: Article = {paragraphs: [], body: [], teaserLists: []}
const silent: HtmlEvidence = {openGraph: {}, times: []}

function apply(article: Partial<Article>, evidence: Partial<HtmlEvidence>): Partial<Article> {
  const record = applyEvidence({...empty, ...article}, {...silent, ...evidence})
  return Object.fromEntries(Object.entries(record).filter(([name]) => !Object.hasOwn(empty, name)))
}

describe('applyEvidence', () => {
  it('should leave the record as it is where nothing is stated', () => {
    const article = {...empty, headline: 'Storm hits coast', published: '2024-06-19', modified: '2024-06-20'}
    expect(applyEvidence(article, silent)).toStrictEqual(article)
  })

  it.each<[string, Partial<Article>, Partial<HtmlEvidence>, Partial<Article>]>([
    ['the text before all', {language: 'de'}, {jsonLd: {language: 'en'}, language: 'fr'}, {language: 'de'}],
    ['JSON-LD before lang', {}, {jsonLd: {language: 'en'}, language: 'fr'}, {language: 'en'}],
    ['lang before Open Graph', {}, {language: 'fr', openGraph: {language: 'es'}}, {language: 'fr'}],
    ['Open Graph else', {}, {openGraph: {language: 'es'}}, {language: 'es'}]
  ])('should take the language: %s', (_, article, evidence, expected) => {
    expect(apply(article, evidence)).toEqual(expected)
  })

  it.each<[string, Partial<Article>, Partial<HtmlEvidence>, string]>([
    ['the text before all', {headline: 'Text'}, {jsonLd: {headline: 'JSON-LD'}}, 'Text'],
    ['JSON-LD before Open Graph', {}, {jsonLd: {headline: 'JSON-LD'}, openGraph: {title: 'OG'}}, 'JSON-LD'],
    ['Open Graph else', {}, {openGraph: {title: 'OG'}}, 'OG']
  ])('should take the headline: %s', (_, article, evidence, headline) => {
    expect(apply(article, evidence)).toEqual({headline})
  })

  it.each<[string, Partial<Article>, Partial<HtmlEvidence>, string]>([
    [
      'JSON-LD',
      {published: '2024-06-18'},
      {jsonLd: {published: '2024-06-19'}, openGraph: {published: '2024-06-20'}},
      '2024-06-19'
    ],
    ['Open Graph', {published: '2024-06-18'}, {openGraph: {published: '2024-06-20'}}, '2024-06-20'],
    ['the text', {published: '2024-06-18'}, {times: [{date: '2024-06-21', published: true}]}, '2024-06-18'],
    [
      'the time of publication',
      {},
      {
        times: [
          {date: '2024-06-20', published: false},
          {date: '2024-06-21', published: true}
        ]
      },
      '2024-06-21'
    ],
    ['what is more exact', {published: '2024-06-18T09:00'}, {jsonLd: {published: '2024-06-18'}}, '2024-06-18T09:00'],
    [
      'what is stated exactly',
      {published: '2024-06-18'},
      {jsonLd: {published: '2024-06-18T09:00Z'}},
      '2024-06-18T09:00Z'
    ]
  ])('should take the day of publication: %s', (_, article, evidence, published) => {
    expect(apply(article, evidence)).toEqual({published})
  })

  it('should take the change that is stated, unless it is the publication', () => {
    const published = '2024-06-19T08:00Z'
    expect(apply({modified: '2024-06-20'}, {jsonLd: {modified: '2024-06-21'}})).toEqual({modified: '2024-06-21'})
    expect(apply({}, {openGraph: {modified: '2024-06-22'}})).toEqual({modified: '2024-06-22'})
    expect(apply({}, {jsonLd: {published, modified: published}})).toEqual({published})
  })

  it('should complete a byline that names nobody, and leave one that does', () => {
    const jsonLd = {authors: ['Jane Doe', 'John Roe'], organizations: ['Sea Wire']}
    const stated = {authors: jsonLd.authors, organization: 'Sea Wire'}
    expect(apply({}, {jsonLd})).toEqual({byline: {text: 'Jane Doe, John Roe', ...stated}})
    expect(apply({byline: {text: 'By us', authors: []}}, {jsonLd})).toEqual({byline: {text: 'By us', ...stated}})
    expect(apply({}, {jsonLd: {organizations: ['Sea Wire']}})).toEqual({
      byline: {text: 'Sea Wire', authors: [], organization: 'Sea Wire'}
    })
    expect(apply({}, {openGraph: {authors: ['Jane Doe']}})).toEqual({byline: {text: 'Jane Doe', authors: ['Jane Doe']}})
    const named = {text: 'By Ann Lee', authors: ['Ann Lee']}
    expect(apply({byline: named}, {jsonLd})).toEqual({byline: named})
    const outlet = {text: 'Coast Press', authors: [], organization: 'Coast Press'}
    expect(apply({byline: outlet}, {jsonLd})).toEqual({byline: outlet})
    expect(apply({byline: {text: 'By us', authors: []}}, {})).toEqual({byline: {text: 'By us', authors: []}})
  })

  it('should take the keywords that are printed, else those that are stated', () => {
    const stated = {jsonLd: {keywords: ['b']}, openGraph: {keywords: ['c']}}
    expect(apply({keywords: ['a']}, stated)).toEqual({keywords: ['a']})
    expect(apply({}, stated)).toEqual({keywords: ['b']})
    expect(apply({}, {openGraph: {keywords: ['c']}})).toEqual({keywords: ['c']})
  })
})
