import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {groupTeasers} from '../../src/dedupe/group-teasers.js'

const storm = 'Storm takes both old piers of Port Ellery'

describe('groupTeasers', () => {
  it.each([
    ['a word at the start', `LIVE: ${storm}`],
    ['a section', `Coast | ${storm}`],
    ['a date', `${storm} - 3 February 2025`],
    ['a count', `${storm} 85 Comments`],
    ['marks', `« ${storm} »`],
    ['a word', 'Storm wrecks both old piers of Port Ellery']
  ])('should group titles that differ in %s', (_, title) => {
    expect(group(storm, 'Fish prices fall', title)).toEqual([0, 1, 0])
    expect(group(title, 'Fish prices fall', storm)).toEqual([0, 1, 0])
  })

  it('should group Chinese titles that differ in a date', () => {
    expect(group('西甲武磊进球救主西人终结连败', '西甲武磊进球救主西人终结连败 2022年8月10日')).toEqual([0, 0])
  })

  it.each([
    [
      'a number',
      'Ferry number 2 leaves Port Ellery for the islands',
      'Ferry number 3 leaves Port Ellery for the islands'
    ],
    ['a name', 'Average costs of cleaning a house in Ellery', 'Average costs of cleaning a house in Fenn'],
    ['two words', 'Storm takes both piers of the old town', 'Storm spares both sheds of the old town'],
    ['a word of few', 'Storm hits coast', 'Storm hits coasts'],
    ['words around', storm, `LIVE: ${storm} 85 Comments`],
    ['a long start', storm, `What the town could have known before ${storm}`],
    ['what follows a short title', 'Ann Lee', 'Ann Lee on the storm']
  ])('should NOT group titles that differ in %s', (_, one, other) => {
    expect(group(one, other)).toEqual([0, 1])
  })

  it('should NOT group a title that goes on in two ways', () => {
    const start = 'Join my lecture at the school of Port Ellery'
    expect(group(start, `${start} in 2021`, `${start} in 2024`)).toEqual([0, 1, 2])
    expect(group(`${start} in 2021`, start, `${start} in 2024`)).toEqual([0, 1, 2])
  })

  it('should NOT group a title that is led to in two ways', () => {
    expect(group(storm, `In 2021: ${storm}`, `In 2024: ${storm}`)).toEqual([0, 1, 2])
  })

  it('should group titles in which a word is another in more than one way', () => {
    expect(
      group(storm, 'Storm wrecks both old piers of Port Ellery', 'Storm breaks both old piers of Port Ellery')
    ).toEqual([0, 0, 0])
  })

  it('should NOT group titles without words', () => {
    expect(group('…', '—', '?')).toEqual([0, 1, 2])
  })

  it.each([
    ['start', `${storm} 85 Comments`, (title: string) => `${title} says`, ['Storm', 'Town']],
    ['end', `LIVE: ${storm}`, (title: string) => `Once ${title}`, ['Port', 'Ellery']]
  ])('should find a copy beside many titles with the same word at their %s', (where, copy, around, [one, other]) => {
    const many = Array.from({length: 40}, (_, index) => {
      const middle = around(`${String.fromCharCode(97 + (index % 26))}${index} takes what is left`)
      return where === 'start' ? `${one} ${middle} of ${index}` : `In ${index} ${middle} of ${other}`
    })
    expect(group(storm, ...many, copy).at(-1)).toBe(0)
  })

  it('should compare titles where one teaser has no summary', () => {
    const teasers = [
      {title: storm, summary: 'The northern pier had stood for ninety years.'},
      {title: `LIVE: ${storm}`, summary: ''}
    ]
    expect(groupTeasers(teasers)).toEqual([0, 0])
  })

  it('should group titles that neither start nor end alike when their summaries are the same', () => {
    const summary = 'The northern pier had stood for ninety years, the town clerk said.'
    const many = Array.from({length: 20}, (_, index) => ({
      title: `Fish number ${index}`,
      summary: `Sold on day ${index}`
    }))
    const teasers = [
      {title: 'Port Ellery: storm kills 12 people', summary},
      ...many,
      {title: 'Storm kills 12 people in Port Ellery', summary}
    ]
    expect(groupTeasers(teasers).at(-1)).toBe(0)
  })

  it('should NOT group near copies with different summaries', () => {
    const teasers = [
      {title: storm, summary: 'The northern pier had stood for ninety years.'},
      {title: `LIVE: ${storm}`, summary: 'Two hundred people spent the night in the gym.'}
    ]
    expect(groupTeasers(teasers)).toEqual([0, 1])
  })

  it('should group titles that share most words when their summaries are the same', () => {
    const summary = 'The northern pier had stood for ninety years, the town clerk said.'
    const [one, other] = ['Storm kills 12 in Port Ellery', 'Storm kills 14 in Port Ellery']
    expect(
      groupTeasers([
        {title: one, summary},
        {title: other, summary: `${summary.slice(0, 40)}…`}
      ])
    ).toEqual([0, 0])
    expect(
      groupTeasers([
        {title: one, summary},
        {title: 'Rain falls in Port Ellery', summary}
      ])
    ).toEqual([0, 1])
    expect(
      groupTeasers([
        {title: one, summary: 'News'},
        {title: other, summary: 'News'}
      ])
    ).toEqual([0, 1])
  })

  it('should group by the first of each group, through copies of copies', () => {
    const [early, late] = [`LIVE: ${storm}`, `${storm} 85 Comments`]
    expect(group(early, storm, late)).toEqual([0, 0, 0])
    expect(group(early, late, storm)).toEqual([0, 0, 0])
    expect(group(late, early, storm)).toEqual([0, 0, 0])
  })

  it('should give no text a group of another page order', () => {
    const titles = [storm, `LIVE: ${storm}`, 'Fish prices fall', 'Storm wrecks both old piers of Port Ellery']
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, {minLength: titles.length}), (shuffled) => {
        const groups = group(...shuffled)
        expect(shuffled.map((title, index) => [title, groups[index] === groups[shuffled.indexOf(storm)]])).toEqual(
          shuffled.map((title) => [title, title !== 'Fish prices fall'])
        )
      })
    )
  })

  it('should compare each of many like titles with few others', () => {
    const titles = Array.from({length: 5_000}, (_, index) => `${storm}, part ${index} of the story`)
    expect(new Set(group(...titles)).size).toBe(titles.length)
  })
})

function group(...titles: string[]): number[] {
  return groupTeasers(titles.map((title) => ({title, summary: ''})))
}
