import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Field} from '../../src/field/fields.js'
import {type Role, roles} from '../../src/label/role.js'
import {buildTree} from '../../src/tree/build-tree.js'
import type {Root} from '../../src/tree/nodes.js'
import {checkTree} from './check-tree.js'
import {labelledPage} from './labelled-page.js'

describe('buildTree', () => {
  it('should make the empty root of an empty page', () => {
    expect(buildTree('', [], {fields: []})).toEqual({
      type: 'root',
      children: [],
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
    })
  })

  it.each<[Role, string]>([
    ['headline', 'headline'],
    ['kicker', 'kicker'],
    ['standfirst', 'standfirst'],
    ['byline', 'byline'],
    ['published', 'dateline'],
    ['modified', 'dateline'],
    ['pageDate', 'dateline'],
    ['paragraph', 'paragraph'],
    ['crosshead', 'crosshead'],
    ['listItem', 'list'],
    ['quote', 'quote'],
    ['caption', 'caption'],
    ['note', 'note'],
    ['keywords', 'keywords'],
    ['teaserHeading', 'teaserList'],
    ['teaserTitle', 'teaserList'],
    ['teaserSummary', 'teaserList'],
    ['teaserMeta', 'furniture'],
    ['furniture', 'furniture']
  ])('should make of a block of role %s a node of type %s', (role, type) => {
    expect(typesOf(build([[role, 'Fish and salt']]))).toEqual([type])
  })

  it('should say where a node stands and how sure it is', () => {
    expect(build([['headline', 'Storm']]).children[0]).toEqual({
      type: 'headline',
      value: 'Storm',
      position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 6, offset: 5}},
      data: {confidence: 0.9}
    })
  })

  it('should keep the language', () => {
    expect(buildTree('', [], {language: 'en', fields: []}).language).toBe('en')
  })

  it('should make one byline of several blocks and what stands between them', () => {
    const tree = build(
      [
        ['byline', 'By Jane Doe'],
        ['furniture', 'Follow'],
        ['byline', 'Harbour Post'],
        ['paragraph', 'A storm came.']
      ],
      [
        {
          type: 'byline',
          first: 0,
          last: 2,
          authors: ['Jane Doe'],
          organization: 'Harbour Post',
          published: '2024-06-19'
        }
      ]
    )
    expect(typesOf(tree)).toEqual(['byline', 'paragraph'])
    expect(tree.children[0]).toMatchObject({
      value: 'By Jane Doe Follow Harbour Post',
      authors: ['Jane Doe'],
      organization: 'Harbour Post',
      published: '2024-06-19'
    })
    expect(tree.children[0]).not.toHaveProperty('modified')
  })

  it('should name no author where a byline was not read', () => {
    expect(build([['byline', 'By us']]).children[0]).toMatchObject({type: 'byline', authors: []})
    expect(build([['keywords', 'Fish']]).children[0]).toMatchObject({type: 'keywords', keywords: []})
  })

  it('should put what was read on the node', () => {
    const tree = build(
      [
        ['modified', 'Updated June 19, 2024'],
        ['paragraph', 'PORT AVEN, June 18 (Coast Press) - A storm came.'],
        ['keywords', 'Fish, Salt']
      ],
      [
        {type: 'dateline', first: 0, last: 0, modified: '2024-06-19'},
        {type: 'leadIn', first: 1, last: 1, text: 'PORT AVEN, June 18 (Coast Press)', place: 'PORT AVEN'},
        {type: 'keywords', first: 2, last: 2, keywords: ['Fish', 'Salt']}
      ]
    )
    expect(tree.children).toMatchObject([
      {type: 'dateline', modified: '2024-06-19'},
      {type: 'paragraph', leadIn: {text: 'PORT AVEN, June 18 (Coast Press)', place: 'PORT AVEN'}},
      {type: 'keywords', keywords: ['Fish', 'Salt']}
    ])
    expect(tree.children[1]).not.toHaveProperty('leadIn.agency')
  })

  it('should make one list of the items that follow each other', () => {
    const tree = build([
      ['listItem', 'Fish'],
      ['listItem', 'Salt'],
      ['furniture', 'Advertisement'],
      ['listItem', 'Nets']
    ])
    expect(tree.children).toMatchObject([
      {type: 'list', children: [{value: 'Fish'}, {value: 'Salt'}]},
      {type: 'furniture'},
      {type: 'list', children: [{value: 'Nets'}]}
    ])
  })

  it('should make a teaser list, with the furniture inside it but not after it', () => {
    const tree = build(
      [
        ['teaserHeading', 'Most read'],
        ['teaserMeta', 'Sea'],
        ['furniture', 'Listen'],
        ['teaserTitle', 'Ferry runs again'],
        ['furniture', 'Advertisement'],
        ['teaserMeta', 'Trade'],
        ['teaserTitle', 'Fish prices rise'],
        ['teaserSummary', 'Buyers pay more.'],
        ['furniture', 'Load more']
      ],
      [{type: 'teaserMeta', first: 1, last: 1, section: 'Sea'}]
    )
    expect(tree.children).toMatchObject([
      {
        type: 'teaserList',
        heading: 'Most read',
        children: [
          {type: 'teaserHeading', value: 'Most read'},
          {
            type: 'teaser',
            children: [
              {type: 'teaserMeta', section: 'Sea'},
              {type: 'furniture', value: 'Listen'},
              {type: 'teaserTitle', value: 'Ferry runs again'}
            ]
          },
          {type: 'furniture', value: 'Advertisement'},
          {type: 'teaser', children: [{type: 'teaserMeta'}, {type: 'teaserTitle'}, {type: 'teaserSummary'}]}
        ]
      },
      {type: 'furniture', value: 'Load more'}
    ])
  })

  it('should end a teaser list where a field of the article starts', () => {
    const tree = build(
      [
        ['teaserTitle', 'Ferry runs again'],
        ['furniture', 'Tags: Fish'],
        ['teaserTitle', 'Fish prices rise']
      ],
      [{type: 'keywords', first: 1, last: 1, keywords: ['Fish']}]
    )
    expect(typesOf(tree)).toEqual(['teaserList', 'keywords', 'teaserList'])
  })

  it('should call each of several tabs by its own heading, though their headings stand together', () => {
    const tree = build([
      ['teaserHeading', 'Most read'],
      ['teaserHeading', 'Latest'],
      ...['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((title): [Role, string] => ['teaserTitle', title])
    ])
    expect(tree.children).toMatchObject([
      {heading: 'Most read', children: [{value: 'Most read'}, {value: 'Latest'}, {}, {}, {}]},
      {heading: 'Latest', children: [{}, {}, {}]}
    ])
  })

  it('should lose nothing of any page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...roles), {maxLength: 40}), fc.nat(3), (pageRoles, step) => {
        const {text, blocks} = labelledPage(...pageRoles.map((role, index): [Role, string] => [role, `Words ${index}`]))
        const fields = pageRoles.flatMap((role, index) =>
          fieldsOf(role, index, Math.min(index + step, pageRoles.length - 1))
        )
        const apart = fields.filter((field, index) => field.first > (fields[index - 1]?.last ?? -1))
        expect(checkTree(buildTree(text, blocks, {fields: apart}), text)).toEqual([])
      }),
      {seed: 1, numRuns: 500}
    )
  })
})

function build(lines: [Role, string][], fields: Field[] = []): Root {
  const {text, blocks} = labelledPage(...lines)
  const tree = buildTree(text, blocks, {fields})
  expect(checkTree(tree, text)).toEqual([])
  return tree
}

function typesOf(tree: Root): string[] {
  return tree.children.map((node) => node.type)
}

function fieldsOf(role: Role, first: number, last: number): Field[] {
  if (role === 'byline') return [{type: 'byline', first, last, authors: ['Jane Doe']}]
  if (role === 'published') return [{type: 'dateline', first, last, published: '2024-06-19'}]
  if (role === 'keywords') return [{type: 'keywords', first, last, keywords: ['Fish']}]
  if (role === 'teaserMeta') return [{type: 'teaserMeta', first, last: first, section: 'Sea'}]
  return []
}
