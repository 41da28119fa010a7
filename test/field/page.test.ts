import {expect, it} from 'vitest'
import {createPage} from '../../src/field/page.js'
import {vocabulary} from '../../src/language/vocabulary.js'

it('should list the small words of a page, those of 3 to 30 letters that stand alone', () => {
  const long = 'a'.repeat(31)
  const text = `Storm hits the 2nd pier of Port-ellery, says naïve x2go öre ${long} ${long.slice(1)} no${'\u{1D41A}'.repeat(2)}`
  const page = createPage(
    [{text, start: 0, end: text.length, role: 'paragraph', confidence: 1}],
    {dedupe: true},
    vocabulary
  )
  expect([...page.smallWords]).toEqual([
    'hits',
    'the',
    'pier',
    'ellery',
    'says',
    'naïve',
    'öre',
    long.slice(1),
    `no${'\u{1D41A}'.repeat(2)}`
  ])
})
