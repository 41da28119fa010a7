import {describe, expect, it} from 'vitest'
import {nearCopy} from '../../src/dedupe/near-copy.js'
import {titleWords, widthOf} from '../../src/dedupe/title-words.js'

const summary = 'two piers are gone and nobody was hurt'

describe('nearCopy', () => {
  it.each([
    ['Storm hits us!', 'Storm: hits us', 'marks'],
    ['Storm hits northern coast', 'LIVE: Storm hits northern coast', 'start'],
    ['Storm hits northern coast', 'Storm hits northern coast (March 12)', 'end'],
    ['Storm takes both piers of the harbour town', 'Storm takes both walls of the harbour town', 'word'],
    // Widths at the thresholds.
    ['abcde fghij', 'abcde, fghij', 'marks'],
    ['abcdefghij klmnopqrst', 'abcdefghij klmnopqrst 0123456789012345678901', 'end'],
    ['abcdefghij klmnopqrst uvwxyzabcd ef', 'abcdefghij klmnopqrst uvwxyzabcd gh', 'word'],
    ['新闻记者报道港口', '新闻记者报道港口 2', undefined],
    ['新闻记者报道港口风暴', '新闻记者报道港口风暴 2', 'end']
  ])('should compare %j with %j', (one, other, expected) => {
    expect(compare(one, other)).toBe(expected)
    expect(compare(other, one)).toBe(expected)
  })

  it.each([
    ['too little is shared', 'Storm hits coast', 'LIVE: Storm hits coast'],
    ['too little is the same', 'abcd fghij', 'abcd, fghij'],
    ['one has too much at its end', 'abcdefghij klmnopqrst', 'abcdefghij klmnopqrst 01234567890123456789012'],
    ['one has more inside', 'Storm hits northern coast', 'Storm hits the northern coast'],
    ['a word in a short title is another', 'abcdefghij klmnopqrst uvwxyzabc ef', 'abcdefghij klmnopqrst uvwxyzabc gh'],
    ['a name is another', 'the storm takes both piers of Aven harbour', 'the storm takes both piers of Ellery harbour'],
    ['a number is another', 'the storm takes 12 piers of the harbour', 'the storm takes 13 piers of the harbour'],
    [
      'two words are others',
      'storm takes both piers of the harbour town',
      'storm wrecks both walls of the harbour town'
    ],
    [
      'a word is two others',
      'storm takes both piers of the harbour town',
      'storm takes both old walls of the harbour town'
    ]
  ])('should NOT take teasers for copies where %s', (_, one, other) => {
    expect(compare(one, other)).toBeUndefined()
    expect(compare(other, one)).toBeUndefined()
  })

  it('should take another name in one title alone for another story', () => {
    expect(
      compare('the storm takes both piers of Aven harbour', 'the storm takes both piers of some harbour')
    ).toBeUndefined()
    expect(
      compare('the storm takes both piers of some harbour', 'the storm takes both piers of Aven harbour')
    ).toBeUndefined()
  })

  it('should look at the summaries', () => {
    const words = ['one two three four five six seven', 'eight one two three four five nine'] as const
    expect(compare(...words)).toBeUndefined()
    expect(compare(...words, summary, summary)).toBe('words')
    expect(compare(...words, summary, undefined)).toBeUndefined()
    // Five of eight words are too few, and a word counts as often as it is there.
    expect(compare('one two three four five', 'one two three seven eight', summary, summary)).toBeUndefined()
    expect(compare('one one one one five', 'one two three four five', summary, summary)).toBeUndefined()
    expect(compare('one two three four five', 'one one one one five', summary, summary)).toBeUndefined()
    // Seven of ten are enough.
    expect(compare('a b c d e f g h i j', 'k l m a b c d e f g', summary, summary)).toBe('words')
    // A short summary is no evidence.
    expect(compare(...words, 'a'.repeat(29), 'a'.repeat(29))).toBeUndefined()
    expect(compare(...words, 'a'.repeat(30), 'a'.repeat(30))).toBe('words')
  })

  it('should compare the titles where one of the teasers has no summary', () => {
    expect(compare('Storm hits northern coast', 'Storm: hits northern coast', 'a')).toBe('marks')
    expect(compare('Storm hits northern coast', 'Storm: hits northern coast', undefined, 'a')).toBe('marks')
  })

  it('should NOT take teasers for copies whose summaries differ', () => {
    expect(compare('Storm hits northern coast', 'Storm: hits northern coast', 'a', 'b')).toBeUndefined()
    expect(compare('Storm hits northern coast', 'Storm: hits northern coast', 'a', 'a')).toBe('marks')
  })
})

describe('titleWords', () => {
  it('should leave marks and invisible characters out, and fold', () => {
    expect(titleWords('LIVE: Sto\u00ADrm hits… 3rd „Coast“').words).toEqual(['live', 'storm', 'hits', '3rd', 'coast'])
  })

  it('should find no words in marks', () => {
    expect(titleWords('… – “”')).toEqual({words: [], names: []})
  })

  it('should tell names and numbers', () => {
    expect(titleWords('Storm hits a 3rd iPhone Éclair').names).toEqual([true, false, false, true, false, true])
  })

  it('should take each character for a word where words are not set apart', () => {
    expect(titleWords('港口abc한국ひカ').words).toEqual(['港', '口', 'abc', '한', '국', 'ひ', 'カ'])
  })
})

describe('widthOf', () => {
  it('should count a wide character as two, in a part of the words', () => {
    const {words} = titleWords('storm 港口 hits 한ひカ')
    expect(widthOf(words)).toBe(5 + 4 + 4 + 6)
    expect(widthOf(words, 1)).toBe(14)
    expect(widthOf(words, 0, 1)).toBe(5)
  })
})

function compare(one: string, other: string, oneSummary?: string, otherSummary?: string) {
  const teaser = (title: string, summary: string | undefined) => ({
    ...titleWords(title),
    summary,
    summaryLength: summary?.length ?? 0
  })
  return nearCopy(teaser(one, oneSummary), teaser(other, otherSummary))
}
