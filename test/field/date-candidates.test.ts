import {describe, expect, it} from 'vitest'
import {dateCandidates} from '../../src/field/date-candidates.js'
import type {Role} from '../../src/label/role.js'
import {type Line, pageOf} from './page-of.js'

const read = (...lines: Line[]) => {
  const settings = {language: 'en', reference: {time: Date.UTC(2024, 5, 19, 12), offset: 0}}
  return dateCandidates(pageOf(lines, settings)).map(({index, printed}) => [index, printed])
}

describe('dateCandidates', () => {
  it('should list the lines that print a date, whatever they were taken for', () => {
    expect(read(['furniture', 'Share'], ['furniture', 'June 19, 2024'], ['published', 'June 18, 2024'])).toEqual([
      [1, {published: '2024-06-19'}],
      [2, {published: '2024-06-18'}]
    ])
  })

  it('should take the day of a line that was labelled so for the last change', () => {
    expect(read(['modified', 'June 19, 2024'])).toEqual([[0, {modified: '2024-06-19'}]])
  })

  it('should NOT list lines without a date, or prose that holds one', () => {
    expect(read(['published', 'Share'], ['furniture', '12 comments'])).toEqual([])
    const prose = (length: number): [Role, string] => ['paragraph', `June 19, 2024 ${'x'.repeat(length - 14)}`]
    expect([read(prose(80)).length, read(prose(81)).length]).toEqual([1, 0])
  })

  it('should list a day without digits in the head of the article alone', () => {
    const story: [Role, string] = ['paragraph', 'The ferry stays in port until Friday, the council said on Monday.']
    const day: [Role, string] = ['furniture', 'Published yesterday']
    expect(read(['headline', 'Ferry Stays in Port'], day, story)).toEqual([[1, {published: '2024-06-18'}]])
    expect(read(['headline', 'Ferry Stays in Port'], ['furniture', 'Yesterday'], story)).toEqual([])
    expect(read(day, ['headline', 'Ferry Stays in Port'], story, day)).toEqual([])
  })

  it('should list the sentence below a story that says when it was posted', () => {
    const entry = 'This entry was posted on Tuesday, June 18th, 2024 at 3:21 pm and is filed under Harbour and News.'
    const rest = ' You can follow any responses to this entry through the feed, or leave one.'
    expect(read(['paragraph', 'The wall is mended.'], ['furniture', entry + rest.repeat(3)])).toEqual([
      [1, {published: '2024-06-18'}]
    ])
    expect(read(['paragraph', 'The wall is mended.'], ['paragraph', entry])).toHaveLength(1)
    expect(read(['paragraph', entry], ['paragraph', 'The wall is mended.'])).toEqual([])
    expect(read(['paragraph', `The wall was mended on June 18, 2024. ${rest}`])).toEqual([])
  })

  it('should list the line above a story that opens with the day', () => {
    const story: Line[] = [
      ['paragraph', 'The harbour wall is mended.'],
      ['paragraph', 'The council met.']
    ]
    const meta = `June 18, 2024 Jane Doe Harbour, ${'Sea, '.repeat(12)}Comments Off`
    expect(read(['headline', 'Wall mended'], ['paragraph', meta], ...story)).toEqual([[1, {published: '2024-06-18'}]])
    expect(read(['headline', 'Wall mended'], ['caption', meta.repeat(3)], ...story)).toHaveLength(1)
    expect(read(['headline', 'Wall mended'], ...story, ['paragraph', meta])).toEqual([])
    expect(read(['headline', 'Wall mended'], ['paragraph', `${meta}, ended at last in the evening.`])).toEqual([])
  })

  it('should list a day before a dash that opens a story', () => {
    const opening = (text: string): Line[] => [
      ['paragraph', `${text} The harbour wall of Port Ellery has been mended by the council at last.`],
      ['paragraph', 'The council met.']
    ]
    expect(read(...opening('June 18, 2024 --'))).toEqual([[0, {published: '2024-06-18'}]])
    expect(read(...opening('June 18, 2024 was the day.'))).toEqual([])
  })

  it.each([
    'Traders block the road to the harbour on 18 June 2024.',
    'The harbour wall, 18 June 2024. (AP Photo/Jane Doe)',
    'The harbour wall on 18 June 2024. Photo: Jane Doe'
  ])('should NOT list a day that a picture or a sentence tells of: %j', (text) => {
    expect(read(['caption', text])).toEqual([])
    expect(read(['published', text])).toHaveLength(1)
  })

  it('should list a day behind a few small words', () => {
    expect(read(['caption', 'Our story of 18 June 2024'])).toHaveLength(1)
    expect(read(['caption', 'This story was first published here on 18 June 2024'])).toHaveLength(1)
    expect(read(['caption', 'Port Aven, 18 June 2024 (updated)'])).toHaveLength(1)
  })
})
