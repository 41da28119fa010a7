import {type Article, toText} from 'newst'
import {describe, expect, it} from 'vitest'

const empty: Article = {paragraphs: [], body: [], teaserLists: []}

describe('toText', () => {
  it('should write the article in reading order', () => {
    const article: Article = {
      ...empty,
      headline: 'Storm hits coast',
      standfirst: 'Two piers are gone.',
      byline: {text: 'By Jane Doe', authors: ['Jane Doe']},
      published: '2025-04-02',
      body: [
        {type: 'paragraph', text: 'A storm hit the coast.'},
        {type: 'crosshead', text: 'Damage'},
        {type: 'list', items: ['Two piers', 'One mole']}
      ]
    }
    expect(toText(article)).toBe(
      [
        'Storm hits coast',
        'Two piers are gone.',
        'By Jane Doe · 2025-04-02',
        'A storm hit the coast.',
        'Damage',
        '- Two piers\n- One mole\n'
      ].join('\n\n')
    )
  })

  it('should leave no gap for a block without text', () => {
    const body: Article['body'] = [
      {type: 'paragraph', text: 'A storm hit the coast.'},
      {type: 'list', items: []},
      {type: 'paragraph', text: 'It went on.'}
    ]
    expect(toText({...empty, body})).toBe('A storm hit the coast.\n\nIt went on.\n')
  })

  it('should give no text for an empty record', () => {
    expect(toText(empty)).toBe('')
  })

  it('should NOT take the page date for the day of publication', () => {
    expect(toText({...empty, headline: 'Storm', pageDate: '2025-04-02'})).toBe('Storm\n')
  })

  it('should NOT write teasers and keywords', () => {
    const teaserLists = [{heading: 'More', teasers: [{title: 'Other', lists: ['More']}]}]
    expect(toText({...empty, headline: 'Storm', keywords: ['sea'], teaserLists})).toBe('Storm\n')
  })
})
