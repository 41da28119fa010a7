import {describe, expect, it} from 'vitest'
import {endOfNames, isJoiner, isOpener, isUnsure} from '../../src/field/end-of-names.js'
import type {Role} from '../../src/label/role.js'
import {pageOf} from './page-of.js'

const linesOf = (lines: string[], role: Role = 'furniture') =>
  pageOf(
    lines.map((text) => [role, text]),
    {language: 'en'}
  )

describe('isOpener', () => {
  it('should tell a line that is a word such as "By" and nothing else', () => {
    const is = (text: string) => isOpener(linesOf([text]), 0)
    for (const text of ['By', 'BY:', 'Written by', 'By'.padEnd(40)]) expect(is(text)).toBe(true)
    for (const text of ['By Jane Doe', 'Jane Doe', '', 'By'.padEnd(41)]) expect(is(text)).toBe(false)
    expect(isOpener(linesOf(['By']), 9)).toBe(false)
  })
})

describe('isJoiner', () => {
  it("should tell the page's own word for and", () => {
    const is = (text: string, language: string) => isJoiner(pageOf([['furniture', text]], {language}), 0)
    expect([is('og', 'nb'), is('e', 'pt'), is('und', 'de'), is('i', 'pl')]).toEqual([true, true, true, true])
    expect([is('og', 'en'), is('by', 'en'), is('', 'en')]).toEqual([false, false, false])
  })
})

describe('endOfNames', () => {
  const end = (...lines: string[]) => endOfNames(linesOf(['By', 'Jane Doe', ...lines]), 1)

  it.each([
    [['Max Roe'], 2],
    [['and', 'Max Roe'], 3],
    [[',', 'Max Roe', '&', 'Ann Poe'], 5],
    [['Max Roe,', 'Ann Poe and', 'Tom Moe &'], 4],
    [['Max Roe2', 'Share'], 2],
    [['…', '...', 'y', 'et', 'Max Roe'], 6],
    [[' And ', 'Max Roe'], 3]
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
    const page = linesOf(['By', 'Jane Doe', 'Max Roe'])
    const blocks = page.blocks.map((block) => ({...block, role: 'paragraph' as const}))
    expect(endOfNames({...page, blocks}, 1)).toBe(1)
  })
})

describe('isUnsure', () => {
  it('should tell a short line that is no headline and no part of the story', () => {
    for (const role of ['furniture', 'kicker', 'standfirst', 'caption', 'published', 'modified'] as const)
      expect(isUnsure(linesOf(['Jane Doe'], role), 0)).toBe(true)
    for (const role of ['headline', 'paragraph', 'teaserTitle'] as const)
      expect(isUnsure(linesOf(['Jane Doe'], role), 0)).toBe(false)
    expect(isUnsure(linesOf(['Jane Doe'.padEnd(140)]), 0)).toBe(true)
    expect(isUnsure(linesOf(['Jane Doe'.padEnd(141)]), 0)).toBe(false)
    expect(isUnsure(linesOf([]), 0)).toBe(false)
  })
})
