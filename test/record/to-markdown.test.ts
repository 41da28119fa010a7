import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString} from 'mdast-util-to-string'
import {type Article, type BodyBlock, toMarkdown} from 'newst'
import {describe, expect, it} from 'vitest'

const empty: Article = {paragraphs: [], body: [], teaserLists: []}

describe('toMarkdown', () => {
  it('should write each kind of block in its own form', () => {
    const article: Article = {
      ...empty,
      headline: 'Storm hits coast',
      standfirst: 'Two piers are gone.',
      byline: {text: 'By Jane Doe', authors: ['Jane Doe']},
      body: [
        {type: 'paragraph', text: 'A storm hit the coast.'},
        {type: 'crosshead', text: 'Damage'},
        {type: 'quote', text: 'The sea took it.'},
        {type: 'caption', text: 'The old pier.'},
        {type: 'note', text: 'This article was corrected.'},
        {type: 'list', items: ['Two piers', 'One mole']}
      ]
    }
    expect(toMarkdown(article)).toBe(
      [
        '# Storm hits coast',
        '**Two piers are gone.**',
        'By Jane Doe',
        'A storm hit the coast.',
        '## Damage',
        '> The sea took it.',
        '*The old pier.*',
        '*This article was corrected.*',
        '- Two piers\n- One mole\n'
      ].join('\n\n')
    )
  })

  it('should keep lists apart that stand one behind the other', () => {
    const list = (...items: string[]): BodyBlock => ({type: 'list', items})
    const body: BodyBlock[] = [list('a', 'b'), list('c'), list(' '), list('d'), {type: 'note', text: 'e'}, list('f')]
    expect(toMarkdown({...empty, body})).toBe('- a\n- b\n\n* c\n\n- d\n\n*e*\n\n- f\n')
  })

  it('should give no text for an empty record', () => {
    expect(toMarkdown(empty)).toBe('')
  })

  it.each([
    ['# no heading', '\\# no heading'],
    ['+ no item', '\\+ no item'],
    ['- no item', '\\- no item'],
    ['--- no rule', '\\--- no rule'],
    ['1. no item', '1\\. no item'],
    ['2025) no item', '2025\\) no item'],
    ['> no quote', '\\> no quote'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[no](javascript:link)', '\\[no\\](javascript:link)'],
    ['![no](image.png)', '!\\[no\\](image.png)'],
    ['*no* _emphasis_', '\\*no\\* \\_emphasis\\_'],
    ['`no code`', '\\`no code\\`'],
    ['&lt; and &#60;', '\\&lt; and \\&#60;'],
    ['back\\slash', 'back\\\\slash'],
    ['two\n\n# lines', 'two # lines'],
    ['    no code', 'no code']
  ])('should escape the markup in %j', (text, markdown) => {
    expect(toMarkdown({...empty, body: [{type: 'paragraph', text}]})).toBe(markdown + '\n')
  })

  it.each(['AT&T rose 3.5%', 'Born in 1999.', 'C# and F', 'It cost $5 - no more + no less'])(
    'should NOT escape what is no markup in %j',
    (text) => {
      expect(toMarkdown({...empty, body: [{type: 'paragraph', text}]})).toBe(text + '\n')
    }
  )

  it('should be read back as the very text by a Markdown parser', () => {
    const text = fc.string({unit: fc.constantFrom(...Array.from('aZ1 .)-+#=>*_`~[]()<>!|&;:\\$"/é'))})
    const type = fc.constantFrom('paragraph', 'crosshead', 'quote', 'caption', 'note')
    fc.assert(
      fc.property(type, text, (type: Exclude<BodyBlock['type'], 'list'>, text) => {
        const markdown = toMarkdown({...empty, body: [{type, text}]})
        expect(toString(fromMarkdown(markdown))).toBe(text.replace(/\s+/g, ' ').trim())
      }),
      {numRuns: 500}
    )
  })
})
