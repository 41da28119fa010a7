import {describe, expect, it} from 'vitest'
import {bylineCandidates} from '../../src/field/byline-candidates.js'
import type {Role} from '../../src/label/role.js'
import {chancesOf} from './chances-of.js'
import {pageOf} from './page-of.js'

describe('bylineCandidates', () => {
  const authorsIn = (text: string, language: string, chance: number) => {
    const lines: [Role, string][] = [
      ['headline', 'Council drops bridge'],
      ['furniture', text],
      ['paragraph', 'The council will not build the bridge.']
    ]
    const page = pageOf(
      lines.map(([role, line]) => [
        ...([role, line] as const),
        {...chancesOf(role, 0.001), ...(role === 'furniture' && {byline: chance})}
      ]),
      {language}
    )
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

  type Line = [role: Role, text: string, byline?: number | undefined]

  /** The candidates of a page: first and last line, names, and whether they were labelled so. */
  const candidatesIn = (...lines: Line[]) => {
    const page = pageOf(
      lines.map(([role, text, byline]) => [role, text, byline === undefined ? undefined : {byline}]),
      {language: 'en'}
    )
    return bylineCandidates(page).map(({first, last, names, isLabelled}) => [
      first,
      last,
      [...names.authors, ...(names.organization === undefined ? [] : [names.organization])].join(', '),
      isLabelled
    ])
  }

  const headline: Line = ['headline', 'Council drops bridge']
  const prose: Line = ['paragraph', 'The council will not build the bridge.']
  const byJane: Line = ['furniture', 'By Jane Doe']
  const share: Line = ['furniture', 'Share']
  const many = (count: number): Line[] => Array.from({length: count}, () => share)

  it('should NOT take who holds the rights in a picture for one', () => {
    expect(authorsIn('Jane Doe', 'en', 0.9)).toEqual(['Jane Doe'])
    expect(authorsIn('© Jane Doe', 'en', 0.9)).toEqual([])
    expect(authorsIn('– Jane Doe, 1984', 'en', 0.9)).toEqual([])
    expect(authorsIn('– Jane Doe, Reporter', 'en', 0.9)).toEqual(['Jane Doe'])
    expect(authorsIn('(c) Jane Doe', 'en', 0.9)).toEqual([])
  })

  it('should NOT add a lone word to a whole name where no "By" opens', () => {
    expect(authorsIn('Jane Doe | Listen', 'en', 0.9)).toEqual(['Jane Doe'])
    expect(authorsIn('By Jane Doe and Jo', 'en', 0.9)).toEqual(['Jane Doe', 'Jo'])
    expect(authorsIn('Amanda', 'en', 0.9)).toEqual(['Amanda'])
  })

  it('should take lines side by side that are labelled so together, and others each alone', () => {
    expect(candidatesIn(headline, ['byline', 'Jane Doe'], ['byline', 'Max Roe'], share, ['byline', 'Ann Poe'])).toEqual(
      [
        [1, 2, 'Jane Doe, Max Roe', true],
        [4, 4, 'Ann Poe', true]
      ]
    )
    expect(candidatesIn(headline, byJane, ['furniture', 'By Max Roe'], ['byline', 'Ann Poe'], prose)).toEqual([
      [1, 1, 'Jane Doe', false],
      [2, 2, 'Max Roe', false],
      [3, 3, 'Ann Poe', true]
    ])
    expect(candidatesIn(headline, ['byline', 'Share'], prose)).toEqual([[1, 1, '', true]])
    expect(candidatesIn(['byline', 'Reuters'], prose)).toEqual([[0, 0, 'Reuters', true]])
    expect(candidatesIn()).toEqual([])
  })

  it('should begin with the line "By" above a labelled one, and go on with the names below it', () => {
    const max: Line = ['furniture', 'Max Roe']
    expect(candidatesIn(headline, ['furniture', 'By'], ['byline', 'Jane Doe'], max, prose)).toEqual([
      [1, 3, 'Jane Doe, Max Roe', true]
    ])
    expect(candidatesIn(headline, ['byline', 'By'], ['furniture', 'Jane Doe'], max, prose)).toEqual([
      [1, 3, 'Jane Doe, Max Roe', true]
    ])
    expect(candidatesIn(headline, share, ['byline', 'Jane Doe'], max, prose)).toEqual([[2, 2, 'Jane Doe', true]])
    expect(candidatesIn(headline, ['byline', 'By'], prose)).toEqual([[1, 1, '', true]])
  })

  it('should find "By" on a line of its own near the story, with the names below it', () => {
    const [by, jane, max]: Line[] = [
      ['furniture', 'By'],
      ['furniture', 'Jane Doe'],
      ['furniture', 'Max Roe']
    ]
    if (!by || !jane || !max) throw new Error('Expected three lines')
    expect(candidatesIn(headline, by, jane, max, prose)).toEqual([[1, 3, 'Jane Doe, Max Roe', false]])
    expect(candidatesIn(headline, by, share, prose)).toEqual([])
    expect(candidatesIn(headline, by, ['furniture', 'Reuters'], prose)).toEqual([[1, 2, 'Reuters', false]])
    expect(candidatesIn(by, jane, ...many(15), headline, prose)).toEqual([])
  })

  it('should look for "By" no further from the story than a byline may stand', () => {
    expect(candidatesIn(byJane, ...many(13), headline, prose)).toHaveLength(1)
    expect(candidatesIn(byJane, ...many(14), headline, prose)).toEqual([])
    expect(candidatesIn(byJane, ...many(13), prose)).toHaveLength(1)
    expect(candidatesIn(byJane, ...many(14), prose)).toEqual([])
    expect(candidatesIn(byJane, ...many(10), prose, ...many(10), headline)).toHaveLength(1)
    expect(candidatesIn(byJane, ...many(10), headline, ...many(10), prose)).toHaveLength(1)
    expect(candidatesIn(headline, prose, ...many(29), byJane)).toHaveLength(1)
    expect(candidatesIn(headline, prose, ...many(30), byJane)).toEqual([])
    expect(candidatesIn(headline, ...many(29), byJane)).toHaveLength(1)
    expect(candidatesIn(headline, ...many(30), byJane)).toEqual([])
  })

  it('should look at what the labelling thought of wherever it stands, and at nothing else', () => {
    const far = (chance?: number) => candidatesIn(headline, prose, ...many(31), ['furniture', 'Jane Doe', chance])
    expect([far(0.01).length, far(0.009).length, far().length]).toEqual([1, 0, 0])
    expect(candidatesIn(headline, ['furniture', 'Jane Doe'], prose)).toEqual([])
    expect(candidatesIn(headline, ['furniture', 'Share', 0.5], prose)).toEqual([])
    expect(candidatesIn(headline, ['furniture', 'Reuters', 0.5], prose)).toEqual([[1, 1, 'Reuters', false]])
  })

  it('should NOT take the headline, a long line or a lead-in for one', () => {
    expect(candidatesIn(['headline', 'By Jane Doe', 0.5], prose)).toEqual([])
    const long = (length: number): Line => ['furniture', `By Jane Doe | ${'x'.repeat(length - 14)}`]
    expect(candidatesIn(headline, long(140), prose)).toHaveLength(1)
    expect(candidatesIn(headline, long(141), prose)).toEqual([])
    const leadIn = 'AVEN, June 3 (Reuters) - By Jane Doe'
    expect(candidatesIn(headline, ['paragraph', leadIn, 0.5], prose)).toEqual([])
    expect(candidatesIn(headline, ['furniture', leadIn, 0.5], prose)).toHaveLength(1)
    expect(candidatesIn(headline, ['paragraph', 'By Jane Doe', 0.5], prose)).toHaveLength(1)
  })

  it('should read no more of a labelled line than a byline of a dozen authors has', () => {
    const line = (marks: number): Line => ['byline', `By Jane Doe ${'|'.repeat(marks)} By Max Roe`]
    expect(candidatesIn(headline, line(577), prose)).toEqual([[1, 1, 'Jane Doe, Max Roe', true]])
    expect(candidatesIn(headline, line(588), prose)).toEqual([[1, 1, 'Jane Doe', true]])
  })

  it('should go on where "and" stands on a line between', () => {
    const between = (word: string, next: Line) =>
      candidatesIn(headline, ['byline', 'Jane Doe', 0.6], ['furniture', word], next, prose)
    expect(between('and', ['furniture', 'Max Roe'])).toEqual([[1, 3, 'Jane Doe, Max Roe', true]])
    expect(between('and', ['byline', 'Max Roe', 0.6])).toEqual([[1, 3, 'Jane Doe, Max Roe', true]])
    expect(between('Share', ['furniture', 'Max Roe'])).toEqual([[1, 1, 'Jane Doe', true]])
  })

  it('should leave out what looks much less like a name than the name beside it', () => {
    const names = (text: string): Line[] => [headline, ['furniture', text, 0.9], prose]
    expect(candidatesIn(...names('Jane Miller | Product Analytics'))).toEqual([[1, 1, 'Jane Miller', false]])
    expect(candidatesIn(...names('Jane Miller | Max Roe'))).toEqual([[1, 1, 'Jane Miller, Max Roe', false]])
    expect(candidatesIn(...names('Product Analytics'))).toEqual([[1, 1, 'Product Analytics', false]])
  })

  it('should read the name below a lone "By", also where the labelling took it for a paragraph', () => {
    const below = (text: string) => candidatesIn(headline, ['byline', 'By', 0.6], ['paragraph', text], prose)
    expect(below('Jane Doe | jdoe@example.com')).toEqual([[1, 2, 'Jane Doe', true]])
    expect(below('Jane Doe')).toEqual([[1, 2, 'Jane Doe', true]])
    expect(below('The harbour is closed.')).toEqual([[1, 1, '', true]])
    expect(below(`Jane Doe, ${'who lives beside the harbour, '.repeat(3)}saw it.`)).toEqual([[1, 1, '', true]])
  })

  it('should believe in a word alone where the labelling nearly does', () => {
    const alone = (chance: number) => candidatesIn(headline, ['furniture', 'Jane', chance], prose)
    expect([alone(0.45).length, alone(0.449).length]).toEqual([1, 0])
    expect(candidatesIn(headline, ['furniture', 'Jane', 0.1], ['furniture', 'Share', 0.9], prose)).toEqual([])
  })
})
