import {describe, expect, it} from 'vitest'
import {newsroomNumbers} from '../../../src/label/evidence/newsroom-numbers.js'
import {namesThatHold, readGroup} from './read-group.js'

const read = (text: string) => readGroup(newsroomNumbers, text)[0]
const hold = (text: string) => namesThatHold(newsroomNumbers, text, /^/)

describe('newsroomNumbers', () => {
  it('should tell a word at the beginning from one inside', () => {
    expect(read('By Jane Doe')).toMatchObject({startsBy: 1, holdsBy: 1})
    expect(read('A wall by Jane Doe')).toMatchObject({startsBy: 0, holdsBy: 1})
    expect(read('Jane Doe')).toMatchObject({startsBy: 0, holdsBy: 0})
  })

  it('should tell words that say what a date dates', () => {
    expect(read('Published yesterday')).toMatchObject({startsDateWord: 1, holdsPublished: 1, holdsModified: 0})
    expect(read('Last updated: noon')).toMatchObject({startsDateWord: 1, holdsPublished: 0, holdsModified: 1})
    expect(read('Jane Doe, updated: noon')).toMatchObject({startsDateWord: 0, holdsModified: 1})
  })

  it('should tell dates', () => {
    expect(read('Wednesday, 19 June 2024')).toMatchObject({
      holdsMonth: 1,
      holdsWeekday: 1,
      holdsDate: 1,
      holdsDates: 0,
      holdsDateTime: 0,
      dateShare: 12 / 23
    })
    expect(read('19 June 2024, 14:05')).toMatchObject({holdsDate: 1, holdsDateTime: 1, dateShare: 1})
    expect(read('19 June 2024 and 20 June 2024')).toMatchObject({holdsDates: 1})
    expect(read('Harbour wall')).toMatchObject({holdsMonth: 0, holdsWeekday: 0, holdsDate: 0, dateShare: 0})
  })

  it('should tell times from now', () => {
    expect(read('2 hours ago')).toMatchObject({isRelativeTime: 1})
    expect(read('2 hours')).toMatchObject({isRelativeTime: 0})
    expect(read('long ago')).toMatchObject({isRelativeTime: 0})
  })

  it.each([
    ['3 min read', 'holdsReadingTime'],
    ['Port Ellery (Reuters)', 'holdsAgency'],
    ['Jane Doe, reporter', 'holdsJob'],
    ['Photo: Jane Doe', 'startsCredit'],
    ['Pier. Photo: Jane Doe', 'holdsCredit'],
    ['Reporting by Jane Doe', 'startsSignOff'],
    ['Source: Harbour Board', 'startsSource'],
    ['Tags: pier, wall', 'startsKeywords'],
    ['Related articles', 'startsHeading'],
    ['Sign up for the letter', 'startsPrompt'],
    ['Now sign up for the letter', 'holdsPrompt']
  ])('should find in %j: %s', (text, name) => {
    expect(hold(text)).toContain(name)
  })

  it('should find nothing in plain prose', () => {
    expect(hold('The harbour wall needs care')).toEqual([])
  })

  it('should measure how much of a line a heading or prompt takes', () => {
    expect(read('Related articles')).toMatchObject({startsHeading: 1, isHeading: 1})
    expect(read('Related articles: the harbour wall falls')).toMatchObject({isHeading: 2 / 6})
    expect(read('The related articles')).toMatchObject({startsHeading: 0, isHeading: 0})
    expect(read('Share')?.['isPrompt']).toBe(1)
  })

  it.each([
    ['About us', 'sectionShare'],
    ['Forgot password?', 'accountShare'],
    ['All rights reserved', 'consentShare'],
    ['Link kopieren', 'sharingShare'],
    ['Leave a reply', 'commentShare'],
    ['Add to cart', 'commerceShare'],
    ['Skip to content', 'navigationShare'],
    ['Recent posts', 'listShare'],
    ['About the author', 'bioShare'],
    ['Abonnez-vous à notre newsletter', 'newsletterShare'],
    ['Full screen', 'mediaShare'],
    ['Business hours', 'factShare']
  ])('should know %j as furniture: %s', (text, name) => {
    expect(hold(text)).toContain(name)
  })

  it('should measure how much of a line is furniture of a kind, wherever it stands', () => {
    expect(read('The harbour: about us')).toMatchObject({sectionShare: 2 / 4})
    expect(read('Contact us, about us')).toMatchObject({sectionShare: 1})
    expect(read('Harbour wall mended')).toMatchObject({sectionShare: 0, listShare: 0})
  })

  it('should count words once where phrases overlap', () => {
    expect(read('Leave a reply and cancel')?.['commentShare']).toBe(3 / 5)
    expect(read('Most read most')?.['listShare']).toBe(2 / 3)
  })

  it('should read the beginning of a block only', () => {
    expect(hold(`${'harbour '.repeat(20)}19 June 2024 by Reuters`)).toEqual([])
    expect(hold(`19 June 2024 ${'harbour '.repeat(30)}`)).toEqual(['holdsMonth'])
  })

  it('should bear an empty text', () => {
    expect(hold('')).toEqual([])
    expect(hold('...')).toEqual([])
  })
})
