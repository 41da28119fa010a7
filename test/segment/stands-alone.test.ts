import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/segment/lines.js'
import {isApart, standsAlone} from '../../src/segment/stands-alone.js'

const story = 'The council of Port Ellery met on Tuesday.'

describe('standsAlone', () => {
  it.each([
    'posted on 2025-05-02 23:30',
    'by Jane Doe in Port Ellery, May 2nd 2025, a read of 11 mins',
    'by Jane Doe',
    'Von Jane Doe, Port Ellery',
    'erstellt: 01. April 2025, 15:25 in: Hafen',
    'miércoles, 11 de mayo de 2022 - 3:40 a.m.',
    '2024-05-02 12:11来源：港口日报作者：王小明'
  ])('should know "%s" for a line of its own', (line) => {
    expect(standsAlone(line, story)).toBe(true)
  })

  it.each([
    ['on May 2, 2025', 'the council met again'],
    ['on May 2, 2025', ', as the council said'],
    ['by Jane Doe', 'and the Harbour Board'],
    ['by the harbour board', story],
    ['by Jane Doe and the Harbour Board.', story],
    ['on May 2', story],
    ['and on May 2, 2025 the council met in its old hall by the pier', story],
    ['2024年5月2日，港口城市的议员们星期二讨论了海堤的问题大多数人同意必须在冬天修好它', '港口'],
    [`by Jane Doe on May 2, 2025, ${'who has seen it '.repeat(8)}`, story],
    ['Home', story]
  ])('should NOT take "%s" above "%s" for one', (line, after) => {
    expect(standsAlone(line, after)).toBe(false)
  })
})

describe('isApart', () => {
  const apart = (...lines: string[]): boolean => isApart(splitLines(lines.join('\n')), 1)
  const title = 'Port Ellery mends its harbour wall'

  it('should part a title from the line that dates or signs it', () => {
    expect(apart(title, 'posted on 2025-05-02 23:30', story)).toBe(true)
    expect(apart('港口城市的议员们讨论海堤', '2024-05-02 12:11', '港口城市的议员们星期二')).toBe(true)
  })

  it('should part such a line from what stands below it', () => {
    expect(apart('By Jane Doe | May 2, 2025', 'port ellery harbour')).toBe(true)
  })

  it('should part a title from the breadcrumbs that end in it', () => {
    expect(apart('Home → News → iPhones are back in the shops', 'iPhones are back in the shops', story)).toBe(true)
    expect(apart('Home → News → iPhones', 'iPhones', story)).toBe(false)
  })

  it('should NOT part a label from its date, or a line from a mark that goes on', () => {
    expect(apart('Published:', 'May 2, 2025', story)).toBe(false)
    expect(apart('By Jane Doe, Port Ellery, on', 'May 2, 2025', story)).toBe(false)
    expect(apart('May 2, 2025', ', Port Ellery')).toBe(false)
    expect(apart('The wall was built on May 2, 2025 in', 'Port Ellery')).toBe(false)
    expect(apart(title, story)).toBe(false)
  })
})
