import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {parseArticle, parseTree, toMarkdown, toText} from 'newst'
import {newsDedupe, newsParse, newsStringify, type Root} from 'newst/unified'
import {type Preset, unified} from 'unified'
import {engine} from 'unified-engine'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {rules} from '../../src/plugin/rules.js'
import {readFixtures} from '../fixture/read-fixtures.js'
import {page} from './page.js'

describe('newst/unified', () => {
  it('should expose the public api', async () => {
    expect(Object.keys(await import('newst/unified')).sort()).toEqual(['newsDedupe', 'newsParse', 'newsStringify'])
  })
})

describe('newsParse', () => {
  it('should give the newst tree, without marks', () => {
    const tree = unified().use(newsParse).parse(page)
    expectTypeOf(tree).toEqualTypeOf<Root>()
    const marked = parseTree(page)
    expect(tree.children.map((node) => node.type)).toEqual(marked.children.map((node) => node.type))
    expect(JSON.stringify(marked)).toContain('duplicateOf')
    expect(JSON.stringify(tree)).not.toContain('duplicateOf')
  })

  it('should take the options of parseArticle', () => {
    expect(unified().use(newsParse, {language: 'de'}).parse(page).language).toBe('de')
    expect(() => unified().use(newsParse, {maxLength: 3}).parse(page)).toThrow(RangeError)
    expect(unified().use(newsParse, null).parse(page).language).toBe('en')
  })

  it('should NOT take wrong and unknown options', () => {
    // @ts-expect-error: there is no such option.
    expect(() => unified().use(newsParse, {lang: 'en'}).parse('')).toThrow(/Unknown option `lang`/)
    // @ts-expect-error: that is another plugin.
    expect(() => unified().use(newsParse, {dedupe: true}).parse('')).toThrow(/`newsDedupe`/)
  })

  it.each(readFixtures())('should give the tree that shows that $claim', async ({input, options}) => {
    const own = Object.entries(options ?? {}).filter(([name]) => name !== 'dedupe')
    const processor = unified().use(newsParse, Object.fromEntries(own)).use(newsDedupe)
    expect(await processor.run(processor.parse(input))).toEqual(parseTree(input, options))
  })
})

describe('newsStringify', () => {
  const processor = unified().use(newsParse).use(newsDedupe)

  it('should write text, Markdown and JSON', async () => {
    const article = parseArticle(page)
    const json = JSON.stringify(article, undefined, 2) + '\n'
    expect(String(await processor().use(newsStringify).process(page))).toBe(toText(article))
    expect(String(await processor().use(newsStringify, {format: 'markdown'}).process(page))).toBe(toMarkdown(article))
    expect(String(await processor().use(newsStringify, {format: 'json'}).process(page))).toBe(json)
  })

  it('should write copies where they are not marked', async () => {
    const file = await unified().use(newsParse).use(newsStringify).process(page)
    expect(String(file)).toBe(toText(parseArticle(page, {dedupe: false})))
  })

  it('should NOT take wrong and unknown options', () => {
    // @ts-expect-error: there is no such format.
    expect(() => processor().use(newsStringify, {format: 'html'}).freeze()).toThrow(
      new TypeError("Expected option `format` to be 'text', 'markdown' or 'json', not \"html\" (string)")
    )
    // @ts-expect-error: there is no such option.
    expect(() => processor().use(newsStringify, {as: 'text'}).freeze()).toThrow(
      new TypeError('Unknown option `as`, expected `format`')
    )
  })
})

describe('messages', () => {
  const processor = unified().use(newsParse).use(newsDedupe).use(newsStringify)

  it('should be those that vfile-reporter prints', async () => {
    const file = await processor.process(new VFile({path: 'page.txt', value: page}))
    // How sure a label is changes with what was learned.
    file.messages = file.messages.filter(({ruleId}) => ruleId !== 'doubtful-role')
    expect(reporter(file).split('\n')).toEqual([
      'page.txt',
      '11:1-11:125 info Unexpected repeated `paragraph`, expected it once, as in line 7 repeated-block  newst',
      '21:1-21:60  info Unexpected repeated `teaser`, expected it once, as in line 15   repeated-teaser newst'
    ])
  })

  it('should say all that a message can say', async () => {
    const {messages} = await processor.process(page)
    expect(messages.find((message) => message.ruleId === 'repeated-teaser')).toMatchObject({
      source: 'newst',
      place: {start: {line: 21, column: 1}, end: {line: 21, column: 60}},
      actual: 'Night trains return to the Northern Line after twenty years',
      note: rules['repeated-teaser'].note
    })
  })

  it('should be printed by unified-engine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newst-'))
    const stderr = new PassThrough({encoding: 'utf8'})
    const preset: Preset = {plugins: [newsParse, newsDedupe, newsStringify]}
    writeFileSync(join(folder, 'page.txt'), page)
    try {
      const code = await new Promise((resolve, reject) => {
        engine(
          {
            processor: unified(),
            plugins: [preset],
            cwd: folder,
            files: ['page.txt'],
            output: 'article.txt',
            color: false,
            streamOut: new PassThrough(),
            streamError: stderr
          },
          (error, code) => {
            if (error) reject(error)
            else resolve(code)
          }
        )
      })
      expect(code).toBe(0)
      expect(stderr.read()).toMatch(/^21:1-21:60 .* repeated-teaser newst$/m)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})
