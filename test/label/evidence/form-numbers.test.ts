import {describe, expect, it} from 'vitest'
import {formNumbers} from '../../../src/label/evidence/form-numbers.js'
import {namesThatHold, readGroup} from './read-group.js'

const read = (text: string) => readGroup(formNumbers, text)[0]
const hold = (text: string, starts: RegExp) => namesThatHold(formNumbers, text, starts)

describe('formNumbers', () => {
  it('should measure length, wide characters twice', () => {
    expect(read('abcdefghij')).toMatchObject({length20: 0.5, length80: 0.125, length300: 10 / 300, words: 0})
    expect(read('港口港口港')).toMatchObject({length20: 0.5, wideShare: 1})
    expect(read('a'.repeat(1024))).toMatchObject({length: 1, length300: 1})
  })

  it('should measure words', () => {
    expect(read('Pier')).toMatchObject({oneWord: 1, fewWords: 0, wordLength: 4 / 12, longWordShare: 0})
    expect(read('Harbour pier')).toMatchObject({oneWord: 0, fewWords: 1, words: 0.1, longWordShare: 0.5})
    expect(read('Three harbour walls')).toMatchObject({fewWords: 1})
    expect(read('Four walls of harbours')).toMatchObject({fewWords: 0})
  })

  it('should measure shares of kinds of characters', () => {
    expect(read('AB 12 cd!$')).toMatchObject({
      letterShare: 0.5,
      upperShare: 0.5,
      digitShare: 0.25,
      markShare: 3 / 8
    })
  })

  it('should tell names from sentences by inner capitals', () => {
    expect(read('Jane Alison Doe')).toMatchObject({capitalisedShare: 1, innerCapitalisedShare: 1})
    expect(read('The pier is closed')).toMatchObject({capitalisedShare: 0.25, innerCapitalisedShare: 0})
    expect(read('the Pier closed')).toMatchObject({innerCapitalisedShare: 0.5})
    expect(read('Pier')).toMatchObject({innerCapitalisedShare: 0})
  })

  it('should tell capitals alone', () => {
    expect(read('BREAKING 24')).toMatchObject({allCapitals: 1})
    expect(read('A')).toMatchObject({allCapitals: 0})
    expect(read('BREAKINg')).toMatchObject({allCapitals: 0})
  })

  it('should measure marks by the hundred characters', () => {
    expect(read(`${'a'.repeat(76)},,;:`)).toMatchObject({commas: 0.3, colons: 0.1, quotes: 0, brackets: 0})
    expect(read(`${'a'.repeat(76)}"(|$`)).toMatchObject({quotes: 0.1, brackets: 0.1, separators: 0.1, symbols: 0.1})
  })

  it('should measure sentences', () => {
    expect(read('It rained. It poured. It rained.')).toMatchObject({anySentence: 1, severalSentences: 1})
    expect(read('It rained.')).toMatchObject({anySentence: 1, severalSentences: 1 / 3})
    expect(read('Rain')).toMatchObject({sentences: 0, anySentence: 0, severalSentences: 0})
  })

  it.each([
    ['He said: “It rained.”', ['endsStop', 'endsQuote']],
    ['Who knows?', ['endsQuestion']],
    ['Read more…', ['endsEllipsis']],
    ['And then...', ['endsStop', 'endsEllipsis']],
    ['Related:', ['endsColon']],
    ['The pier (closed)', ['endsBracket']],
    ['June 2024', ['endsDigit']],
    ['the pier,', ['endsComma']],
    ['Harbour wall', []]
  ])('should tell the end of %j', (text, names) => {
    expect(hold(text, /^ends/)).toEqual(names)
  })

  it.each([
    ['Pier', ['startsUpper']],
    ['pier', ['startsLower']],
    ['12 piers', ['startsDigit']],
    ['“Pier”', ['startsQuote']],
    ['– the pier', ['startsDash']],
    ['• the pier', ['startsBullet']],
    ['(pier)', ['startsBracket']],
    ['> pier', ['startsArrow']],
    ['#pier', ['startsHash']],
    ['@pier', ['startsAt']],
    ['… pier', []],
    ['港口', []]
  ])('should tell the beginning of %j', (text, names) => {
    expect(hold(text, /^starts/)).toEqual(names)
  })

  it.each([
    ['Since 1999', ['hasYear']],
    ['At 12.30 sharp', ['hasTime']],
    ['On 3/4/24 then', ['hasNumericDate']],
    ['6月3日', []],
    ['2024年6月3日', ['hasYear', 'hasNumericDate']],
    ['6월', ['hasNumericDate']],
    ['see www.example.com now', ['hasAddress']],
    ['mail desk@example.test', ['hasMail']],
    ['© The Harbour Post', ['hasCopyright']],
    ['costs €5', ['hasMoney']],
    ['up 5% now', ['hasPercent']],
    ['News | Sport', ['hasBar']],
    ['News · Sport', ['hasMiddleDot']],
    ['Photo: Jane Doe', ['hasLabel']],
    ['12,345', ['isNumber']],
    ['The pier – closed', ['hasDashAside']],
    ['The pier is closed', []]
  ])('should tell what %j holds', (text, names) => {
    expect(hold(text, /^(?:has|is)[A-Z]/)).toEqual(names)
  })

  it('should look for what a text holds in its beginning only', () => {
    expect(hold(`${'pier '.repeat(40)} $ % ©`, /^has/)).toEqual([])
  })

  it('should bear an empty text', () => {
    expect(Object.values(read('') ?? {}).every(Number.isFinite)).toBe(true)
  })
})
