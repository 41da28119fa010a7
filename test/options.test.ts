import {parseArticle, parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {resolveOptions} from '../src/options.js'

describe('resolveOptions', () => {
  it('should fill in the defaults', () => {
    expect(resolveOptions()).toEqual({dedupe: true})
    expect(resolveOptions({})).toEqual({dedupe: true})
  })

  it('should take an undefined option for one that is not given', () => {
    expect(
      resolveOptions({
        dedupe: undefined,
        language: undefined,
        maxLength: undefined,
        reference: undefined,
        url: undefined
      })
    ).toStrictEqual({dedupe: true})
  })

  it('should keep what is given', () => {
    const options = {dedupe: false, language: 'pt-BR', maxLength: 0, url: 'https://example.com/'}
    expect(resolveOptions(options)).toEqual({
      dedupe: false,
      language: 'pt-BR',
      maxLength: 0,
      url: 'https://example.com/'
    })
  })

  it('should write a language in its canonical form', () => {
    expect(resolveOptions({language: 'EN-us'}).language).toBe('en-US')
    expect(resolveOptions({language: 'zh-hant'}).language).toBe('zh-Hant')
  })

  it.each([
    ['2025-04-02', Date.UTC(2025, 3, 2), 0],
    ['2025-04-02T10:30', Date.UTC(2025, 3, 2, 10, 30), 0],
    ['2025-04-02T10:30:15Z', Date.UTC(2025, 3, 2, 10, 30, 15), 0],
    ['2025-04-02 10:30', Date.UTC(2025, 3, 2, 10, 30), 0],
    ['2025-04-02T10:30:15.5+09:00', Date.UTC(2025, 3, 2, 1, 30, 15, 500), 540],
    ['2025-04-02T10:30-0330', Date.UTC(2025, 3, 2, 14), -210],
    ['0001-01-01T00:00+14:00', Date.parse('0000-12-31T10:00Z'), 840],
    ['9999-12-31T23:59-12:00', Date.parse('+010000-01-01T11:59Z'), -720]
  ])('should read the moment %s', (reference, time, offset) => {
    expect(resolveOptions({reference}).reference).toEqual({time, offset})
  })

  it('should read a Date as a moment in UTC', () => {
    expect(resolveOptions({reference: new Date(1000)}).reference).toEqual({time: 1000, offset: 0})
  })

  it.each([
    [{dedupe: 'yes'}, 'Expected option `dedupe` to be true, false or \'mark\', not "yes" (string)'],
    [{dedupe: null}, "Expected option `dedupe` to be true, false or 'mark', not null"],
    [{dedupe: 1}, "Expected option `dedupe` to be true, false or 'mark', not 1 (number)"],
    [
      {language: 'en_US'},
      "Expected option `language` to be a BCP 47 tag such as 'en' or 'pt-BR', not \"en_US\" (string)"
    ],
    [{language: ''}, "Expected option `language` to be a BCP 47 tag such as 'en' or 'pt-BR', not \"\" (string)"],
    [{language: ['en']}, "Expected option `language` to be a BCP 47 tag such as 'en' or 'pt-BR', not an array"],
    [
      {reference: 'yesterday'},
      'Expected option `reference` to be a valid Date or an ISO 8601 string, not "yesterday" (string)'
    ],
    [
      {reference: '2025-02-30'},
      'Expected option `reference` to be a valid Date or an ISO 8601 string, not "2025-02-30" (string)'
    ],
    [
      {reference: '2025-02-03T25:00'},
      'Expected option `reference` to be a valid Date or an ISO 8601 string, not "2025-02-03T25:00" (string)'
    ],
    [
      {reference: new Date(NaN)},
      'Expected option `reference` to be a valid Date or an ISO 8601 string, not an invalid Date'
    ],
    [{reference: 0}, 'Expected option `reference` to be a valid Date or an ISO 8601 string, not 0 (number)'],
    [{maxLength: '9'}, 'Expected option `maxLength` to be a whole number, 0 or more, not "9" (string)'],
    [{maxLength: -1}, 'Expected option `maxLength` to be a whole number, 0 or more, not -1 (number)'],
    [{maxLength: 1.5}, 'Expected option `maxLength` to be a whole number, 0 or more, not 1.5 (number)'],
    [{maxLength: NaN}, 'Expected option `maxLength` to be a whole number, 0 or more, not NaN (number)'],
    [{url: new URL('https://example.com/')}, 'Expected option `url` to be a string, not an object'],
    [{memory: {}}, 'Expected option `memory` to be what `createMemory` makes, not an object'],
    [{site: 3}, 'Expected option `site` to be a string, not 3 (number)'],
    [{url: () => ''}, 'Expected option `url` to be a string, not a function'],
    [{url: new Date(0)}, 'Expected option `url` to be a string, not a Date'],
    [
      {reference: 'x'.repeat(100)},
      `Expected option \`reference\` to be a valid Date or an ISO 8601 string, not "${'x'.repeat(40)}…" (string)`
    ],
    [
      {lang: 'en'},
      'Unknown option `lang`, expected one of `dedupe`, `language`, `maxLength`, `memory`, `reference`, `site`, `url`'
    ],
    [
      {toString: 'en'},
      'Unknown option `toString`, expected one of `dedupe`, `language`, `maxLength`, `memory`, `reference`, `site`, `url`'
    ],
    [
      {['\u001B`'.repeat(50)]: 'en'},
      `Unknown option \`${'\\u001b`'.repeat(20)}…\`, expected one of \`dedupe\`, \`language\`, \`maxLength\`, \`memory\`, \`reference\`, \`site\`, \`url\``
    ],
    [null, 'Expected `options` to be an object, not null'],
    [[], 'Expected `options` to be an object, not an array'],
    ['en', 'Expected `options` to be an object, not "en" (string)']
  ])('should reject %j', (options, message) => {
    expect(() => callUntyped(resolveOptions, options)).toThrow(new TypeError(message))
  })

  it.each(['0000-12-31', '0000-01-01T00:00-12:00', new Date(-8.64e15), new Date(8.64e15)])(
    'should reject the moment %s, whose year ISO 8601 writes in another form',
    (reference) => {
      const message = 'Expected option `reference` to be in one of the years 1 to 9999, not '
      expect(() => resolveOptions({reference})).toThrow(message)
    }
  )

  it('should NOT let a `__proto__` key through', () => {
    const options: unknown = JSON.parse('{"__proto__": {"dedupe": false}}')
    expect(() => callUntyped(resolveOptions, options)).toThrow(/Unknown option `__proto__`/)
    expect(Object.hasOwn(Object.prototype, 'dedupe')).toBe(false)
  })

  it('should NOT read inherited properties', () => {
    expect(callUntyped(resolveOptions, Object.create({dedupe: 'yes', lang: 'en'}))).toEqual({dedupe: true})
  })
})

describe('text', () => {
  it.each([
    [undefined, 'Expected `text` to be a string, not undefined'],
    [Buffer.from('a'), 'Expected `text` to be a string, not an object'],
    [12n, 'Expected `text` to be a string, not 12 (bigint)']
  ])('should be a string, not %s', (text, message) => {
    expect(() => callUntyped(parseArticle, text)).toThrow(new TypeError(message))
  })
})

describe('maxLength', () => {
  it.each([parseArticle, parseTree])('should let a page of that length through (%o)', (parse) => {
    expect(() => parse('12345', {maxLength: 5})).not.toThrow()
    expect(() => parse('', {maxLength: 0})).not.toThrow()
  })

  it.each([parseArticle, parseTree])('should reject a longer page (%o)', (parse) => {
    const message = 'Expected `text` to have at most 5 UTF-16 code units (option `maxLength`), not 6'
    expect(() => parse('123456', {maxLength: 5})).toThrow(new RangeError(message))
  })
})

/** Call a function as JavaScript would: with anything. */
function callUntyped(subject: unknown, ...values: unknown[]): unknown {
  if (typeof subject !== 'function') throw new TypeError('Expected a function')
  return Reflect.apply(subject, undefined, values)
}
