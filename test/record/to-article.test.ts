import {describe, expect, it} from 'vitest'
import {dedupe} from '../../src/dedupe/dedupe.js'
import type {Field} from '../../src/field/fields.js'
import type {Role} from '../../src/label/role.js'
import {toArticle} from '../../src/record/to-article.js'
import {buildTree} from '../../src/tree/build-tree.js'
import type {Root} from '../../src/tree/nodes.js'
import {labelledPage} from '../tree/labelled-page.js'

const lead = 'A storm came from the sea and took the pier.'

describe('toArticle', () => {
  it('should give an empty record for an empty tree', () => {
    expect(toArticle({type: 'root', children: []}, {dedupe: true})).toEqual({paragraphs: [], body: [], teaserLists: []})
  })

  it('should put the fields in one order, and give absent fields no key', () => {
    const tree = parse(
      [
        ['keywords', 'Fish'],
        ['teaserTitle', 'Ferry runs'],
        ['published', 'June 19'],
        ['byline', 'Jane Doe'],
        ['standfirst', 'The pier is gone.'],
        ['paragraph', lead],
        ['headline', 'Storm']
      ],
      [
        {type: 'keywords', first: 0, last: 0, keywords: ['Fish']},
        {type: 'dateline', first: 2, last: 2, published: '2024-06-19', modified: '2024-06-20', pageDate: '2024-06-21'}
      ]
    )
    expect(Object.keys(toArticle({...tree, language: 'en'}, {dedupe: true}))).toEqual([
      ...['language', 'headline', 'standfirst', 'byline', 'dateline', 'published', 'modified', 'pageDate'],
      ...['paragraphs', 'body', 'teaserLists', 'keywords']
    ])
  })

  it('should join the lines of a standfirst', () => {
    expect(
      record([
        ['standfirst', 'The pier is gone.'],
        ['standfirst', 'The boats are safe.']
      ]).standfirst
    ).toBe('The pier is gone. The boats are safe.')
  })

  it('should give each keyword once', () => {
    const fields: Field[] = [
      {type: 'keywords', first: 0, last: 0, keywords: ['Fish', 'Salt']},
      {type: 'keywords', first: 1, last: 1, keywords: ['Salt', 'Sea']}
    ]
    expect(
      record(
        [
          ['keywords', 'Fish, Salt'],
          ['keywords', 'Salt, Sea']
        ],
        fields
      ).keywords
    ).toEqual(['Fish', 'Salt', 'Sea'])
    expect(record([['keywords', 'Fish']])).not.toHaveProperty('keywords')
  })

  describe('body', () => {
    it('should give every kind of block, and the paragraphs by themselves', () => {
      const {body, paragraphs} = record([
        ['paragraph', lead],
        ['crosshead', 'The pier'],
        ['quote', 'We saw it go.'],
        ['caption', 'The pier in May.'],
        ['listItem', 'Fish'],
        ['listItem', 'Salt'],
        ['furniture', 'Advertisement'],
        ['note', 'Corrected on June 20.']
      ])
      expect(body).toEqual([
        {type: 'paragraph', text: lead},
        {type: 'crosshead', text: 'The pier'},
        {type: 'quote', text: 'We saw it go.'},
        {type: 'caption', text: 'The pier in May.'},
        {type: 'list', items: ['Fish', 'Salt']},
        {type: 'note', text: 'Corrected on June 20.'}
      ])
      expect(paragraphs).toEqual([lead])
    })

    it('should give a paragraph that is printed twice once', () => {
      expect(
        record([
          ['paragraph', lead],
          ['paragraph', lead]
        ]).paragraphs
      ).toEqual([lead])
      expect(
        record(
          [
            ['paragraph', lead],
            ['paragraph', lead]
          ],
          [],
          false
        ).paragraphs
      ).toEqual([lead, lead])
    })

    it('should say of each copy with marks which block is kept, though that comes after it', () => {
      const kept = {type: 'paragraph', text: lead}
      const cut = {type: 'paragraph', text: 'A storm came from the sea and…'}
      expect(
        record(
          [
            ['paragraph', cut.text],
            ['crosshead', 'The pier'],
            ['paragraph', lead],
            ['paragraph', lead]
          ],
          [],
          'mark'
        ).body
      ).toEqual([{...cut, duplicateOf: 2}, {type: 'crosshead', text: 'The pier'}, kept, {...kept, duplicateOf: 2}])
    })

    it('should mark nothing as a copy of what the tree does not hold', () => {
      const paragraph = {type: 'paragraph' as const, value: lead}
      const tree: Root = {type: 'root', children: [paragraph, {...paragraph, data: {duplicateOf: 99}}]}
      const block = {type: 'paragraph', text: lead}
      expect(toArticle(tree, {dedupe: 'mark'}).body).toStrictEqual([block, block])
    })
  })

  describe('byline', () => {
    it('should give text, authors and organization', () => {
      const fields: Field[] = [{type: 'byline', first: 0, last: 0, authors: ['Jane Doe'], organization: 'Coast Press'}]
      expect(record([['byline', 'By Jane Doe, Coast Press']], fields).byline).toEqual({
        text: 'By Jane Doe, Coast Press',
        authors: ['Jane Doe'],
        organization: 'Coast Press'
      })
    })

    it('should give the text of the first byline that names somebody, and the authors of all', () => {
      const lines: [Role, string][] = [
        ['byline', 'Staff'],
        ['byline', 'Jane Doe'],
        ['byline', 'Jane Doe and Ann Lee'],
        ['byline', 'CP']
      ]
      const fields: Field[] = [
        {type: 'byline', first: 1, last: 1, authors: ['Jane Doe']},
        {type: 'byline', first: 2, last: 2, authors: ['Jane Doe', 'Ann Lee']},
        {type: 'byline', first: 3, last: 3, authors: [], organization: 'CP'}
      ]
      expect(record(lines, fields).byline).toEqual({
        text: 'Jane Doe',
        authors: ['Jane Doe', 'Ann Lee'],
        organization: 'CP'
      })
    })

    it('should give a byline that names nobody', () => {
      expect(record([['byline', 'Staff']]).byline).toEqual({text: 'Staff', authors: []})
    })

    it('should prefer the text of a byline that names an organization to that of one that names nobody', () => {
      const fields: Field[] = [{type: 'byline', first: 1, last: 1, authors: [], organization: 'CP'}]
      expect(
        record(
          [
            ['byline', 'Staff'],
            ['byline', 'CP']
          ],
          fields
        ).byline?.text
      ).toBe('CP')
    })

    describe('beside a lead-in that names reporters', () => {
      const text = '(Port Aven=CP) Max Roe ='
      const leadIn: Field = {type: 'leadIn', first: 0, last: 0, text, authors: ['Max Roe']}
      const paragraph: [Role, string] = ['paragraph', `${text} ${lead}`]
      const person: Field = {type: 'byline', first: 1, last: 1, authors: ['Jane Doe']}

      it('should be the lead-in where no line is a byline', () => {
        expect(record([paragraph], [leadIn]).byline).toEqual({text, authors: ['Max Roe']})
        expect(record([paragraph], [{...leadIn, authors: []}])).not.toHaveProperty('byline')
      })

      it('should be a line that names no person, by these reporters', () => {
        const organization: Field = {type: 'byline', first: 1, last: 1, authors: [], organization: 'CP'}
        expect(record([paragraph, ['byline', 'CP']], [leadIn, organization]).byline).toEqual({
          text: 'CP',
          authors: ['Max Roe'],
          organization: 'CP'
        })
      })

      it('should NOT name these reporters where any line names a person', () => {
        expect(record([paragraph, ['byline', 'Jane Doe'], ['byline', 'CP']], [leadIn, person]).byline).toEqual({
          text: 'Jane Doe',
          authors: ['Jane Doe']
        })
      })
    })
  })

  describe('dateline', () => {
    const pageDate: Field = {type: 'dateline', first: 0, last: 0, pageDate: '2024-06-21'}
    const modified: Field = {type: 'dateline', first: 1, last: 1, modified: '2024-06-20'}
    const published: Field = {type: 'dateline', first: 2, last: 2, published: '2024-06-19'}
    const lines: [Role, string][] = [
      ['pageDate', 'June 21'],
      ['modified', 'June 20'],
      ['published', 'June 19'],
      ['published', 'Today']
    ]

    it('should be the line that dates the article before the line that dates the page', () => {
      expect(record(lines, [pageDate, modified, published]).dateline).toEqual({text: 'June 19', date: '2024-06-19'})
      expect(record(lines, [pageDate, modified]).dateline).toEqual({text: 'June 20', date: '2024-06-20'})
      expect(record(lines, [pageDate]).dateline).toEqual({text: 'June 21', date: '2024-06-21'})
      expect(record(lines).dateline).toEqual({text: 'June 21'})
      const byline: Field = {type: 'byline', first: 2, last: 2, authors: ['Jane Doe'], published: '2024-06-19'}
      expect(record(lines, [pageDate, byline]).dateline).toEqual({text: 'June 21', date: '2024-06-21'})
      expect(record(lines, [byline]).dateline).toEqual({text: 'June 19', date: '2024-06-19'})
    })

    it('should be a line with a date before one without', () => {
      expect(record(lines.slice(0, 2), [{...pageDate, first: 1, last: 1}]).dateline).toEqual({
        text: 'June 20',
        date: '2024-06-21'
      })
    })

    it('should give every date to its own field', () => {
      expect(record(lines, [pageDate, modified, published])).toMatchObject({
        published: '2024-06-19',
        modified: '2024-06-20',
        pageDate: '2024-06-21'
      })
    })

    it('should find the dates that a byline prints', () => {
      const fields: Field[] = [{type: 'byline', first: 0, last: 0, authors: ['Jane Doe'], published: '2024-06-19'}]
      expect(record([['byline', 'Jane Doe, June 19']], fields)).toMatchObject({published: '2024-06-19'})
    })

    const leadIn: Field = {
      ...{type: 'leadIn', first: 0, last: 0, text: 'PORT AVEN, June 18 (CP)', place: 'PORT AVEN'},
      ...{agency: 'CP', date: '2024-06-18'}
    }

    it('should be the lead-in where there is no date line', () => {
      expect(record([['paragraph', `PORT AVEN, June 18 (CP) - ${lead}`]], [leadIn]).dateline).toEqual({
        text: 'PORT AVEN, June 18 (CP)',
        date: '2024-06-18',
        place: 'PORT AVEN',
        agency: 'CP'
      })
    })

    it('should take place and agency from the lead-in where there is a date line', () => {
      const fields: Field[] = [leadIn, {type: 'dateline', first: 1, last: 1, pageDate: '2024-06-21'}]
      expect(
        record(
          [
            ['paragraph', `PORT AVEN, June 18 (CP) - ${lead}`],
            ['pageDate', 'June 21']
          ],
          fields
        ).dateline
      ).toEqual({
        text: 'June 21',
        date: '2024-06-21',
        place: 'PORT AVEN',
        agency: 'CP'
      })
    })

    it('should find the lead-in of a later paragraph, or else of the summary', () => {
      const opened = `PORT AVEN, June 18 (CP) - ${lead}`
      const expected = {place: 'PORT AVEN', agency: 'CP'}
      const later: Field = {...leadIn, first: 1, last: 1}
      expect(
        record(
          [
            ['paragraph', 'It rained.'],
            ['paragraph', opened]
          ],
          [later]
        ).dateline
      ).toMatchObject(expected)
      expect(
        record(
          [
            ['standfirst', opened],
            ['paragraph', lead]
          ],
          [leadIn]
        ).dateline
      ).toMatchObject(expected)
    })
  })

  describe('teaserLists', () => {
    const page: [Role, string][] = [
      ['teaserHeading', 'Hot'],
      ['teaserTitle', 'Ferry runs again…'],
      ['teaserSummary', 'The ferry runs.'],
      ['paragraph', lead],
      ['teaserTitle', 'FERRY RUNS AGAIN AT LAST'],
      ['teaserSummary', 'The ferry runs again.'],
      ['teaserMeta', 'Sea'],
      ['teaserHeading', 'Topics'],
      ['teaserTitle', 'Ferry runs again at last'],
      ['teaserTitle', 'Fish prices rise']
    ]
    const fields: Field[] = [
      {type: 'teaserMeta', first: 6, last: 6, section: 'Sea', date: '2024-06-19', authors: ['Ann Lee']}
    ]

    it('should give each teaser once, in the first list, at its fullest', () => {
      expect(record(page, fields).teaserLists).toEqual([
        {
          heading: 'Hot',
          teasers: [
            {
              title: 'FERRY RUNS AGAIN AT LAST',
              summary: 'The ferry runs again.',
              section: 'Sea',
              date: '2024-06-19',
              authors: ['Ann Lee'],
              lists: ['Hot', '', 'Topics']
            }
          ]
        },
        {teasers: []},
        {heading: 'Topics', teasers: [{title: 'Fish prices rise', lists: ['Topics']}]}
      ])
    })

    it('should keep every copy as printed without dedupe', () => {
      const lists = ['Hot', '', 'Topics']
      expect(record(page, [], false).teaserLists).toEqual([
        {heading: 'Hot', teasers: [{title: 'Ferry runs again…', summary: 'The ferry runs.', lists}]},
        {teasers: [{title: 'FERRY RUNS AGAIN AT LAST', summary: 'The ferry runs again.', lists}]},
        {
          heading: 'Topics',
          teasers: [
            {title: 'Ferry runs again at last', lists},
            {title: 'Fish prices rise', lists: ['Topics']}
          ]
        }
      ])
    })

    it('should keep every copy with its place among the kept ones with marks', () => {
      const lists = ['Hot', '', 'Topics']
      const duplicateOf = {list: 0, teaser: 0}
      expect(record(page, [], 'mark').teaserLists).toEqual([
        {heading: 'Hot', teasers: [{title: 'FERRY RUNS AGAIN AT LAST', summary: 'The ferry runs again.', lists}]},
        {teasers: [{title: 'FERRY RUNS AGAIN AT LAST', summary: 'The ferry runs again.', lists, duplicateOf}]},
        {
          heading: 'Topics',
          teasers: [
            {title: 'Ferry runs again at last', lists, duplicateOf},
            {title: 'Fish prices rise', lists: ['Topics']}
          ]
        }
      ])
    })

    it('should name a list once that prints a teaser twice', () => {
      const lines: [Role, string][] = [
        ['teaserHeading', 'Hot'],
        ['teaserTitle', 'Ferry runs'],
        ['teaserTitle', 'Ferry runs']
      ]
      expect(record(lines).teaserLists).toEqual([{heading: 'Hot', teasers: [{title: 'Ferry runs', lists: ['Hot']}]}])
    })

    it('should keep a heading with nothing under it', () => {
      expect(record([['teaserHeading', 'Related Articles']]).teaserLists).toEqual([
        {heading: 'Related Articles', teasers: []}
      ])
    })

    it('should take section, date and authors each from the first line that has them', () => {
      const lines: [Role, string][] = [
        ['teaserTitle', 'Ferry runs'],
        ['teaserMeta', '3 min'],
        ['teaserMeta', 'Sea'],
        ['teaserMeta', 'June 19, Ann Lee'],
        ['teaserMeta', 'Land, June 20, Max Roe']
      ]
      const metas: Field[] = [
        {type: 'teaserMeta', first: 2, last: 2, section: 'Sea'},
        {type: 'teaserMeta', first: 3, last: 3, date: '2024-06-19', authors: ['Ann Lee']},
        {type: 'teaserMeta', first: 4, last: 4, section: 'Land', date: '2024-06-20', authors: ['Max Roe']}
      ]
      expect(record(lines, metas).teaserLists[0]?.teasers).toEqual([
        {title: 'Ferry runs', section: 'Sea', date: '2024-06-19', authors: ['Ann Lee'], lists: ['']}
      ])
    })

    const teaser = (value: string) => ({type: 'teaser' as const, children: [{type: 'teaserTitle' as const, value}]})

    it('should say that a teaser was seen when one of its copies was', () => {
      const at = {line: 1, column: 1, offset: 0}
      const kept = {...teaser('Storm'), position: {start: at, end: at}}
      const copy = {...teaser('Storm'), data: {duplicateOf: 0, seen: true as const}}
      const tree: Root = {type: 'root', children: [{type: 'teaserList', children: [kept, copy, teaser('Fish')]}]}
      expect(toArticle(tree, {dedupe: true}).teaserLists).toStrictEqual([
        {
          teasers: [
            {title: 'Storm', lists: [''], seen: true},
            {title: 'Fish', lists: ['']}
          ]
        }
      ])
    })

    it('should give the copy of a teaser that the tree does not hold no place', () => {
      const copy = {...teaser('Storm'), data: {duplicateOf: 99}}
      const tree: Root = {type: 'root', children: [{type: 'teaserList', children: [copy]}]}
      expect(toArticle(tree, {dedupe: 'mark'}).teaserLists).toStrictEqual([{teasers: [{title: 'Storm', lists: ['']}]}])
    })

    it('should tell teasers apart in a tree without positions', () => {
      const tree: Root = {type: 'root', children: [{type: 'teaserList', children: [teaser('One'), teaser('Two')]}]}
      expect(toArticle(tree, {dedupe: true}).teaserLists).toEqual([
        {
          teasers: [
            {title: 'One', lists: ['']},
            {title: 'Two', lists: ['']}
          ]
        }
      ])
    })
  })
})

function record(lines: [Role, string][], fields: Field[] = [], mode: boolean | 'mark' = true) {
  return toArticle(parse(lines, fields), {dedupe: mode})
}

function parse(lines: [Role, string][], fields: Field[]): Root {
  const {text, blocks} = labelledPage(...lines)
  return dedupe(buildTree(text, blocks, {fields}))
}
