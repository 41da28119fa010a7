import fc from 'fast-check'
import {type Nodes, parseArticle, parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {readFixtures} from './fixture/read-fixtures.js'
import {anyPage, newsPage} from './generate-page.js'
import {shapes, wrapsClearly} from './shapes.js'

/** One seed, so that a run says the same everywhere; `SEED=2 npx vitest run test/properties.test.ts` looks elsewhere. */
const seed = Number(process.env['SEED'] ?? 1)

/** What may stand outside of leaves, and what a value may leave out: white space and characters that show nothing. */
const unseen = /[\s\u0085\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/g

const pages = fc.oneof(newsPage(), anyPage(), fc.constantFrom(...readFixtures().map((fixture) => fixture.input)))

describe('parseArticle', () => {
  it('should throw on no string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary', maxLength: 400}), anyPage()), (text) => {
        expect(() => parseArticle(text)).not.toThrow()
      }),
      {seed, numRuns: 500}
    )
  })

  it('should be deterministic', () => {
    fc.assert(
      fc.property(pages, (text) => {
        expect(parseArticle(text)).toStrictEqual(parseArticle(text))
      }),
      {seed}
    )
  })

  it('should have no key for what the page does not support', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const article = parseArticle(text)
        expect(article).toStrictEqual(JSON.parse(JSON.stringify(article)))
      }),
      {seed}
    )
  })

  it('should list exactly the body blocks of type paragraph as paragraphs', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const {body, paragraphs} = parseArticle(text)
        expect(paragraphs).toEqual(body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])))
      }),
      {seed}
    )
  })

  it('should mark just those copies that are left out without marks', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const marked = parseArticle(text, {dedupe: 'mark'})
        const isKept = ({duplicateOf}: {duplicateOf?: unknown}) => duplicateOf === undefined
        const {body, teaserLists} = parseArticle(text)
        expect(marked.body.filter(isKept)).toEqual(body)
        expect(marked.teaserLists.map((list) => ({...list, teasers: list.teasers.filter(isKept)}))).toEqual(teaserLists)
        for (const {duplicateOf} of marked.teaserLists.flatMap((list) => list.teasers)) {
          if (duplicateOf) expect(marked.teaserLists[duplicateOf.list]?.teasers[duplicateOf.teaser]).toSatisfy(isKept)
        }
      }),
      {seed}
    )
  })

  it('should name in each teaser its own list first', () => {
    fc.assert(
      fc.property(pages, (text) => {
        for (const {heading = '', teasers} of parseArticle(text).teaserLists) {
          for (const {lists} of teasers) expect(lists[0]).toBe(heading)
        }
      }),
      {seed}
    )
  })

  it.each(Object.entries(shapes))('should give the same record for the shape %s', (_, shape) => {
    fc.assert(
      fc.property(newsPage().filter(wrapsClearly), (text) => {
        expect(parseArticle(shape(text))).toEqual(parseArticle(text))
      }),
      {seed}
    )
  })
})

describe('parseTree', () => {
  it('should give every character that is not white space to exactly one leaf', () => {
    fc.assert(
      fc.property(pages, (text) => {
        let last = 0
        for (const {start, end} of leavesOf(parseTree(text)).map(offsetsOf)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(last, start).replace(unseen, '')).toBe('')
          last = end
        }
        expect(text.slice(last).replace(unseen, '')).toBe('')
      }),
      {seed, numRuns: 300}
    )
  })

  it('should have positions that slice back to the text', () => {
    fc.assert(
      fc.property(pages, (text) => {
        for (const leaf of leavesOf(parseTree(text))) {
          const {start, end} = offsetsOf(leaf)
          expect(text.slice(start, end).replace(unseen, '')).toBe(valueOf(leaf).replace(unseen, ''))
        }
      }),
      {seed, numRuns: 300}
    )
  })

  it('should count lines and columns from 1, and CRLF as one line end', () => {
    fc.assert(
      fc.property(pages, (text) => {
        for (const {position} of leavesOf(parseTree(text))) {
          const before = text.slice(0, position?.start.offset).split(/\r\n|[\n\r\u2028\u2029]/)
          expect(position?.start).toMatchObject({line: before.length, column: (before.at(-1) ?? '').length + 1})
        }
      }),
      {seed}
    )
  })

  it('should have parents that span their children', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const tree = parseTree(text)
        expect(offsetsOf(tree)).toEqual({start: 0, end: text.length})
        visitParents(tree)
      }),
      {seed}
    )
  })
})

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

function visitParents(node: Nodes): void {
  if (!('children' in node)) return
  const {start, end} = offsetsOf(node)
  for (const child of node.children) {
    expect(offsetsOf(child).start).toBeGreaterThanOrEqual(start)
    expect(offsetsOf(child).end).toBeLessThanOrEqual(end)
    visitParents(child)
  }
}

function offsetsOf({type, position}: Nodes): {start: number; end: number} {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) throw new Error(`Expected a position on \`${type}\``)
  return {start, end}
}

function valueOf(node: Nodes): string {
  return 'value' in node ? node.value : ''
}
