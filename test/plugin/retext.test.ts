import fc from 'fast-check'
import {parseTree, type Root} from 'newst'
import {newsRetext, newsToNlcst, toNlcst} from 'newst/retext'
import {newsDedupe, newsParse, newsStringify} from 'newst/unified'
import type {Nodes, Root as NlcstRoot} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import retextProfanities from 'retext-profanities'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {newsPage} from '../generate-page.js'
import {page} from './page.js'

const english = new ParseEnglish()

describe('newst/retext', () => {
  it('should expose the public api', async () => {
    expect(Object.keys(await import('newst/retext')).sort()).toEqual(['newsRetext', 'newsToNlcst', 'toNlcst'])
  })
})

describe('toNlcst', () => {
  it('should take the body, each block a paragraph, and leave out copies', () => {
    expect(paragraphsOf(toNlcst(parseTree(page), page, english))).toEqual([
      'A spring storm hit the northern coast on Monday, and the harbour town of Port Ellery lost both of its piers, officials said.',
      'Nobody was hurt, but two hundred people spent the night in the school gym, where the town had put up beds for them.'
    ])
  })

  it('should take the leaves that are asked for', () => {
    const options = {types: ['headline', 'byline']} as const
    expect(paragraphsOf(toNlcst(parseTree(page), page, english, options))).toEqual([
      'Storm Takes Both Piers of Port Ellery',
      'By Mara Lindqvist'
    ])
  })

  it('should take a paragraph whole that the page breaks over lines', () => {
    const value = 'A storm\r\n\r\nhit the coast.\u2028It went.'
    const tree = toNlcst(paragraph(value), value, english)
    expect(tree.children.map((node) => node.type)).toEqual(['ParagraphNode'])
    expect(toString(tree)).toBe(value)
    const words = nodesOf(tree).filter((node) => node.type === 'WordNode')
    expect(words.map((word) => word.position?.start)).toEqual([
      {line: 1, column: 1, offset: 0},
      {line: 1, column: 3, offset: 2},
      {line: 3, column: 1, offset: 11},
      {line: 3, column: 5, offset: 15},
      {line: 3, column: 9, offset: 19},
      {line: 4, column: 1, offset: 26},
      {line: 4, column: 4, offset: 29}
    ])
  })

  it('should use the parser that is passed, processor or instance', () => {
    const value = 'Sen. Smith met Gov. Brown on Tues. in Wash. after talks.'
    const count = (parser: Parameters<typeof toNlcst>[2]): number =>
      nodesOf(toNlcst(paragraph(value), value, parser)).filter((node) => node.type === 'SentenceNode').length
    expect(count(unified().use(retextEnglish))).toBe(1)
    expect(count(english)).toBe(1)
    expect(count(unified().use(retextLatin))).toBeGreaterThan(1)
  })

  it('should have the text of the page, and nodes that slice back to it, on any page', () => {
    const types = ['headline', 'paragraph', 'listItem', 'teaserTitle', 'furniture'] as const
    fc.assert(
      fc.property(fc.oneof(newsPage(), fc.string({unit: 'binary'})), (text) => {
        const tree = toNlcst(parseTree(text), text, english, {types})
        expect(toString(tree)).toBe(text)
        for (const node of nodesOf(tree)) {
          const {start, end} = node.position ?? {}
          expect(text.slice(start?.offset, end?.offset)).toBe(toString(node))
          const before = text.slice(0, start?.offset).split(/\r\n|[\n\r\u2028\u2029]/)
          expect(start).toMatchObject({line: before.length, column: (before.at(-1) ?? '').length + 1})
        }
      }),
      {numRuns: 100}
    )
  })

  it('should say what is wrong', () => {
    const tree = paragraph('A storm came.')
    // @ts-expect-error: there is no such type.
    expect(() => toNlcst(tree, '', english, {types: ['teaser']})).toThrow(
      new TypeError('Expected option `types` to be types of leaves such as \'paragraph\', not "teaser" (string)')
    )
    // @ts-expect-error: one type is no list.
    expect(() => toNlcst(tree, '', english, {types: 'headline'})).toThrow(/not "headline" \(string\)/)
    // @ts-expect-error: there is no such option.
    expect(() => toNlcst(tree, '', english, {fields: []})).toThrow(/Unknown option `fields`/)
    // @ts-expect-error: none are left out, not `null`.
    expect(() => toNlcst(tree, '', english, null)).toThrow('Expected `options` to be an object, not null')
    // @ts-expect-error: no options.
    expect(() => toNlcst(tree, '', english, 1)).toThrow('Expected `options` to be an object, not 1 (number)')
    // @ts-expect-error: no page.
    expect(() => toNlcst(tree, undefined, english)).toThrow('Expected `page` to be a text or a file, not undefined')
    // @ts-expect-error: no parser.
    expect(() => toNlcst(tree, '', {})).toThrow('Expected `parser` to have a method `parse`, not an object')
    expect(() => toNlcst({type: 'root', children: [{type: 'paragraph', value: ''}]}, '', english)).toThrow(
      new TypeError('Expected nodes with positions, not a `paragraph` without')
    )
    const blind = {parse: (): NlcstRoot => ({type: 'RootNode', children: [{type: 'ParagraphNode', children: []}]})}
    expect(() => toNlcst(tree, 'A storm came.', blind)).toThrow(/Expected the parser to give positions/)
  })
})

describe('newsRetext', () => {
  const retext = unified().use(retextEnglish).use(retextProfanities)
  const profane = page.replace('Nobody was hurt', 'Nobody was damn hurt')

  it('should put the messages of retext at their places, and leave the tree', async () => {
    const processor = unified().use(newsParse).use(newsDedupe).use(newsRetext, retext)
    const file = await processor().use(newsStringify).process(profane)
    expect(file.messages.filter(({source}) => source === 'retext-profanities').map(String)).toEqual([
      '9:12-9:16: Reconsider using `damn`, it may be profane'
    ])
    expectTypeOf(await processor.run(processor.parse(profane))).toEqualTypeOf<Root>()
    expect(await processor.run(processor.parse(profane))).toEqual(parseTree(profane))
  })

  it('should look at the leaves that are asked for', async () => {
    const processor = unified()
      .use(newsParse)
      .use(newsRetext, retext, {types: ['headline']})
      .use(newsStringify)
    expect((await processor.process(profane)).messages.filter(({source}) => source !== 'newst')).toEqual([])
  })

  it('should ask for a processor', () => {
    // @ts-expect-error: a plugin is no processor.
    expect(() => unified().use(newsParse).use(newsRetext, retextEnglish).freeze()).toThrow(
      new TypeError('Expected `processor` to have a method `parse`, not a function')
    )
    // @ts-expect-error: a parser has no plugins to run.
    expect(() => unified().use(newsParse).use(newsRetext, english).freeze()).toThrow(/method `run`/)
    // @ts-expect-error: nothing is no parser.
    expect(() => unified().use(newsParse).use(newsToNlcst, null).freeze()).toThrow(/`parser`.* not null/)
  })
})

describe('newsToNlcst', () => {
  it('should give retext plugins their tree, and the page back', async () => {
    const processor = unified().use(newsParse).use(newsToNlcst, english).use(retextProfanities).use(retextStringify)
    expect(String(await processor.process(page))).toBe(page)
  })
})

function paragraph(value: string): Root {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: value.length}}
  return {type: 'root', children: [{type: 'paragraph', value, position}]}
}

function paragraphsOf(tree: NlcstRoot): string[] {
  return tree.children.filter((node) => node.type === 'ParagraphNode').map((node) => toString(node))
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}
