import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/dedupe/fold.js'

describe('fold', () => {
  it.each([
    ['case', 'Storm Hits Coast', 'storm hits coast'],
    ['white space', ' Storm\u00A0hits \t coast', 'Storm hits coast'],
    ['more than one space', 'Storm   hits', 'Storm hits'],
    ['tabs', 'Storm\thits', 'Storm hits'],
    ['quotes', '“Storm” hits ‘coast’', '"Storm" hits \'coast\''],
    ['pairs of single quotes', "''Storm''", '"Storm"'],
    ['pairs of single quotes beside what is not seen', "\u200B''Storm''", '"Storm"'],
    ['guillemets', '«Storm»', '„Storm“'],
    ['apostrophes', 'Coast’s storm', "Coast's storm"],
    ['dashes', 'Storm — coast', 'Storm - coast'],
    ['dashes without spaces', 'Storm—coast', 'Storm – coast'],
    ['invisible characters', 'Sto\u00ADrm\u200B hits\uFEFF \u200Ecoast', 'Storm hits coast'],
    ['the width of letters', 'Ｓｔｏｒｍ', 'Storm'],
    ['the way accents are coded', 'Cafe\u0301', 'Café']
  ])('should take %s away', (_, one, other) => {
    expect(fold(one)).toEqual(fold(other))
  })

  it.each(['Storm hits…', 'Storm hits …', 'Storm hits...', 'Storm hits ....', 'Storm hits [...]', 'Storm hits…”'])(
    'should see that %j is cut',
    (text) => {
      expect(fold(text)).toEqual({key: 'storm hits', isCut: true})
    }
  )

  it.each(['Storm hits coast.', 'Storm … hits coast', '...', ''])('should see that %j is not cut', (text) => {
    expect(fold(text).isCut).toBe(false)
  })

  it.each([
    ['Storm hits coast', 'Storm hits coasts'],
    ['Storm hits coast', 'Storm hits coast?'],
    ['"Storm" hits', 'Storm hits'],
    ['Mark 1 wins', 'Mark 2 wins']
  ])('should NOT take %j for %j', (one, other) => {
    expect(fold(one)).not.toEqual(fold(other))
  })

  it('should leave out no step that a text asks for', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ' ',
        "'",
        '"',
        '“',
        '-',
        '–',
        '−',
        '.',
        '…',
        '\u00A0',
        '\t',
        '\u00AD',
        '\u0301',
        'ﬁ',
        'İ',
        'Σ',
        '가',
        'ᄀ'
      ),
      fc.string({unit: 'grapheme', maxLength: 3})
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        // What is not seen asks for all steps.
        expect(fold(parts.join(''))).toEqual(fold(`\u200B${parts.join('')}`))
      })
    )
  })
})
