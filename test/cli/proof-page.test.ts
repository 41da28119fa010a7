import {stripVTControlCharacters} from 'node:util'
import {parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {proofPage, type Screen} from '../../src/cli/proof-page.js'
import {readFixture} from '../fixture/read-fixtures.js'
import {hostilePage} from '../view/hostile-page.js'

const page = readFixture('a-teaser-in-two-lists-stands-once').input
// eslint-disable-next-line no-control-regex -- a colour is a control character
const color = /\u001B\[\d+m/g

describe('proofPage', () => {
  it('should print line, role and confidence beside the text', () => {
    expect(print(page)).toMatch(/^ {4}3 headline {6,7}\d+% │ Bridge Across the Fenn to Close for a Year of Repairs$/m)
  })

  it('should name the line of which a teaser is a copy, once', () => {
    expect(print(page)).toMatch(/^ {3}37 teaser .*Beekeepers Count a Mild Winter’s Cost \[repeats line 23\]$/m)
    expect(print(page).match(/repeats line/g)).toHaveLength(3)
  })

  it('should print roles in colours where they are wanted, and the same words', () => {
    const colored = print(page, {isColored: true})
    expect(colored).toContain('\u001B[32m│ ')
    expect(stripVTControlCharacters(colored)).toBe(print(page))
    expect(print(page)).not.toContain('\u001B')
  })

  it.each([60, 100])('should break lines at a width of %d and keep the margin', (columns) => {
    const lines = print(page, {columns}).trimEnd().split('\n')
    expect(lines.filter((line) => line.length > columns)).toEqual([])
    expect(lines.filter((line) => line.indexOf('│') !== 24)).toEqual([])
  })

  it('should NOT break lines where the margin takes the width', () => {
    expect(print(page, {columns: 30})).toBe(print(page))
  })

  it.each([false, true])('should NOT let a page act on the terminal (colours: %s)', (isColored) => {
    const printed = print(hostilePage('s\u001B[2Jto\u009B2Jr\rm\u202E\u0007'), {isColored, columns: 80})
    expect(printed).toContain('s\\u001b[2J')
    const plain = printed.replaceAll(color, '')
    // eslint-disable-next-line no-control-regex -- that none but a colour is there is the claim
    expect(plain).not.toMatch(/[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/)
  })

  it('should print nothing for an empty page', () => {
    expect(print('')).toBe('')
  })
})

function print(text: string, screen: Screen = {}): string {
  return proofPage(text, parseTree(text), screen)
}
