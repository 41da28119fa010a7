import {describe, expect, it} from 'vitest'
import {
  endOfRun,
  isDigit,
  isHan,
  isLetter,
  isLower,
  isMark,
  isNumber,
  isOtherLetter,
  isPair,
  isSpace,
  isTitle,
  isUpper,
  kindsAt,
  widthOf
} from '../../src/language/character-kinds.js'

const kinds = {isDigit, isHan, isLower, isMark, isNumber, isOtherLetter, isPair, isSpace, isTitle, isUpper}

const kindsOf = (character: string): string[] =>
  Object.entries(kinds).flatMap(([name, kind]) => ((kindsAt(character, 0) & kind) === 0 ? [] : [name]))

describe('kindsAt', () => {
  it.each([
    ['A', ['isUpper']],
    ['é', ['isLower']],
    ['א', ['isOtherLetter']],
    ['ǅ', ['isOtherLetter', 'isTitle']],
    ['\u0301', ['isMark']],
    ['7', ['isDigit', 'isNumber']],
    ['٣', ['isDigit', 'isNumber']],
    ['½', ['isNumber']],
    ['港', ['isHan', 'isOtherLetter']],
    ['\u00A0', ['isSpace']],
    ['-', []],
    ['𐐀', ['isPair', 'isUpper']],
    ['😀', ['isPair']],
    ['\uD83D', []],
    ['\uDE00', []]
  ])('should know %j', (character, expected) => {
    expect(kindsOf(character)).toEqual(expected)
    // The second look finds what the first one left.
    expect(kindsOf(character)).toEqual(expected)
  })
})

describe('widthOf', () => {
  it('should count code units', () => {
    expect(['a', '😀'].map((character) => widthOf(kindsAt(character, 0)))).toEqual([1, 2])
  })
})

describe('endOfRun', () => {
  it('should stop at the first character of no kind that is asked for, or of one that is barred', () => {
    expect(endOfRun('pier 7', 0, isLetter)).toBe(4)
    expect(endOfRun('𐐀𐐀!', 0, isLetter)).toBe(4)
    expect(endOfRun('항구港', 0, isLetter, isHan)).toBe(2)
    expect(endOfRun('pier', 2, isLetter)).toBe(4)
    expect(endOfRun('pier', 4, isLetter)).toBe(4)
  })
})
