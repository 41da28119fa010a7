import {describe, expect, it} from 'vitest'
import {monthAt} from '../../src/field/month-at.js'
import {tokens} from '../../src/language/tokens.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const read = (text: string, code?: string, at = 0) => monthAt(tokens(text), at, vocabulary, code)

describe('monthAt', () => {
  it.each([
    ['September 4', 'en', 9],
    ['Sept. 4', 'en', 9],
    ['septembre 2024', 'fr', 9],
    ['toukokuuta 2024', 'fi', 5],
    ['мая 2024', 'ru', 5]
  ])('should read the name in %o', (text, code, month) => {
    expect(read(text, code)).toEqual({month, next: 1})
  })

  it('should read a name that is cut short, in the language of the page or in English', () => {
    expect(read('Febru', 'en')).toEqual({month: 2, next: 1})
    expect(read('Febru')).toEqual({month: 2, next: 1})
    expect(read('toukok', 'fi')).toEqual({month: 5, next: 1})
    expect(read('Octob', 'fr')).toEqual({month: 10, next: 1})
    expect(read('Octob', 'xx')).toEqual({month: 10, next: 1})
  })

  it('should NOT read a beginning that is too short or that several months share', () => {
    expect(read('Oc', 'en')).toBeUndefined()
    expect(read('jui', 'fr')).toBeUndefined()
    expect(read('toukok', 'de')).toBeUndefined()
  })

  it('should read a short name only in its own language, a long one on any page', () => {
    expect(read('set 2024', 'it')).toEqual({month: 9, next: 1})
    expect(read('set 2024')).toEqual({month: 9, next: 1})
    expect(read('set 2024', 'de')).toBeUndefined()
    expect(read('settembre 2024', 'de')).toEqual({month: 9, next: 1})
  })

  it('should read two names of one month as one', () => {
    expect(read('نيسان / أبريل 2024', 'ar')).toEqual({month: 4, next: 3})
    expect(read('May / Harbour', 'en')).toEqual({month: 5, next: 1})
  })

  it('should start at the token that it is asked for', () => {
    expect(read('4 May 2024', 'en', 1)).toEqual({month: 5, next: 2})
    expect(read('4 May 2024', 'en')).toBeUndefined()
    expect(read('4 May 2024', 'en', 9)).toBeUndefined()
    expect(read('Harbour', 'en')).toBeUndefined()
  })
})
