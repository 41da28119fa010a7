import {describe, expect, it} from 'vitest'
import {readBylines} from '../../src/field/read-bylines.js'
import type {Role} from '../../src/label/role.js'
import {pageOf} from './page-of.js'

type Named = [role: Role, text: string, byline?: number]

const headline: Named = ['headline', 'Council drops bridge']
const prose: Named = ['paragraph', 'The council said on Monday that it will not build the bridge.']
const share: Named = ['furniture', 'Share']
const many = (count: number): Named[] => Array.from({length: count}, () => share)

/** The bylines of a page: first and last line, and whom they name. */
const read = (...lines: Named[]) => {
  const page = pageOf(
    lines.map(([role, text, byline]) => [role, text, byline === undefined ? undefined : {byline}]),
    {language: 'en'}
  )
  return readBylines(page)
}

const named = (...lines: Named[]) => read(...lines).map(({first, authors}) => [first, ...authors])

describe('readBylines', () => {
  it('should read the line that was labelled so, with its organization where it names one', () => {
    expect(read(headline, ['byline', 'By Jane Doe', 0.9], prose)).toEqual([
      {type: 'byline', first: 1, last: 1, authors: ['Jane Doe']}
    ])
    expect(read(headline, ['byline', 'By Jane Doe, Reuters', 0.9], prose)).toEqual([
      {type: 'byline', first: 1, last: 1, authors: ['Jane Doe'], organization: 'Reuters'}
    ])
    expect(read(headline, ['byline', 'Reuters', 0.9], prose)).toEqual([
      {type: 'byline', first: 1, last: 1, authors: [], organization: 'Reuters'}
    ])
    expect(read()).toEqual([])
  })

  it('should read the source that is named close below the story, beside the authors or alone', () => {
    const byline: Named = ['byline', 'By Jane Miller', 0.9]
    const source = (role: Role, text = 'Source: Harbour Press'): Named => [role, text, 0.02]
    const below = (role: Role, ...between: Named[]) =>
      read(headline, byline, prose, ...between, source(role)).map(({organization}) => organization)
    expect(below('furniture')).toEqual([undefined, 'Harbour Press'])
    expect(below('note', share, share)).toEqual([undefined, 'Harbour Press'])
    expect(read(headline, prose, source('note', 'with Reuters'))).toEqual([
      {type: 'byline', first: 2, last: 2, authors: [], organization: 'Reuters'}
    ])
    expect(below('caption')).toEqual([undefined])
    expect(read(headline, byline, prose, source('note', 'With Harbour Press AG'))).toHaveLength(1)
    const address = source('note', 'Source: https://press.example/2024/12/02/Harbour-Press-Announces')
    expect(read(headline, byline, prose, address).map(({organization}) => organization)).toEqual([undefined])
    expect(below('furniture', ...many(4))).toEqual([undefined])
    expect(read(headline, byline, source('furniture'), prose)).toHaveLength(1)
  })

  it('should keep a labelled line that names nobody for the page, but drop others that are not chosen', () => {
    expect(read(headline, ['byline', 'Share', 0.9], prose)).toEqual([{type: 'byline', first: 1, last: 1, authors: []}])
    expect(read(headline, ['furniture', 'Product Analytics', 0.02], prose, share)).toEqual([])
    const labelled: Named[] = [headline, ['byline', 'By Jane Doe', 0.9], prose, ...many(9), ['byline', 'Economy', 0.5]]
    expect(read(...labelled)).toEqual([
      {type: 'byline', first: 1, last: 1, authors: ['Jane Doe']},
      {type: 'byline', first: 12, last: 12, authors: []}
    ])
  })

  it('should choose the line that most speaks for, wherever it stands among the others', () => {
    const weak: Named = ['furniture', 'Product Analytics', 0.02]
    expect(named(headline, ['furniture', 'By Jane Miller', 0.9], prose, ...many(9), weak)).toEqual([[1, 'Jane Miller']])
    expect(named(weak, ...many(9), headline, ['furniture', 'By Jane Miller', 0.9], prose)).toEqual([
      [11, 'Jane Miller']
    ])
  })

  it('should read further authors in the next line, and far away only those beyond doubt', () => {
    const jane: Named = ['furniture', 'By Jane Miller', 0.9]
    const max: Named = ['furniture', 'By Max Miller', 0.5]
    expect(named(headline, jane, max, prose)).toEqual([
      [1, 'Jane Miller'],
      [2, 'Max Miller']
    ])
    expect(named(headline, jane, prose, ...many(20), ['furniture', 'Max Miller', 0.05])).toEqual([[1, 'Jane Miller']])
  })

  it('should NOT read what looks like no name beside a line that "By" opens', () => {
    const jane: Named = ['furniture', 'By Jane Miller', 0.9]
    expect(named(headline, jane, ['furniture', 'Product Analytics', 0.9], prose)).toEqual([[1, 'Jane Miller']])
    expect(named(headline, jane, ['furniture', 'Robert Miller', 0.9], prose)).toEqual([
      [1, 'Jane Miller'],
      [2, 'Robert Miller']
    ])
    expect(named(headline, ['furniture', 'Jane Miller', 0.9], ['furniture', 'Robert Miller', 0.9], prose)).toEqual([
      [1, 'Jane Miller'],
      [2, 'Robert Miller']
    ])
  })

  it('should read an agency that signs off below the story', () => {
    const agency = (chance: number): Named[] => [
      headline,
      ['byline', 'By Jane Miller', 0.9],
      prose,
      prose,
      prose,
      ['furniture', 'Reuters', chance]
    ]
    expect(read(...agency(0.9))).toEqual([
      {type: 'byline', first: 1, last: 1, authors: ['Jane Miller']},
      {type: 'byline', first: 5, last: 5, authors: [], organization: 'Reuters'}
    ])
  })

  it('should look first at the likeliest of more candidates than can be compared', () => {
    const sections = Array.from({length: 210}, (): Named => ['furniture', 'Product Analytics', 0.02])
    expect(named(...sections, headline, ['furniture', 'By Jane Miller', 0.9], prose)).toEqual([[211, 'Jane Miller']])
  })

  it('should need less to believe in an organization that was labelled so, where it names nobody', () => {
    const organizationOf = (line: Named) => read(headline, line, prose).map(({organization}) => organization)
    expect(organizationOf(['byline', 'Tribune News', 0.3])).toEqual(['Tribune News'])
    expect(organizationOf(['byline', 'Tribune News', 0.1])).toEqual([undefined])
    expect(organizationOf(['furniture', 'Tribune News', 0.3])).toEqual(['Tribune News'])
    expect(organizationOf(['furniture', 'Tribune News', 0.1])).toEqual([])
    const below = (chance: number) => read(headline, prose, prose, prose, ['byline', 'Tribune News', chance])
    expect(below(0.9)).toMatchObject([{organization: 'Tribune News'}])
    expect(below(0.6)).toStrictEqual([{type: 'byline', first: 4, last: 4, authors: []}])
  })

  it('should need the more for a further author, the farther away he stands', () => {
    const story = [prose, prose, prose]
    const jane: Named = ['byline', 'By Jane Miller', 0.9]
    const below = (lines: number, chance: number) =>
      named(headline, jane, ...many(lines), ['furniture', 'By Robert Miller', chance], ...story).length
    expect([below(1, 0.3), below(1, 0.1)]).toEqual([2, 1])
    expect([below(2, 0.3), below(2, 0.1)]).toEqual([2, 1])
    expect([below(3, 0.9), below(3, 0.6)]).toEqual([2, 1])
    const next = (chance: number) => named(headline, jane, ['furniture', 'Robert Miller', chance], ...story).length
    expect([next(0.6), next(0.05)]).toEqual([2, 1])
    const above = (chance: number) =>
      named(headline, ['furniture', 'By Robert Miller', chance], share, share, jane, ...story).length
    expect([above(0.05), above(0.001)]).toEqual([2, 1])
  })

  it('should NOT take an agency far below for one that signs off, where little speaks for it', () => {
    const agency = (chance: number) =>
      read(headline, ['byline', 'By Jane Miller', 0.9], prose, prose, prose, ['furniture', 'Reuters', chance]).length
    expect([agency(0.6), agency(0.3)]).toEqual([2, 1])
  })

  it('should NOT add the byline of another story far below', () => {
    const jane: Named = ['byline', 'By Jane Miller', 0.9]
    const robert: Named = ['furniture', 'By Robert Miller', 0.95]
    const namedBelow = (lines: number) => named(headline, jane, prose, prose, ...many(lines), robert).length
    expect([namedBelow(3), namedBelow(8)]).toEqual([2, 1])
  })

  it('should read who is named behind "By" elsewhere, where the byline names but an outlet', () => {
    const signOff: Named = ['furniture', 'Written by Jane Doe', 0.3]
    expect(named(headline, ['byline', 'Reuters', 0.9], prose, ...many(6), signOff)).toEqual([[1], [9, 'Jane Doe']])
    expect(named(headline, ['byline', 'By Reuters', 0.9], prose, ...many(6), signOff)).toEqual([[1]])
  })
})
