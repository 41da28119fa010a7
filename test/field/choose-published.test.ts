import {describe, expect, it} from 'vitest'
import {choosePublished} from '../../src/field/choose-published.js'
import type {BylineField} from '../../src/field/fields.js'
import {createPage} from '../../src/field/page.js'
import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'
import {vocabulary} from '../../src/language/vocabulary.js'
import {chancesOf} from './chances-of.js'

type Line = [role: Role, text: string, published?: number]

const never = () => false
const headline: Line = ['headline', 'Council drops bridge']
const prose: Line = [
  'paragraph',
  'The council said on Monday that it will not build the bridge, which has been planned for years.'
]

const choose = (
  lines: Line[],
  bylines: Omit<BylineField, 'type'>[] = [],
  isExcluded: (at: number) => boolean = never
) => {
  const blocks = lines.map(([role, text, published], at): LabelledBlock => ({
    ...{text, start: at, end: at + 1, role, confidence: 1},
    ...(published !== undefined && {chances: {...chancesOf(role), published}})
  }))
  const page = createPage(blocks, {dedupe: true}, vocabulary)
  const fields = bylines.map((byline): BylineField => ({type: 'byline', ...byline}))
  return choosePublished(page, fields, isExcluded)?.printed.published
}

describe('choosePublished', () => {
  it('should choose the line that most speaks for, and none where nothing does', () => {
    expect(choose([headline, ['published', 'June 18, 2024'], prose, ['furniture', 'June 19, 2024']])).toBe('2024-06-18')
    expect(choose([headline, prose, ...Array.from({length: 9}, (): Line => ['furniture', 'June 19, 2024'])])).toBe(
      undefined
    )
    expect(choose([headline, prose])).toBeUndefined()
  })

  it('should NOT choose a line that says only when the article was changed, nor one that is excluded', () => {
    expect(choose([headline, ['modified', 'Updated June 19, 2024'], prose])).toBeUndefined()
    const lines: Line[] = [headline, ['published', 'June 18, 2024'], ['published', 'June 17, 2024'], prose]
    expect(choose(lines)).toBe('2024-06-18')
    expect(choose(lines, [], (at) => at === 1)).toBe('2024-06-17')
    expect(choose(lines, [], () => true)).toBeUndefined()
  })

  describe('beside bylines', () => {
    const share: Line = ['furniture', 'Share']
    const lines: Line[] = [
      headline,
      ['furniture', 'June 17, 2024', 0.3],
      ...Array.from({length: 5}, () => share),
      ['furniture', 'Jane Doe'],
      ['furniture', 'June 18, 2024', 0.4],
      prose
    ]
    const at = (first: number, last = first, authors: string[] = ['Jane Doe']) => ({first, last, authors})

    it('should choose the day beside who is named, in whatever line of the byline', () => {
      expect(choose(lines)).toBe('2024-06-17')
      expect(choose(lines, [at(7)])).toBe('2024-06-18')
      expect(choose(lines, [at(7, 99)])).toBe('2024-06-18')
      expect(choose(lines, [at(5, 7)])).toBe('2024-06-18')
      expect(choose(lines, [{...at(7, 7, []), organization: 'Tribune'}])).toBe('2024-06-18')
    })

    it('should NOT look beside a byline that names nobody', () => {
      expect(choose(lines, [at(7, 7, [])])).toBe('2024-06-17')
    })

    it('should look beside the first hundred bylines', () => {
      const elsewhere = Array.from({length: 99}, () => at(999))
      expect(choose(lines, [...elsewhere, at(7)])).toBe('2024-06-18')
      expect(choose(lines, [...elsewhere, at(999), at(7)])).toBe('2024-06-17')
    })
  })

  it('should hold the likeliest of many lines against each other', () => {
    const many = Array.from({length: 200}, (): Line => ['furniture', '18 June 2024', 0.5])
    const lines = (chance: number): Line[] => [headline, prose, ...many, ['published', 'June 19, 2024', chance]]
    const others = (at: number) => at < lines(1).length - 1
    expect(choose(lines(0.9), [], others)).toBe('2024-06-19')
    expect(choose(lines(0.4), [], others)).toBeUndefined()
  })
})
