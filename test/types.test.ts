import {
  type Article,
  type BodyBlock,
  type Nodes,
  type Options,
  type Paragraph,
  parseArticle,
  parseTree,
  type Root,
  type Teaser,
  type TeaserList,
  toMarkdown,
  toText
} from 'newst'
import {describe, expectTypeOf, it} from 'vitest'

// What stands here is checked by `npm run typecheck`.
describe('types', () => {
  it('should give the functions their types', () => {
    expectTypeOf(parseArticle).parameters.toEqualTypeOf<[text: string, options?: Options]>()
    expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>()
    expectTypeOf(parseTree).parameters.toEqualTypeOf<[text: string, options?: Options]>()
    expectTypeOf(parseTree).returns.toEqualTypeOf<Root>()
    expectTypeOf(toMarkdown).toEqualTypeOf<(article: Article) => string>()
    expectTypeOf(toText).toEqualTypeOf<(article: Article) => string>()
  })

  it('should take options that may be undefined', () => {
    expectTypeOf<{language: string | undefined}>().toExtend<Options>()
    expectTypeOf<{reference: Date}>().toExtend<Options>()
    expectTypeOf<{reference: '2025-04-02'}>().toExtend<Options>()
  })

  it('should NOT take wrong and unknown options', () => {
    expectTypeOf<{dedupe: 'yes'}>().not.toExtend<Options>()
    expectTypeOf<{reference: number}>().not.toExtend<Options>()
    expectTypeOf<{lang: 'en'}>().not.toExtend<Options>()
    expectTypeOf<undefined>().not.toExtend<Parameters<typeof parseArticle>[0]>()
  })

  it('should say of a field that it may be absent, not that it may be undefined', () => {
    expectTypeOf<Article['headline']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<{paragraphs: []; body: []; teaserLists: []}>().toExtend<Article>()
    expectTypeOf<{paragraphs: []; body: []; teaserLists: []; headline: undefined}>().not.toExtend<Article>()
  })

  it('should tell body blocks apart by their type', () => {
    expectTypeOf<Extract<BodyBlock, {type: 'list'}>>().toExtend<{type: 'list'; items: string[]; duplicateOf?: number}>()
    expectTypeOf<Extract<BodyBlock, {type: 'list'}>>().not.toHaveProperty('text')
    expectTypeOf<Exclude<BodyBlock, {type: 'list'}>['text']>().toEqualTypeOf<string>()
  })

  it('should type teasers', () => {
    expectTypeOf<TeaserList['teasers']>().toEqualTypeOf<Teaser[]>()
    expectTypeOf<Teaser['lists']>().toEqualTypeOf<string[]>()
  })

  it('should tell nodes apart by their type', () => {
    expectTypeOf<Extract<Nodes, {type: 'paragraph'}>>().toEqualTypeOf<Paragraph>()
    expectTypeOf<Root['children'][number]>().toExtend<Nodes>()
  })
})
