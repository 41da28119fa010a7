import {describe, expect, it} from 'vitest'
import {compareBodies} from '../../train/evaluation/compare-bodies.js'
import {compareParagraphs} from '../../train/evaluation/compare-paragraphs.js'
import {lettersOf, normalize, squash} from '../../train/evaluation/normalize.js'
import {compareSets, f1} from '../../train/evaluation/scores.js'
import {showsDay} from '../../train/evaluation/shows-day.js'

describe('normalize', () => {
  it('should take quotes, dashes, white space and case for the same', () => {
    expect(normalize(' “Storm”\u00A0– it’s\n HERE… ')).toBe('"storm" - it\'s here...')
  })

  it('should leave out white space, or all but letters and digits', () => {
    expect(squash('A storm.')).toBe('astorm.')
    expect(lettersOf('A storm: 9 dead.')).toBe('astorm9dead')
    expect(squash(undefined)).toBe('')
  })
})

describe('compareSets', () => {
  it('should score what is in both', () => {
    expect(compareSets(['a', 'b', 'c', 'd'], ['a', 'b', 'x'])).toEqual({precision: 2 / 3, recall: 1 / 2})
    expect(f1({precision: 2 / 3, recall: 1 / 2})).toBeCloseTo(4 / 7, 12)
  })

  it('should take two empty sets for the same, and one for nothing', () => {
    expect(compareSets([], [])).toEqual({precision: 1, recall: 1})
    expect(compareSets(['a'], [])).toEqual({precision: 0, recall: 0})
    expect(f1({precision: 0, recall: 0})).toBe(0)
  })
})

describe('compareBodies', () => {
  it('should count runs of four words', () => {
    // Gold has abcd, bcde, cdef; given has abcd, bcde, cdex, dexy.
    expect(compareBodies('a b c d e f', 'a b, c d e. x y')).toEqual({precision: 2 / 4, recall: 2 / 3})
  })

  it('should count a repeated run as often as it is in both', () => {
    expect(compareBodies('a a a a', 'a a a a a a')).toEqual({precision: 1 / 3, recall: 1})
  })

  it('should take a short body for one run', () => {
    expect(compareBodies('a b', 'a b')).toEqual({precision: 1, recall: 1})
  })

  it('should have no precision where nothing was returned, and no recall where nothing is right', () => {
    expect(compareBodies('a b', '')).toEqual({recall: 0})
    expect(compareBodies('', 'a b')).toEqual({precision: 0})
  })
})

describe('compareParagraphs', () => {
  it('should count whole paragraphs only', () => {
    // One of two returned, one of three gold: 2 · ½ · ⅓ / (½ + ⅓).
    expect(compareParagraphs(['“One.”', 'Two.', 'Three.'], ['"One."', 'Two. Three.'])).toBeCloseTo(0.4, 12)
  })

  it('should count a paragraph once for each time it is gold', () => {
    expect(compareParagraphs(['One.'], ['One.', 'One.'])).toBeCloseTo(2 / 3, 12)
  })

  it('should leave it open whether a paragraph in brackets is there', () => {
    expect(compareParagraphs(['One.', '[Two.]'], ['One.'])).toBe(1)
    expect(compareParagraphs(['One.', '[Two.]'], ['One.', 'Two.'])).toBe(1)
  })
})

describe('showsDay', () => {
  it.each([
    ['Published 2 March 2024', '2024-03-02'],
    ['March 2nd, 2024, by day', '2024-03-02T10:00:00Z'],
    ['02.03.2024 um 10 Uhr', '2024-03-02'],
    ['2024年3月2日', '2024-03-02'],
    ['am 1. März 2024', '2024-03-02']
  ])('should see the day in %j', (text, day) => {
    expect(showsDay(text, day, 'not a language')).toBe(true)
  })

  it('should not see a day that is two days off, nor one that is none', () => {
    expect(showsDay('Published 4 March 2024', '2024-03-02', 'en')).toBe(false)
    expect(showsDay('Published 4 March 2024', 'in March', 'en')).toBe(false)
  })
})
