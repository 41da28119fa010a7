import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toMarkdown as mdastToMarkdown} from 'mdast-util-to-markdown'
import {type Article, type BodyBlock, toMarkdown, toMdast} from 'newst'
import {removePosition} from 'unist-util-remove-position'
import {describe, expect, it} from 'vitest'

const empty: Article = {paragraphs: [], body: [], teaserLists: []}

const storm: Article = {
  ...empty,
  headline: 'Storm hits coast',
  standfirst: 'Two piers are gone.',
  byline: {text: 'By Jane Doe', authors: ['Jane Doe']},
  published: '2024-06-19',
  body: [
    {type: 'paragraph', text: 'A storm hit the coast.'},
    {type: 'crosshead', text: 'Damage'},
    {type: 'quote', text: 'The sea took it.'},
    {type: 'caption', text: 'The old pier.'},
    {type: 'note', text: 'This article was corrected.'},
    {type: 'list', items: ['Two piers', 'One mole']}
  ]
}

describe('toMdast', () => {
  it('should write each kind of block in its own form', () => {
    expect(mdastToMarkdown(toMdast(storm), {bullet: '-'})).toBe(toMarkdown(storm))
  })

  it('should give no children for an empty record', () => {
    const blank: BodyBlock[] = [
      {type: 'paragraph', text: ' '},
      {type: 'list', items: ['', ' ']}
    ]
    expect(toMdast({...empty, headline: '', body: blank})).toEqual({type: 'root', children: []})
  })

  it('should be the tree that a Markdown parser reads from toMarkdown', () => {
    const text = fc.string({unit: fc.constantFrom(...Array.from('aZ1 .)-+#=>*_`~[]()<>!|&;:\\$"/é'))})
    const list = fc.record({type: fc.constant('list' as const), items: fc.array(text, {minLength: 1})})
    const type = fc.constantFrom('paragraph', 'crosshead', 'quote', 'caption', 'note')
    const block = fc.oneof(fc.record({type, text}), list) as fc.Arbitrary<BodyBlock>
    fc.assert(
      fc.property(fc.array(block, {maxLength: 3}), text, text, (body, headline, standfirst) => {
        const article = {...empty, headline, standfirst, body}
        const read = fromMarkdown(toMarkdown(article))
        removePosition(read, {force: true})
        expect(read).toEqual(toMdast(article))
      }),
      {numRuns: 1000}
    )
  })
})
