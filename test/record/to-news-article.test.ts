import {type Article, toNewsArticle} from 'newst'
import type {NewsArticle, WithContext} from 'schema-dts'
import {describe, expect, it} from 'vitest'

const empty: Article = {paragraphs: [], body: [], teaserLists: []}

describe('toNewsArticle', () => {
  it('should write what the record holds', () => {
    const article: Article = {
      language: 'en',
      headline: 'Storm hits coast',
      standfirst: 'Two piers are gone.',
      byline: {text: 'By Jane Doe and John Roe', authors: ['Jane Doe', 'John Roe']},
      dateline: {text: 'PORT AVEN, June 19 (Sea Wire)', place: 'PORT AVEN', agency: 'Sea Wire'},
      published: '2024-06-19',
      modified: '2024-06-19T10:15+02:00',
      pageDate: '2024-06-20',
      paragraphs: ['A storm came.', 'It went.'],
      body: [
        {type: 'paragraph', text: 'A storm came.'},
        {type: 'crosshead', text: 'After it'},
        {type: 'paragraph', text: 'It went.'}
      ],
      teaserLists: [{teasers: [{title: 'Ferry runs again', lists: ['']}]}],
      keywords: ['Storms', 'Harbours']
    }
    expect(toNewsArticle(article, {url: 'https://example.com/storm'})).toStrictEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://example.com/storm',
      headline: 'Storm hits coast',
      description: 'Two piers are gone.',
      inLanguage: 'en',
      author: [
        {'@type': 'Person', name: 'Jane Doe'},
        {'@type': 'Person', name: 'John Roe'}
      ],
      sourceOrganization: {'@type': 'Organization', name: 'Sea Wire'},
      datePublished: '2024-06-19',
      dateModified: '2024-06-19T10:15+02:00',
      dateline: 'PORT AVEN',
      keywords: ['Storms', 'Harbours'],
      articleBody: 'A storm came.\n\nAfter it\n\nIt went.'
    })
  })

  it('should have no key for what the record does not hold', () => {
    expect(toNewsArticle(empty)).toStrictEqual({'@context': 'https://schema.org', '@type': 'NewsArticle'})
  })

  it('should name the organization as author where the byline names no person', () => {
    const byline = {text: 'Coast Press', authors: [], organization: 'Coast Press'}
    const party = {'@type': 'Organization', name: 'Coast Press'}
    expect(toNewsArticle({...empty, byline})).toMatchObject({author: [party], sourceOrganization: party})
  })

  it('should have no author where the byline names nobody', () => {
    expect(toNewsArticle({...empty, byline: {text: 'From our own reporter', authors: []}})).not.toHaveProperty('author')
  })

  it('should be a NewsArticle of the vocabulary of schema.org', () => {
    const written: WithContext<NewsArticle> = toNewsArticle(empty)
    expect(written).toHaveProperty('@type')
  })
})
