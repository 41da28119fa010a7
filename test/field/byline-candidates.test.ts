import {describe, expect, it} from 'vitest'
import {bylineCandidates} from '../../src/field/byline-candidates.js'
import {createPage} from '../../src/field/page.js'
import type {Role} from '../../src/label/role.js'
import {vocabulary} from '../../src/language/vocabulary.js'
import {chancesOf} from './chances-of.js'

describe('bylineCandidates', () => {
  const authorsIn = (text: string, language: string, chance: number) => {
    const lines: [Role, string][] = [
      ['headline', 'Council drops bridge'],
      ['furniture', text],
      ['paragraph', 'The council will not build the bridge.']
    ]
    const blocks = lines.map(([role, line], at) => ({
      ...{text: line, start: at, end: at + 1, role, confidence: 1},
      chances: {...chancesOf(role, 0.001), ...(role === 'furniture' && {byline: chance})}
    }))
    const page = createPage(blocks, {dedupe: true, language}, vocabulary)
    return bylineCandidates(page).flatMap(({names}) => names.authors)
  }

  it.each([
    ['Im Gespräch', 'de', []],
    ['Aus den Ländern', 'de', []],
    ['von Im Wald', 'de', ['Im Wald']],
    ['Jana Musterfrau', 'de', ['Jana Musterfrau']],
    ['Van Dijk', 'nl', ['Van Dijk']],
    ['Del Toro', 'es', ['Del Toro']],
    ['Will Doe', 'en', ['Will Doe']],
    ['He Jiankui', 'en', ['He Jiankui']]
  ])('should read in %j of a page in %s no phrase that a function word opens', (text, language, authors) => {
    expect(authorsIn(text, language, 0.9)).toEqual(authors)
  })

  it.each([
    ['Springfield', 0.4, []],
    ['Jane', 0.5, ['Jane']],
    ['By Jane', 0.1, ['Jane']],
    ['Jane Doe', 0.1, ['Jane Doe']]
  ])('should take %j, which is the byline with a chance of %d, for %j', (text, chance, authors) => {
    expect(authorsIn(text, 'en', chance)).toEqual(authors)
  })
})
