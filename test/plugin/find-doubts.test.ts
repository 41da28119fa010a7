import type {Paragraph, Root, RootContent} from 'newst'
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {findDoubts} from '../../src/plugin/find-doubts.js'
import {report} from '../../src/plugin/report.js'
import {rules} from '../../src/plugin/rules.js'

const place = {start: {line: 3, column: 1, offset: 9}, end: {line: 3, column: 5, offset: 13}}
const paragraph: Paragraph = {type: 'paragraph', value: 'A storm came.', data: {confidence: 0.98}}
const clear: RootContent[] = [{type: 'headline', value: 'Storm hits coast'}, paragraph]

function page(...children: RootContent[]): Root {
  return {type: 'root', language: 'en', children, position: {...place, start: {line: 1, column: 1, offset: 0}}}
}

function doubts(tree: Root): [string, number | undefined, string | undefined][] {
  return findDoubts(tree).map(({ruleId, place, actual}) => {
    const point = place && 'start' in place ? place.start : place
    return [ruleId, point?.line, actual]
  })
}

describe('findDoubts', () => {
  it('should find nothing on a clear page', () => {
    expect(
      doubts(page(...clear, {type: 'byline', value: 'Coast Press', authors: [], organization: 'Coast Press'}))
    ).toEqual([])
  })

  it('should find that there is no article, and leave it there', () => {
    expect(doubts({type: 'root', children: []})).toEqual([['no-article', undefined, undefined]])
    expect(doubts(page({type: 'furniture', value: 'Sign in'}))).toEqual([['no-article', 1, undefined]])
  })

  it('should find that headline or language are missing', () => {
    const {children, position} = page(paragraph)
    expect(doubts({type: 'root', children, ...(position && {position})})).toEqual([
      ['no-headline', 1, undefined],
      ['unknown-language', 1, undefined]
    ])
  })

  it('should find a byline that names nobody', () => {
    const byline: RootContent = {type: 'byline', value: 'By us', authors: [], position: place}
    expect(doubts(page(...clear, byline))).toEqual([['unread-byline', 3, 'By us']])
  })

  it('should find a date line without a date', () => {
    const dateline = {type: 'dateline', value: '2 hours ago', position: place} as const
    expect(doubts(page(...clear, dateline))).toEqual([['unresolved-date', 3, '2 hours ago']])
  })

  it('should find a second day of one kind, not a second date of one day', () => {
    const dated = (published: string): RootContent => ({type: 'dateline', value: '', published, position: place})
    const tree = page(...clear, dated('2024-06-19'), dated('2024-06-19T10:00Z'), dated('2024-06-20'))
    expect(findDoubts(tree)).toEqual([
      {
        ruleId: 'conflicting-dates',
        reason: 'Unexpected second day of publication `2024-06-20`, expected `2024-06-19`',
        place,
        actual: '2024-06-20',
        expected: ['2024-06-19']
      }
    ])
  })

  it('should find a role that is likelier wrong than right, wherever it stands', () => {
    const heading = (confidence: number): RootContent => ({
      type: 'teaserList',
      children: [{type: 'teaserHeading', value: 'Latest', data: {confidence}, position: place}]
    })
    expect(doubts(page(...clear, heading(0.5)))).toEqual([])
    expect(doubts(page(...clear, heading(0.49)))).toEqual([['doubtful-role', 3, 'teaserHeading']])
  })
})

describe('report', () => {
  it.each(Object.entries(rules))('should put %s on the file at its level, with source and note', (ruleId, rule) => {
    const file = new VFile()
    report(file, [{ruleId: ruleId as keyof typeof rules, reason: 'Unexpected', place}])
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({source: 'newst', ruleId, note: rule.note, place, line: 3, column: 1})
    expect(file.messages[0]?.fatal).toBe(rule.level === 'info' ? undefined : false)
  })
})

describe('doc/unified.md', () => {
  const guide = readFileSync(new URL('../../doc/unified.md', import.meta.url), 'utf8')
  const rows = [...guide.matchAll(/^\| `([a-z-]+)` +\| (warning|info) +\|/gm)].map((row) => [row[1], row[2]])

  it('should list every kind of message', () => {
    expect(rows).toEqual(Object.entries(rules).map(([ruleId, {level}]) => [ruleId, level]))
  })
})
