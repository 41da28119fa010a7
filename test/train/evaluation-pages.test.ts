import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'
import {parseArticle} from '../../src/parse-article.js'
import {weights} from '../../src/label/weights.js'
import {guessGoldRoles} from '../../train/evaluation/guess-gold-roles.js'
import {joinShape, shapePage} from '../../train/evaluation/page-shapes.js'
import {parseWith} from '../../train/evaluation/parse-with.js'
import {printWorst} from '../../train/evaluation/print-worst.js'
import {readEvaluationArguments} from '../../train/evaluation/read-evaluation-arguments.js'
import {findWrongLines} from '../../train/evaluation/wrong-lines.js'
import {dealFolds} from '../../train/folds.js'

describe('dealFolds', () => {
  it('should deal all pages of a publisher into one fold', () => {
    const foldOf = dealFolds([{id: 'b', host: 'www.news.example'}])
    const fold = foldOf({id: 'a', host: 'news.example'})
    expect(foldOf({id: 'b', host: 'elsewhere.test'})).toBe(fold)
    expect(foldOf({id: 'c', host: 'sport.news.example'})).toBe(fold)
  })

  it('should deal into as many folds as there are', () => {
    const foldOf = dealFolds([], 3)
    const folds = Array.from({length: 40}, (_, index) => foldOf({id: '', host: `site${index}.example`}))
    expect([...new Set(folds)].sort()).toEqual([0, 1, 2])
  })
})

describe('page shapes', () => {
  const page = {text: ' Storm \n\n\nA storm hit.\nMore', broken: 'Storm\nA\nstorm hit.'}

  it('should give the page as it is, in lines, and with blank lines', () => {
    expect(shapePage(page, 'inner')).toBe(page.text)
    expect(shapePage(page, 'lines')).toBe('Storm\nA storm hit.\nMore')
    expect(shapePage(page, 'blank')).toBe('Storm\n\nA storm hit.\n\nMore')
    expect(shapePage(page, 'broken')).toBe(page.broken)
  })

  it('should have nothing where the page does not come in a shape', () => {
    expect(shapePage({text: 'Storm'}, 'broken')).toBeUndefined()
    expect(shapePage(page, 'clean')).toBeUndefined()
  })

  it('should wrap at 76 characters', () => {
    const wrapped = joinShape(['word '.repeat(20).trim(), 'Storm'], 'wrapped')
    expect(wrapped).toBe(`${'word '.repeat(15).trim()}\n${'word '.repeat(5).trim()}\n\nStorm`)
  })
})

describe('parseWith', () => {
  it('should parse as the library does', () => {
    const text = 'Storm hits coast\n\nBy Ann Lee\n\nA storm hit the coast on Monday, officials said.'
    expect(parseWith(text, weights).article).toEqual(parseArticle(text))
  })
})

describe('findWrongLines', () => {
  const text = 'Storm hits\n\nA storm\nhit.\n\nMenu'
  const block = (role: Role, from: string, to = from): LabelledBlock => {
    const [start, end] = [text.indexOf(from), text.indexOf(to) + to.length]
    return {text: text.slice(start, end), start, end, role, confidence: 1}
  }
  const lines = ['Storm hits', 'A storm', 'hit.', 'Menu']
  const page = {
    text,
    blocks: [block('headline', 'Storm hits'), block('paragraph', 'A storm', 'hit.'), block('keywords', 'Menu')]
  }

  it('should find the lines that were taken for something else', () => {
    expect(findWrongLines(lines, ['kicker', 'paragraph', 'crosshead', 'furniture'], page)).toEqual([
      {text: 'Storm hits', gold: 'kicker', given: 'headline'},
      {text: 'hit.', gold: 'crosshead', given: 'paragraph'}
    ])
  })

  it('should tell body from what is none', () => {
    expect(findWrongLines(lines, ['body', 'no body', 'body', undefined], page)).toEqual([
      {text: 'Storm hits', gold: 'body', given: 'headline'},
      {text: 'A storm', gold: 'no body', given: 'paragraph'}
    ])
  })
})

describe('guessGoldRoles', () => {
  it('should leave a short line open that is part of a text', () => {
    const paragraph = 'A storm hit the coast on Monday, and many houses fell, officials said.'
    const lines = [paragraph, paragraph.slice(0, 50), 'storm', 'Damage', 'Menu']
    expect(guessGoldRoles(lines, [paragraph, 'Damage'])).toEqual(['body', 'body', undefined, 'body', 'no body'])
  })
})

describe('printWorst', () => {
  it('should list the worst pages first, with what is wrong and nothing that a terminal acts on', () => {
    const wrong = {text: ` \u001B[2J\tMenu${'u'.repeat(200)}`, gold: 'furniture', given: 'paragraph'} as const
    const pages = [
      {id: 'good', score: 1, wrongLines: []},
      {id: 'bad', score: 0.25, wrongLines: Array.from({length: 31}, () => wrong)}
    ]
    const [first, line, ...rest] = printWorst(pages, 1)
    expect(first).toBe('0.250  bad')
    expect(line).toMatch(/^ {4}furniture → paragraph {11}\\u001b\[2J\\tMenu{92}$/)
    expect(rest.at(-1)).toBe('    and 1 more')
    expect(printWorst(pages, 2).at(-1)).toBe('1.000  good')
  })
})

describe('readEvaluationArguments', () => {
  const folder = path.join(os.tmpdir(), `newst-corpus-${process.pid}`)

  beforeEach(() => {
    fs.mkdirSync(path.join(folder, 'annotated'), {recursive: true})
    fs.writeFileSync(path.join(folder, 'wire.jsonl'), '')
  })

  afterEach(() => {
    fs.rmSync(folder, {recursive: true})
  })

  it('should read them', () => {
    expect(readEvaluationArguments([folder])).toEqual({
      corpus: folder,
      folds: 5,
      folder: undefined,
      shape: 'inner',
      memory: false,
      copies: false,
      worst: 10
    })
    const words = [
      folder,
      '--folds',
      '3',
      '--networks',
      'here',
      '--format',
      'clean',
      '--worst',
      '0',
      '--memory',
      '--copies'
    ]
    expect(readEvaluationArguments(words)).toEqual({
      corpus: folder,
      folds: 3,
      folder: 'here',
      shape: 'clean',
      memory: true,
      copies: true,
      worst: 0
    })
  })

  it.each([
    [[], /^Expected one corpus folder/],
    [['one', 'two'], /^Expected one corpus folder/],
    [['/no/such/folder'], /^Expected a corpus folder, .* but \/no\/such\/folder is none$/],
    [[import.meta.dirname], /^Expected a corpus folder/],
    [[import.meta.filename], /^Expected a corpus folder/],
    [[folder, '--folds', '1'], /^Expected `--folds` to be a whole number from 2 on, not `1`$/],
    [[folder, '--worst', 'ten'], /^Expected `--worst`/],
    [[folder, '--format', 'html'], /^Expected `--format` to be one of inner, .*, not `html`$/]
  ])('should say what is wrong with %j', (words, message) => {
    expect(() => readEvaluationArguments(words)).toThrow(message)
  })
})
