import {describe, expect, it} from 'vitest'
import {isFurnitureName} from '../../src/field/is-furniture-name.js'
import {narrowVocabulary, vocabulary} from '../../src/language/vocabulary.js'

const words = narrowVocabulary(vocabulary, 'en')

describe('isFurnitureName', () => {
  it.each(['Subscribe Today', 'Please Subscribe', 'Most Read', 'Tags Bridge', 'Bridge Monday'])(
    'should tell a heading, a prompt, the word for tags or a weekday in %j',
    (name) => {
      expect(isFurnitureName(name, words)).toBe(true)
    }
  )

  it.each(['Jane Doe', 'Port Aven', ''])('should NOT take %j for furniture', (name) => {
    expect(isFurnitureName(name, words)).toBe(false)
  })
})
