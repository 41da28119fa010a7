import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/language/fold.js'
import {tokens} from '../../src/language/tokens.js'

// The cut, said by a pattern: a number; a Chinese character; capitals before a capitalised word; a capitalised word;
// capitals; letters of scripts without case; any other character.
const piece =
  /\p{Nd}+|\p{Script=Han}|\p{Lu}{1,30}(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}[\p{Lu}\p{M}]*|(?:(?!\p{Script=Han})[\p{Lo}\p{Lt}\p{Lm}\p{M}])+|\S/gu

const line = fc
  .array(fc.constantFrom(...Array.from('aBçÉİıΣς07 ,.\u0301한글ก้港々😀𐐀𐐨ǅ\u00A0'), '\uD800', '\uDC00'), {maxLength: 12})
  .map((characters) => characters.join(''))

describe('tokens', () => {
  it('should cut any line as the pattern says', () => {
    fc.assert(
      fc.property(line, (line) => {
        const spans = tokens(line).map(({start, end}) => line.slice(start, end))
        expect(spans).toEqual(line.match(piece) ?? [])
      })
    )
  })

  it.each([
    ['onFebruary', ['on', 'february']],
    ['ODec', ['o', 'dec']],
    ['NASA', ['nasa']],
    ['年6月', ['年', '6', '月']],
    ['١٩ مايو', ['19', 'مايو']],
    [`${'A'.repeat(31)}b`, ['a'.repeat(30), 'ab']],
    [`${'A'.repeat(32)}b`, ['a'.repeat(32), 'b']]
  ])('should cut %j', (line, expected) => {
    expect(tokens(line).map(({text}) => text)).toEqual(expected)
  })
})

describe('fold', () => {
  it.each([
    ['FÉVRIER', 'fevrier'],
    ['İZMİR', 'izmir'],
    ['ışık', 'isik'],
    ['ΜΆΙΟΣ', 'μαιοσ'],
    ['йод', 'иод'],
    ['février', 'fevrier'],
    ['fe\u0301vrier', 'fevrier'],
    ['ก้า', 'ก้า'],
    ['한국', '한국'],
    ['𐐀', '𐐨']
  ])('should fold %j', (word, expected) => {
    expect(fold(word)).toBe(expected)
    expect(fold(word)).toBe(expected)
  })

  it('should fold a word as its characters together', () => {
    const whole = (word: string) =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, '')
        .normalize('NFC')
        .replace(/ı/g, 'i')
        .replace(/ς/g, 'σ')
    fc.assert(
      fc.property(line, (word) => {
        expect(fold(word)).toBe(whole(word))
      })
    )
  })
})
