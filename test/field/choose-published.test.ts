import {describe, expect, it} from 'vitest'
import {choosePublished} from '../../src/field/choose-published.js'
import type {BylineField} from '../../src/field/fields.js'
import type {Role} from '../../src/label/role.js'
import {chancesOf} from './chances-of.js'
import {pageOf} from './page-of.js'

type DatedLine = [role: Role, text: string, published?: number]

const never = () => false
const headline: DatedLine = ['headline', 'Council drops bridge']
const prose: DatedLine = [
  'paragraph',
  'The council said on Monday that it will not build the bridge, which has been planned for years.'
]

const choose = (
  lines: DatedLine[],
  bylines: Omit<BylineField, 'type'>[] = [],
  isExcluded: (at: number) => boolean = never
) => {
  const page = pageOf(
    lines.map(([role, text, published]) => [
      ...([role, text] as const),
      published === undefined ? undefined : {...chancesOf(role), published}
    ])
  )
  const fields = bylines.map((byline): BylineField => ({type: 'byline', ...byline}))
  return choosePublished(page, fields, isExcluded)?.printed.published
}

describe('choosePublished', () => {
  it('should choose the line that most speaks for, and none where nothing does', () => {
    expect(choose([headline, ['published', 'June 18, 2024'], prose, ['furniture', 'June 19, 2024']])).toBe('2024-06-18')
    expect(choose([headline, prose, ...Array.from({length: 9}, (): DatedLine => ['furniture', 'June 19, 2024'])])).toBe(
      undefined
    )
    expect(choose([headline, prose])).toBeUndefined()
  })

  it('should NOT choose a line that says only when the article was changed, nor one that is excluded', () => {
    expect(choose([headline, ['modified', 'Updated June 19, 2024'], prose])).toBeUndefined()
    const lines: DatedLine[] = [headline, ['published', 'June 18, 2024'], ['published', 'June 17, 2024'], prose]
    expect(choose(lines)).toBe('2024-06-18')
    expect(choose(lines, [], (at) => at === 1)).toBe('2024-06-17')
    expect(choose(lines, [], () => true)).toBeUndefined()
  })

  describe('beside bylines', () => {
    const share: DatedLine = ['furniture', 'Share']
    const lines: DatedLine[] = [
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
    const many = Array.from({length: 200}, (): DatedLine => ['furniture', '18 June 2024', 0.5])
    const lines = (chance: number): DatedLine[] => [headline, prose, ...many, ['published', 'June 19, 2024', chance]]
    const others = (at: number) => at < lines(1).length - 1
    expect(choose(lines(0.9), [], others)).toBe('2024-06-19')
    expect(choose(lines(0.4), [], others)).toBeUndefined()
  })
})
