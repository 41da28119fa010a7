import {describe, expect, it} from 'vitest'
import {findBrokenLines} from '../../src/segment/find-broken-lines.js'
import {splitLines} from '../../src/segment/lines.js'

const find = (...lines: string[]): boolean[] => findBrokenLines(splitLines(lines.join('\n')))
const start = 'The harbour wall has to be mended soon, according to'
const end = 'which met in Port Ellery on Tuesday to talk about the storms.'

/** A page on which every link broke its paragraph: the seam at hand comes first, plain ones after it. */
const findOnBroken = (...lines: string[]): boolean[] =>
  find(...lines, '', start, 'Jane Doe', end, '', start, 'Max Roe', end).slice(0, lines.length)

describe('findBrokenLines', () => {
  it('should join a short link with both halves of its sentence', () => {
    expect(find(start, 'the council', end)).toEqual([false, true, true])
    expect(find(start, 'Jane Doe', ', who met them.')).toEqual([false, true, true])
  })

  it('should join a link that a sentence opens with, asks in, or takes whole, where the next line can only go on', () => {
    expect(find(`${start} the council. The`, 'Harbour Council', end)).toEqual([false, true, true])
    expect(find(start, 'Will It Hold?', ', a film about the wall')).toEqual([false, true, true])
    expect(find(start, 'The Long and Costly Way to a Harbour Wall', '. It has been read')).toEqual([false, true, true])
    expect(find('The harbour', '’s wall has to be mended')).toEqual([false, true])
    expect(find('The harbour', '’Sixties songs were sung')).toEqual([false, false])
  })

  it('should join a Japanese line that starts with the particle of the word above it', () => {
    const story =
      '港の壁は冬までに直さなければならないと、町の委員会が火曜日に述べた。嵐で壊れてから一年になる壁の工事は'
    expect(find('気象庁', 'は13日、地震があったと発表した。')).toEqual([false, true])
    expect(find(story, 'TBS', 'と契約を結んでいる。')).toEqual([false, true, true])
    expect(find('気象庁', 'はじめての方へ', 'もし壁が', 'に')).toEqual([false, false, false, false])
  })

  it('should NOT take a statement of a program for a link between its brackets', () => {
    expect(
      find(
        'const mendWalls = (walls: readonly Wall[]) => {',
        'Walls.filter(isBroken).forEach((wall) => mend(wall))',
        '}'
      )
    ).toEqual([false, false, true])
  })

  it('should NOT take a name under a headline for a link in a sentence', () => {
    expect(find('The three best ways to read a long report today', 'Jane Doe', 'and others')).toEqual([
      false,
      false,
      false
    ])
  })

  it('should NOT take a dated byline that starts small for the end of the headline above it', () => {
    const byline = 'by Jane Doe in Port Ellery, May 2nd 2025, a read of 11 mins'
    expect(find('Four new ways to read a long report in one day', byline)).toEqual([false, false])
    expect(find(start, 'by the council, which met in Port Ellery to talk about it')).toEqual([false, true])
  })

  it('should NOT take a byline above small tags for a link in a sentence', () => {
    const title = 'The three best ways to read a very long report of the council are new to most of its members'
    expect(find(title, 'By Jane Doe | 12/10/2024', 'port ellery harbour wall storms council winter')).toEqual([
      false,
      false,
      false
    ])
    expect(find(`${title} and`, 'By the Harbour Board', 'which met in Port Ellery to talk about the storms')).toEqual([
      false,
      true,
      true
    ])
  })

  it('should NOT take a list of web addresses for a sentence', () => {
    const address = (word: string) => `https://port-ellery.example/news/2024/10/12/${word}`
    expect(find('Port Ellery is to mend its harbour wall in winter', address('wall'), address('pier'))).toEqual([
      false,
      false,
      false
    ])
  })

  it('should join a line that starts with a mark that goes on', () => {
    expect(find('Jane Doe', ', chair of the council')).toEqual([false, true])
  })

  it('should join long prose that goes on in a small letter', () => {
    expect(find(start, end)).toEqual([false, true])
  })

  it('should NOT join over a blank line or after the end of a sentence', () => {
    expect(find(start, '', end)).toEqual([false, false])
    expect(find(`${start} them.`, end)).toEqual([false, false])
  })

  it('should NOT join menu entries, headings or names that start small', () => {
    expect(find('Home', 'News', 'sport', 'About us')).toEqual([false, false, false, false])
    expect(find(start, 'iPhone sales of the harbour shops have fallen since May')).toEqual([false, false])
    expect(find(`${start}:`, end)).toEqual([false, false])
    expect(find(`${start} Max Roe`, 'Jane Doe', end)).toEqual([false, false, false])
  })

  it('should have nothing to join on a page without lines', () => {
    expect(findBrokenLines([])).toEqual([])
  })

  describe('on a page that was broken at every link', () => {
    it('should join a short link behind a noun that is printed with a capital, where the sentence is long', () => {
      const long = `${start} what was said by the Council`
      expect(find(long, 'Jane Doe', 'and others.')).toEqual([false, false, false])
      expect(findOnBroken(long, 'Jane Doe', 'and others.')).toEqual([false, true, true])
      expect(findOnBroken('The wall has to be mended, says the Council', 'Jane Doe', '2 May 2025')).toEqual([
        false,
        false,
        false
      ])
    })

    it('should join prose with the short start of its sentence', () => {
      const sentence = ['Jane Doe', 'said that the wall has to be mended before winter.']
      expect(findOnBroken('A storm broke it in May.', ...sentence).slice(2)).toEqual([true])
    })

    it('should join sentences around a link that a word of grammar runs into', () => {
      expect(findOnBroken('The council met', 'on Tuesday', 'and has', 'since then asked Jane Doe')).toEqual([
        false,
        true,
        true,
        true
      ])
    })

    it('should join a short start in small letters with what follows its link', () => {
      expect(findOnBroken('So said the', 'Harbour Board', 'which met in Port Ellery on Tuesday to talk.')).toEqual([
        false,
        true,
        true
      ])
    })

    it('should join a short end that starts small or follows an open mark', () => {
      expect(findOnBroken(start, 'the council.')).toEqual([false, true])
      expect(findOnBroken(`${start} Jane Doe and`, 'Max Roe.')).toEqual([false, true])
      expect(findOnBroken(`${start} Jane Doe,`, 'Max Roe.')).toEqual([false, true])
    })

    it('should join an aside in brackets', () => {
      expect(findOnBroken(start, '(as the council wrote in its letter of last week) the Board.')).toEqual([false, true])
    })

    it('should NOT join prose that starts with a capital, or lines that stand apart', () => {
      const headline = 'The harbour wall has to be mended soon'
      expect(findOnBroken(headline, 'The council met in Port Ellery on Tuesday evening.')).toEqual([false, false])
      expect(findOnBroken('Latest News', 'Jane Doe')).toEqual([false, false])
    })

    it('should NOT join faint seams on a page with the statements of a program', () => {
      const seams = ['The council met', 'on Tuesday.']
      expect(findOnBroken(...seams)).toEqual([false, true])
      expect(findOnBroken(...seams, '', 'const wall = mend()', 'wall.open();', 'wall.close();').slice(0, 2)).toEqual([
        false,
        false
      ])
    })

    it('should NOT join faint seams where others show nothing', () => {
      expect(find('Jane Doe', 'said that the wall has to be mended before winter.')).toEqual([false, false])
    })
  })

  it('should look at the end of a long chain of pieces alone', () => {
    expect(find(start, ...Array.from({length: 99}, () => ', and'), '.')).toEqual([
      false,
      ...Array.from({length: 100}, () => true)
    ])
  })
})
