import {describe, expect, it} from 'vitest'
import {countCharacters} from '../../../src/label/evidence/count-characters.js'

describe('countCharacters', () => {
  it('should count letters, capitals, digits and spaces', () => {
    expect(countCharacters('Pier 12 at ÉLAN Ñu ж Ж')).toMatchObject({
      letters: 14,
      upper: 7,
      digits: 2,
      spaces: 6,
      marks: 0
    })
  })

  it('should count wide letters', () => {
    expect(countCharacters('港口 pier 부두 ぴ')).toMatchObject({letters: 9, wide: 3, marks: 0})
  })

  it.each([
    ['commas', ',;、，；'],
    ['quotes', '"“”„«»‘’\'「」『』‹'],
    ['brackets', '()[]{}（）【】'],
    ['colons', ':：'],
    ['symbols', '$@#€©']
  ] as const)('should count %s', (kind, marks) => {
    expect(countCharacters(marks)).toMatchObject({marks: marks.length, [kind]: marks.length, letters: 0})
  })

  it('should count separators, angles among them', () => {
    expect(countCharacters('a | b · c › d / e')).toMatchObject({separators: 4, marks: 4, symbols: 0})
  })

  it('should count the ends of sentences', () => {
    expect(countCharacters('It rained. Why? Nobody knows!').sentences).toBe(3)
    expect(countCharacters('He said: “It rained.” Then (at noon.) he left.').sentences).toBe(3)
    expect(countCharacters('港口关闭。雨停了。').sentences).toBe(2)
  })

  it('should NOT count stops inside of numbers, hosts and abbreviations', () => {
    expect(countCharacters('3.5 www.example.com e.g.x').sentences).toBe(0)
  })

  it('should take controls and lone surrogates for no letters of ASCII', () => {
    expect(countCharacters('\0\t')).toMatchObject({letters: 0, marks: 2, symbols: 2})
  })

  it('should count nothing in an empty text', () => {
    expect(Object.values(countCharacters('')).every((count) => count === 0)).toBe(true)
  })
})
