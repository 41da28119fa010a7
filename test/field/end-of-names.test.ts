import {describe, expect, it} from 'vitest'
import {endOfNames, isOpener, isUnsure} from '../../src/field/end-of-names.js'
import {createPage} from '../../src/field/page.js'
import type {Role} from '../../src/label/role.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const pageOf = (lines: string[], role: Role = 'furniture') =>
  createPage(
    lines.map((text, at) => ({text, start: at, end: at + 1, role, confidence: 1})),
    {dedupe: true, language: 'en'},
    vocabulary
  )

describe('isOpener', () => {
  it('should tell a line that is a word such as "By" and nothing else', () => {
    const is = (text: string) => isOpener(pageOf([text]), 0)
    for (const text of ['By', 'BY:', 'Written by', 'By'.padEnd(40)]) expect(is(text)).toBe(true)
    for (const text of ['By Jane Doe', 'Jane Doe', '', 'By'.padEnd(41)]) expect(is(text)).toBe(false)
    expect(isOpener(pageOf(['By']), 9)).toBe(false)
  })
})

describe('endOfNames', () => {
  const end = (...lines: string[]) => endOfNames(pageOf(['By', 'Jane Doe', ...lines]), 1)

  it.each([
    [['Max Roe'], 2],
    [['and', 'Max Roe'], 3],
    [[',', 'Max Roe', '&', 'Ann Poe'], 5],
    [['Max Roe,', 'Ann Poe and', 'Tom Moe &'], 4],
    [['Max Roe2', 'Share'], 2],
    [['…', '...', 'y', 'et', 'Max Roe'], 6]
  ])('should go on through the names of %j', (lines, last) => {
    expect(end(...lines)).toBe(last)
  })

  it.each([
    [['Share']],
    [['and']],
    [['12 comments', 'Max Roe']],
    [['android', 'Max Roe']],
    [['the band', 'Max Roe']],
    [[]]
  ])('should NOT go on to %j', (lines) => {
    expect(end(...lines)).toBe(1)
  })

  it('should read no more lines than a byline has', () => {
    expect(end(...Array.from({length: 12}, () => 'Max Roe'))).toBe(9)
  })

  it('should stop at the story', () => {
    const page = pageOf(['By', 'Jane Doe', 'Max Roe'])
    const blocks = page.blocks.map((block) => ({...block, role: 'paragraph' as const}))
    expect(endOfNames({...page, blocks}, 1)).toBe(1)
  })
})

describe('isUnsure', () => {
  it('should tell a short line that is no headline and no part of the story', () => {
    for (const role of ['furniture', 'kicker', 'standfirst', 'caption', 'published', 'modified'] as const)
      expect(isUnsure(pageOf(['Jane Doe'], role), 0)).toBe(true)
    for (const role of ['headline', 'paragraph', 'teaserTitle'] as const)
      expect(isUnsure(pageOf(['Jane Doe'], role), 0)).toBe(false)
    expect(isUnsure(pageOf(['Jane Doe'.padEnd(140)]), 0)).toBe(true)
    expect(isUnsure(pageOf(['Jane Doe'.padEnd(141)]), 0)).toBe(false)
    expect(isUnsure(pageOf([]), 0)).toBe(false)
  })
})
