import {describe, expect, it} from 'vitest'
import {tellLanguage} from '../../src/field/tell-language.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const {languages} = vocabulary
const tell = (text: string, among = languages) => tellLanguage(text, among)
const without = (code: string) => languages.filter((language) => language.code !== code)

describe('tellLanguage', () => {
  it.each([
    ['en', 'The ministers said that they were ready for the talks, which have been planned for years.'],
    ['de', 'Die Minister sagten, dass sie für die Gespräche bereit sind, die seit Jahren geplant waren.'],
    ['fr', 'Les ministres ont dit qu’ils étaient prêts pour les discussions, qui sont prévues depuis des années.'],
    ['es', 'Los ministros dijeron que estaban listos para las conversaciones, que se han planeado por años.'],
    ['ru', 'Министры сказали, что они готовы к переговорам, которые были запланированы на этот год и не только.']
  ])('should tell %s by its function words', (code, text) => {
    expect(tell(text)).toBe(code)
  })

  it.each([
    ['ko', '장관들이 만났다.'],
    ['ja', '閣僚が会談した。'],
    ['zh', '部长们会晤。'],
    ['he', 'השרים נפגשו.'],
    ['el', 'Οι υπουργοί συναντήθηκαν.']
  ])('should tell %s by its script', (code, text) => {
    expect(tell(text)).toBe(code)
    expect(tell(text, without(code))).toBeUndefined()
  })

  it('should tell by a script that a fifth of the letters is written in, but NOT by less', () => {
    expect(tell('abcd 서')).toBe('ko')
    expect(tell('abcde 서')).toBeUndefined()
    const english = 'The ministers of 서울 said that they were ready for the talks, which have been planned.'
    expect(tell(english)).toBe('en')
    expect(tell('「」『』、。')).toBeUndefined()
    expect(tell('12 — 34 “56” €')).toBeUndefined()
  })

  it('should tell nothing of fewer than eight words, of names alone, or of no text', () => {
    expect(tell('They were ready for the talks which')).toBeUndefined()
    expect(tell('They were ready for the talks which have')).toBe('en')
    expect(tell('Jane Doe Max Roe Ann Poe Tom Moe Kim Loe')).toBeUndefined()
    expect(tell('')).toBeUndefined()
    expect(tell('The ministers said that they were ready for the talks, which have been planned.', [])).toBeUndefined()
  })

  it('should go by the beginning of a long text', () => {
    const english = 'The ministers said that they were ready for the talks, which have been planned. '
    const german = 'Die Minister sagten, dass sie für die Gespräche bereit sind, die seit Jahren geplant waren. '
    expect(tell(english.repeat(80) + german.repeat(200))).toBe('en')
  })

  it('should need an eighth of the words to be function words', () => {
    const names = (count: number) => 'Jane '.repeat(count)
    expect(tell(`the of and ${names(22)}`)).toBe('en')
    expect(tell(`the of and ${names(23)}`)).toBeUndefined()
  })

  it('should give the same answer each time and for each list of languages', () => {
    const english = 'The ministers said that they were ready for the talks, which have been planned.'
    expect([tell(english), tell(english)]).toEqual(['en', 'en'])
    expect(tell(english, without('en'))).not.toBe('en')
    expect(tell(english)).toBe('en')
  })
})
