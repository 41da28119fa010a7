import {describe, expect, it} from 'vitest'
import {hasWeekday} from '../../src/field/has-weekday.js'
import {createPage} from '../../src/field/page.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const page = createPage([], {dedupe: true}, vocabulary)

describe('hasWeekday', () => {
  it.each([
    'Wednesday, April 2',
    '2 April, Wednesday',
    'LUNES 3 de junio',
    '2024年6月19日 星期三',
    'thứ tư, 19/6/2024'
  ])('should tell that %j prints a weekday whole', (text) => {
    expect(hasWeekday(page, text)).toBe(true)
  })

  it.each(['Sun and sea', 'Wed, 19 June 2024', 'di Roma', '19 June 2024', 'Wednesdays', ''])(
    'should NOT find one in %j, which has none or one cut short',
    (text) => {
      expect(hasWeekday(page, text)).toBe(false)
    }
  )
})
