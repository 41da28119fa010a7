import {describe, expect, it} from 'vitest'
import {en} from '../../src/language/en.js'
import {languages} from '../../src/language/languages.js'
import {packLanguages, unpackLanguages} from '../../src/language/packed-languages.js'

describe('packLanguages', () => {
  it('should keep every word of every language, and their order', () => {
    expect(unpackLanguages(packLanguages(languages.toReversed()))).toEqual(languages)
  })

  it.each(['a|b', 'a~b', 'a\nb', ''])('should NOT pack %j, which would not come back', (word) => {
    expect(() => packLanguages([{...en, by: [word]}])).toThrow(`Cannot pack the word \`${word}\` of \`en\``)
  })
})
