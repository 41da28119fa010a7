import {describe, expect, it} from 'vitest'
import {trailNumbers} from '../../../src/label/evidence/trail-numbers.js'
import {readGroup} from './read-group.js'

const read = (...texts: string[]) => readGroup(trailNumbers, ...texts)

describe('trailNumbers', () => {
  it('should tell a trail from the line that it ends in', () => {
    const [trail, section, headline] = read('Home › Sport › Cup final drawn', 'Sport', 'Cup final drawn')
    expect(trail).toMatchObject({endsAsOther: 3 / 5, tailOfOther: 0, trailMarks: 2 / 4})
    expect(headline).toMatchObject({tailOfOther: 3 / 5, endsAsOther: 0, trailMarks: 0})
    expect(section).toMatchObject({tailOfOther: 0, startOfOther: 0})
  })

  it('should tell a line from another one that begins as it does', () => {
    const [title, byline] = read('Cup final drawn', 'Cup final drawn by Jane Doe')
    expect(title).toMatchObject({startOfOther: 3 / 6, tailOfOther: 0})
    expect(byline).toMatchObject({startsAsOther: 3 / 6, endsAsOther: 0})
  })

  it('should take the words that are most of a line, and no account of marks and case', () => {
    const [short, long, title] = read('Drawn', 'Sport: CUP FINAL “DRAWN”', 'Cup final drawn')
    expect(long).toMatchObject({endsAsOther: 3 / 4})
    expect(title).toMatchObject({tailOfOther: 3 / 4, endsAsOther: 1 / 3})
    expect(short).toMatchObject({tailOfOther: 1 / 3})
  })

  it('should say the same of every copy of a line', () => {
    const [first, , again, inCapitals] = read('Cup final', 'News | Cup final', 'Cup final', 'CUP FINAL')
    expect(first).toMatchObject({tailOfOther: 2 / 3})
    expect(again).toEqual(first)
    expect(inCapitals).toEqual(first)
  })

  it('should read scripts without spaces', () => {
    const [trail, headline] = read('ホーム > 港の橋が開通', '港の橋が開通')
    expect(trail?.['endsAsOther']).toBeGreaterThan(0.5)
    expect(headline?.['tailOfOther']).toBe(trail?.['endsAsOther'])
  })

  it('should NOT take a line for a part of itself, of words elsewhere in a line, or of a long paragraph', () => {
    const names = ['tailOfOther', 'startOfOther', 'endsAsOther', 'startsAsOther'] as const
    const lines = [
      ...read('Cup final', 'Cup final'),
      ...read('Cup final', 'The cup final was drawn'),
      ...read('cup final', `${'harbour '.repeat(60)}cup final`)
    ]
    for (const line of lines) for (const name of names) expect(line[name]).toBe(0)
  })

  it('should bear blocks without words', () => {
    expect(read('', '…', '|')).toMatchObject([{tailOfOther: 0}, {tailOfOther: 0}, {trailMarks: 1 / 4}])
  })
})
