import {describe, expect, it} from 'vitest'
import type {BylineCandidate} from '../../src/field/byline-candidates.js'
import {type BylineEvidence, bylineEvidence} from '../../src/field/byline-evidence.js'
import {nameShape} from '../../src/field/name-shape.js'
import type {Role} from '../../src/label/role.js'
import {pageOf} from './page-of.js'

type Line = [role: Role, text: string, byline?: number]

const headline: Line = ['headline', 'Council drops bridge']
const prose: Line = ['paragraph', 'The council said that it will not build the bridge.']
const share: Line = ['furniture', 'Share']
const jane: Line = ['furniture', 'Jane Doe']
const day: Line = ['furniture', 'June 19, 2024']
const many = (count: number, line = share): Line[] => Array.from({length: count}, () => line)

/** A candidate: where it stands, and whom it names if not Jane Doe. */
interface Who {
  at?: number
  to?: number
  authors?: string[]
  organization?: string
  opened?: boolean
  isLabelled?: boolean
}

const toCandidate = ({at = 0, to = at, isLabelled = false, organization, ...names}: Who): BylineCandidate => ({
  ...{first: at, last: to, isLabelled},
  names: {authors: ['Jane Doe'], opened: false, ...names, ...(organization !== undefined && {organization})}
})

/** One measure of all candidates of a page. */
const measure = (name: keyof BylineEvidence, lines: Line[], ...whos: Who[]) => {
  const page = pageOf(
    lines.map(([role, text, byline]) => [role, text, byline === undefined ? undefined : {byline}]),
    {language: 'en'}
  )
  const candidates = whos.map(toCandidate)
  return candidates.map((_, at) => bylineEvidence(page, candidates, at)[name])
}

/** One measure of a line that is alone on its page. */
const measureOne = (name: keyof BylineEvidence, text: string, who: Who = {}) =>
  measure(name, [['furniture', text]], who)[0]

/** One measure of one of the lines of a page, the only candidate. */
const measureAt = (name: keyof BylineEvidence, lines: Line[], at: number, who: Who = {}) =>
  measure(name, lines, {at, ...who})[0]

describe('bylineEvidence', () => {
  it('should throw for a candidate that is none', () => {
    expect(() => bylineEvidence(pageOf([]), [], 3)).toThrow(new RangeError('Expected a candidate at 3, not none of 0'))
  })

  it('should measure what the labelling thinks of the lines', () => {
    const lines: Line[] = [
      ['furniture', 'Jane Doe', 0.0625],
      ['furniture', 'Max Roe', 0.125],
      ['furniture', 'Ann Poe', 0.01]
    ]
    expect(measure('sureChance', lines, {at: 0}, {at: 1, to: 2}, {at: 2})).toEqual([0.0625, 0.125, 0.01])
    expect(measure('chance', lines, {at: 0})).toEqual([0.5])
    expect(measure('chanceToHighest', lines, {at: 0}, {at: 1})[0]).toBeCloseTo(0.5 ** 0.25)
    expect(measure('chanceToHighest', lines, {at: 0})[0]).toBeCloseTo(0.625 ** 0.25)
  })

  it('should tell the first below the headline, and whether any was labelled that names somebody', () => {
    const lines = [jane, headline, jane, jane, prose]
    expect(measure('isFirst', lines, {at: 0}, {at: 1}, {at: 2}, {at: 3})).toEqual([0, 0, 1, 0])
    expect(measure('noneLabelled', lines, {at: 0}, {at: 2})).toEqual([1, 1])
    expect(measure('noneLabelled', lines, {at: 0, isLabelled: true}, {at: 2})).toEqual([0, 0])
    expect(measure('noneLabelled', lines, {at: 0, isLabelled: true, authors: []}, {at: 2})).toEqual([1, 1])
    expect(measure('isLabelled', lines, {at: 0, isLabelled: true}, {at: 2})).toEqual([1, 0])
    expect(measure('followsOther', lines, {at: 0, isLabelled: true}, {at: 2})).toEqual([0, 1])
    expect(measure('followsOther', lines, {at: 0}, {at: 2})).toEqual([0, 0])
    expect(measure('followsOther', lines, {at: 0, isLabelled: true, authors: []}, {at: 2})).toEqual([0, 0])
    expect(measure('followsOther', lines, {at: 0, to: 2, isLabelled: true}, {at: 2})).toEqual([0, 0])
  })

  it('should measure how much the names look like those of persons, by the one that does so least', () => {
    const [good, bad] = ['Jane Miller', 'Product Analytics']
    const look = nameShape('Max Roe') / 3
    expect(measureOne('namesLook', '', {authors: []})).toBe(0)
    expect(measureOne('namesLook', '', {authors: ['Max Roe']})).toBeCloseTo(look)
    expect(measureOne('namesLook', '', {authors: [good, 'Max Roe', good]})).toBeCloseTo(
      Math.min(look, nameShape(good) / 3)
    )
    expect(measureOne('namesLook', '', {authors: [good, bad]})).toBeCloseTo(Math.max(-1, nameShape(bad) / 3))
    expect(measureOne('namesLook', '', {authors: ['Robert Michael Peter Anderson']})).toBeLessThanOrEqual(1)
  })

  it('should measure the look of names that stand alone, and of those in a credit', () => {
    const authors = ['Max Roe', 'Jane Miller']
    const look = Math.min(nameShape('Max Roe'), nameShape('Jane Miller'), 3) / 3
    expect(measureOne('nameAloneLooks', 'Max Roe and Jane Miller', {authors})).toBe(0)
    expect(measureOne('nameAloneLooks', '—Max Roe, Jane Miller,', {authors})).toBeCloseTo(look)
    expect(measureOne('nameAloneLooks', '—Max Roe, Jane Miller, ', {authors})).toBe(0)
    expect(measureOne('nameAloneLooks', 'Max Roe Jane Miller', {authors, opened: true})).toBe(0)
    expect(measureOne('creditLooks', '© Max Roe, Jane Miller', {authors})).toBeCloseTo(look)
    expect(measureOne('creditLooks', 'Photo: Max Roe, Jane Miller', {authors})).toBeCloseTo(look)
    expect(measureOne('creditLooks', 'Max Roe, Jane Miller', {authors})).toBe(0)
  })

  it('should tell the sections of a menu, which stand above the headline as well', () => {
    const menu = (...lines: Line[]) => {
      const page = [...lines, headline, ['furniture', 'Port Aven'] as Line, prose]
      return measureAt('isMenu', page, lines.length + 1, {authors: ['Jane Doe', 'Port Aven']})
    }
    expect(menu(['furniture', 'Port Aven'], share)).toBe(1)
    expect(menu(share, ['furniture', 'Port Aven'])).toBe(0)
    expect(menu(['furniture', 'Port Aven today'], share)).toBe(0)
    const above = [['furniture', 'Port Aven'] as Line, share, headline, prose]
    expect(measureAt('isMenu', above, 0, {authors: ['Port Aven']})).toBe(0)
    expect(measureAt('isMenu', [share, headline, prose, ['furniture', 'Port Aven']], 3, {authors: ['Port Aven']})).toBe(
      0
    )
  })

  it('should measure what share of the names the page prints in small letters', () => {
    const lines: Line[] = [
      ['furniture', 'Harbour Doe'],
      ['paragraph', 'The harbour is at the sea, said j.harbour and jo.']
    ]
    const small = (...authors: string[]) => measure('smallElsewhere', lines, {authors})[0]
    expect(small('Harbour Doe')).toBe(0.5)
    expect(small('Harbour Doe', 'Jane Poe')).toBe(0.25)
    expect(small('Harbour J. Jo')).toBe(1)
    expect(small('Sea Doe')).toBe(0.5)
    expect(small('Jane Doe')).toBe(0)
    expect(small('J. Jo')).toBe(0)
    expect(small()).toBe(0)
  })

  it.each<[name: keyof BylineEvidence, text: string, who: Who, expected: number]>([
    ['isOpened', 'By Jane Doe', {opened: true}, 1],
    ['isOpened', 'Jane Doe', {}, 0],
    ['opensLine', 'By Jane Doe', {}, 1],
    ['opensLine', 'A bridge by Jane Doe', {}, 0],
    ['holdsDate', 'Jane Doe, June 19, 2024', {}, 1],
    ['holdsDate', 'Jane Doe', {}, 0],
    ['hasFullNames', '', {}, 1],
    ['hasFullNames', '', {authors: ['Jane Doe', 'Max']}, 0],
    ['hasFullNames', '', {authors: []}, 0],
    ['isOneWord', '', {authors: ['Jane', 'Max Roe']}, 1],
    ['isOneWord', '', {}, 0],
    ['isOneWord', '', {authors: ['홍길동']}, 0],
    ['isOneWordOpened', '', {authors: ['Jane', 'Max Roe'], opened: true}, 1],
    ['isOneWordOpened', '', {authors: ['Jane', 'Max Roe']}, 0],
    ['isOneWordOpened', '', {opened: true}, 0],
    ['isOneWordOpened', '', {authors: ['홍길동'], opened: true}, 0],
    ['isNameAlone', '— Jane Doe,', {}, 1],
    ['isNameAlone', '— Jane Doe, ', {}, 0],
    ['isNameAlone', '—Jane Doe, Max Roe,', {authors: ['Jane Doe', 'Max Roe']}, 1],
    ['isNameAlone', 'By', {authors: []}, 0],
    ['rest', 'Jane Doe', {}, 0],
    ['rest', `Jane Doe${' harbour'.repeat(3)}`, {}, 0.4],
    ['rest', `Jane Doe Max Roe${' harbour'.repeat(3)}`, {authors: ['Jane Doe', 'Max Roe']}, 0.4],
    ['rest', `Jane DoeTribune${' harbour'.repeat(3)}`, {organization: 'Tribune'}, 0.4],
    ['rest', `Jane DoeJune 19, 2024${' harbour'.repeat(3)}`, {}, 0.4],
    ['rest', `Jane Doe${' harbour'.repeat(9)}`, {}, 1],
    ['rest', 'Jane', {}, 0],
    ['hasJob', 'Jane Doe, editor of the Tribune', {}, 1],
    ['hasJob', 'Jane Doe', {}, 0],
    ['hasJob', `Jane Doe, editor${'x'.repeat(64)}`, {}, 0],
    ['hasJob', `Jane Doe, editor ${'x'.repeat(63)}`, {}, 1],
    ['hasJob', `Jane Doe, editor ${'x'.repeat(64)}`, {}, 0],
    ['hasCredit', 'Photo: Jane Doe', {}, 1],
    ['hasCredit', '© Jane Doe', {}, 1],
    ['hasCredit', 'Jane Doe', {}, 0],
    ['hasOrganization', '', {organization: 'Tribune'}, 1],
    ['hasOrganization', '', {authors: [], organization: 'Tribune'}, 0],
    ['hasOrganization', '', {}, 0],
    ['isOrganization', '', {authors: [], organization: 'Tribune'}, 1],
    ['isOrganization', '', {organization: 'Tribune'}, 0],
    ['isOrganization', '', {authors: []}, 0],
    ['isAgency', '', {authors: [], organization: 'Reuters'}, 1],
    ['isAgency', '', {authors: [], organization: 'The Associated Press'}, 1],
    ['isAgency', '', {authors: [], organization: 'Reuters Institute'}, 0],
    ['isAgency', '', {authors: [], organization: 'Tribune'}, 0],
    ['isAgency', '', {organization: 'Reuters'}, 0],
    ['isAgency', '', {authors: []}, 0],
    ['isPlural', '', {authors: ['Jane Doe', 'Max Roe']}, 1],
    ['isPlural', '', {}, 0],
    ['hasAddress', 'Jane Doe @janedoe', {}, 1],
    ['hasAddress', 'Jane Doe', {}, 0]
  ])('should measure %s of %j with %j', (name, text, who, expected) => {
    expect(measureOne(name, text, who)).toBeCloseTo(expected)
  })

  it('should read all lines of a candidate, and no others', () => {
    const lines: Line[] = [day, ['furniture', 'Jane'], ['furniture', 'Doe'], ['furniture', 'June 19, 2024'], day]
    expect(measureAt('holdsDate', lines, 1, {to: 2})).toBe(0)
    expect(measureAt('holdsDate', lines, 1, {to: 3})).toBe(1)
    expect(measureAt('rest', [share, ['furniture', 'Jane'], ['furniture', 'Doe']], 1, {to: 2})).toBe(0)
    expect(measureAt('hasJob', [share, ['furniture', 'Managing'], ['furniture', 'editor']], 1, {to: 2})).toBe(1)
  })

  it('should measure where a candidate stands to the story', () => {
    const page = [jane, share, jane, headline, jane, share, jane, prose, prose, prose, jane, prose, jane, share, jane]
    const at = [0, 2, 4, 6, 10, 12, 14]
    const all = (name: keyof BylineEvidence, who: Who = {}) =>
      measure(name, page, ...at.map((one) => ({at: one, ...who})))
    expect(all('isAbove')).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(all('nearAbove')).toEqual([1 / 3, 1, 0, 0, 0, 0, 0])
    expect(all('nearHead')).toEqual([0, 0, 1, 1 / 3, 0, 0, 0])
    expect(all('isInStory')).toEqual([0, 0, 0, 0, 1, 0, 0])
    expect(all('isBelow')).toEqual([0, 0, 0, 0, 0, 1, 1])
    expect(all('nearBelow')).toEqual([0, 0, 0, 0, 0, 1, 1 / 3])
    expect(all('isOpenedInHead')).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(all('isOpenedInHead', {opened: true})).toEqual([0, 0, 1, 1, 0, 0, 0])
    expect(all('isOpenedBelow')).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(all('isOpenedBelow', {opened: true})).toEqual([0, 0, 0, 0, 0, 1, 1])
    const agency = {authors: [], organization: 'Reuters'}
    expect(all('isAgencyBelow', agency)).toEqual([0, 0, 0, 0, 0, 1, 1])
    expect(all('isAgencyBelow', {organization: 'Reuters'})).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(all('isAgencyBelow', {authors: [], organization: 'Tribune'})).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('should tell a date in the next line and in the one after it, above and below', () => {
    const lines = [day, share, jane, share, jane, jane, day]
    const at = [{at: 1}, {at: 2}, {at: 3}, {at: 4, to: 5}, {at: 4}]
    expect(measure('isBesideDate', lines, ...at)).toEqual([1, 0, 0, 1, 0])
    expect(measure('isNearDate', lines, ...at)).toEqual([0, 1, 0, 0, 1])
  })

  it.each<[line: Line, expected: number]>([
    [day, 1],
    [['published', 'yesterday, in the morning'], 1],
    [['modified', 'yesterday, in the morning'], 1],
    [['furniture', 'in the morning'], 0],
    [['paragraph', 'June 19, 2024'], 0],
    [['furniture', `June 19, 2024${' '.repeat(66)}.`], 1],
    [['furniture', `June 19, 2024${' '.repeat(67)}.`], 0]
  ])('should tell whether the line beside is dated: %j', (line, expected) => {
    expect(measureAt('isBesideDate', [jane, line], 0)).toBe(expected)
  })

  it('should tell jobs, credits and addresses in the lines beside', () => {
    const lines: Line[] = [
      ['furniture', 'Photo:'],
      jane,
      ['furniture', 'editor'],
      jane,
      ['furniture', 'jane@tribune.example']
    ]
    expect(measure('hasJobBelow', lines, {at: 1}, {at: 3})).toEqual([1, 0])
    expect(measure('hasCreditAbove', lines, {at: 1}, {at: 3}, {at: 0})).toEqual([1, 0, 0])
    expect(measure('isBelowCredit', lines, {at: 1}, {at: 3}, {at: 0})).toEqual([1, 0, 0])
    expect(measure('hasAddress', lines, {at: 1}, {at: 3})).toEqual([0, 1])
    const credit = (text: string) => measureAt('isBelowCredit', [['furniture', text], jane], 1)
    expect([credit('Photo: Max Roe'), credit('Harbour')]).toEqual([0, 0])
    expect([credit(`Photo${' '.repeat(74)}:`), credit(`Photo${' '.repeat(75)}:`)]).toEqual([1, 0])
    expect(measureAt('hasCreditAbove', [['furniture', 'Photo: Max Roe'], jane], 1)).toBe(1)
    expect(measureAt('hasAddress', [jane, ['furniture', `${'x'.repeat(79)}@`]], 0)).toBe(1)
    expect(measureAt('hasAddress', [jane, ['furniture', `${'x'.repeat(80)}@`]], 0)).toBe(0)
  })

  it('should tell a name that stands elsewhere on the page as well', () => {
    const again = (text: string, who: Who = {}) => measureAt('isRepeated', [jane, ['furniture', text]], 0, who)
    expect([again('More from Jane Doe'), again('Max Roe')]).toEqual([1, 0])
    expect([again(`Jane Doe${'x'.repeat(72)}`), again(`Jane Doe${'x'.repeat(73)}`)]).toEqual([1, 0])
    expect([again('More from Jo', {authors: ['Jo']}), again('More from Jane', {authors: ['Jane']})]).toEqual([0, 1])
    expect(again('More from Reuters', {authors: [], organization: 'Reuters'})).toBe(1)
    expect(again('More from Reuters', {authors: []})).toBe(0)
    const lines: Line[] = [['furniture', 'From Jane Doe'], jane, jane, share]
    expect(measureAt('isRepeated', lines, 1, {to: 2})).toBe(1)
    expect(measureAt('isRepeated', lines, 0, {to: 2})).toBe(0)
    expect(
      measure(
        'isRepeated',
        [share, share, share],
        {at: 0, authors: ['Bo', 'Jo']},
        {at: 1, authors: ['Jo']},
        {at: 2, authors: ['Al']}
      )
    ).toEqual([1, 1, 0])
  })

  it('should tell who is named in the headline and in the story', () => {
    const page = (text: string, role: Role = 'paragraph'): Line[] => [
      ['paragraph', 'The council met.'],
      [role, text],
      ['paragraph', 'The bridge will not be built.']
    ]
    const inHeadline = (text: string, who: Who = {}) => measureAt('isInHeadline', [['headline', text], jane], 1, who)
    expect([inHeadline('Doe drops bridge'), inHeadline('Jane drops bridge')]).toEqual([1, 0])
    expect(inHeadline('Doe drops bridge', {authors: ['Max Roe', 'Jane Doe']})).toBe(1)
    expect(inHeadline('Doe drops bridge', {authors: []})).toBe(0)
    expect(measureOne('isInHeadline', 'Jane Doe')).toBe(0)
    const inProse = (lines: Line[]) => measureAt('isInProse', [...lines, jane], lines.length)
    expect([inProse(page('Doe said so.')), inProse(page('Jane said so.'))]).toEqual([1, 0])
    expect(inProse(page('Doe said so.', 'caption'))).toBe(0)
    expect(inProse([['paragraph', 'Doe said so.']])).toBe(1)
    expect(inProse([['caption', 'Doe said so.'], prose, ['caption', 'Doe said so.']])).toBe(0)
    const long = (text: string) => `${text} ${'x'.repeat(80 - text.length)}`
    const whole = (lines: Line[]) => measureAt('isWholeInProse', [...lines, jane], lines.length)
    expect([whole(page(long('Jane Doe'))), whole(page(long('Doe')))]).toEqual([1, 0])
    expect(whole(page(long('Jane Doe').slice(1)))).toBe(0)
    expect(whole(page(`Jane Doe ${'x'.repeat(71)}`))).toBe(0)
    expect(whole(page(long('Jane Doe'), 'caption'))).toBe(0)
    expect(whole([['paragraph', long('Jane Doe')]])).toBe(1)
  })

  it.each<[name: keyof BylineEvidence, role: Role]>([
    ['isTeaser', 'teaserMeta'],
    ['isTeaser', 'teaserTitle'],
    ['isParagraph', 'paragraph'],
    ['isCaption', 'caption']
  ])('should tell by %s of what role a line is: %s', (name, role) => {
    expect(measure(name, [[role, 'Jane Doe'], jane, prose], {at: 0}, {at: 1})).toEqual([1, 0])
  })

  it('should tell a crowd of names', () => {
    const lines = many(12, jane)
    const at = (...places: number[]) => measure('isCrowded', lines, ...places.map((one) => ({at: one})))
    expect(at(0, 1, 2)).toEqual([0, 0, 0])
    expect(at(4, 5, 6, 8)).toEqual([1, 1, 1, 1])
    expect(at(4, 5, 6, 9)).toEqual([0, 1, 1, 0])
  })

  it('should tell what is said of an author in the line below', () => {
    const about = (length: number, role: Role = 'furniture') =>
      measureAt('aboutBelow', [jane, [role, 'x'.repeat(length)]], 0)
    expect([about(91), about(90), about(91, 'paragraph')]).toEqual([1, 0, 0])
    expect(measureAt('aboutBelow', [jane], 0)).toBe(0)
    expect(measureAt('aboutBelow', [jane, jane, ['furniture', 'x'.repeat(91)]], 0, {to: 1})).toBe(1)
  })

  it('should tell those whom the line below introduces, at the end of the story and below it', () => {
    const about: Line = ['furniture', 'Jane Doe is a reporter for the Tribune and writes about roads.']
    const both: Who[] = [{at: 0}, {at: 3}]
    expect(measure('isIntroduced', [jane, headline, prose, jane, about], ...both)).toEqual([0, 1])
    expect(measure('sharesIntroduced', [jane, headline, prose, jane, about], ...both)).toEqual([1, 1])
    expect(measure('isIntroduced', [headline, jane, about, prose], {at: 1})).toEqual([0])
    expect(measure('isIntroduced', [headline, prose, jane, prose], {at: 2})).toEqual([0])
    expect(measure('isIntroduced', [headline, jane, ['paragraph', about[1]]], {at: 1})).toEqual([1])
    expect(measure('sharesIntroduced', [headline, prose, jane, share], {at: 2})).toEqual([0])
    const max: Line[] = [
      ['furniture', 'Max Roe'],
      ['furniture', 'Max Roe is a reporter for the Tribune and writes about ferries.']
    ]
    const page = [jane, headline, prose, jane, about, ...max]
    const whos = [{at: 0}, {at: 3}, {at: 5, authors: ['Max Roe']}]
    expect(measure('sharesIntroduced', page, ...whos)).toEqual([0, 0, 0])
    expect(measure('sharesIntroduced', page, {at: 0, authors: ['Max Roe', 'Jane Doe']}, ...whos.slice(1))).toEqual([
      1, 0, 0
    ])
  })
})
