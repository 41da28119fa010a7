import {describe, expect, it} from 'vitest'
import {readListWords} from '../../../src/label/lists/read-list-words.js'

describe('readListWords', () => {
  it.each(['Most read', 'Related posts:', 'MEISTGELESEN', 'À lire aussi', 'あわせて読みたい', 'Читайте также'])(
    'should know %j as a heading',
    (text) => {
      expect(readListWords(text).heading).toBe(1)
    }
  )

  it('should know the furniture of other lists', () => {
    expect(readListWords('Recent comments')).toMatchObject({heading: 1, prompt: 0})
    expect(readListWords('Forgot password?')).toMatchObject({heading: 0, prompt: 1})
  })

  it('should tell how much of a line a heading takes', () => {
    expect(readListWords('Most read in Politics').heading).toBe(0.5)
    expect(readListWords('Harbour pilots end their strike').heading).toBe(0)
  })

  it('should NOT take a long line for a heading', () => {
    expect(readListWords('Read more of what the harbour pilots did when their strike was over').heading).toBe(0)
  })

  it.each([
    'Read more: Harbour pilots end their strike',
    'SEE ALSO – Harbour pilots end their strike',
    'Lesen Sie auch: Lotsen beenden ihren Streik',
    '関連記事：港のストライキが終わる'
  ])('should know %j as opened', (text) => {
    expect(readListWords(text).isOpened).toBe(true)
  })

  it.each(['Read more:', 'More pilots than ever are on strike', 'Harbour: pilots end their strike'])(
    'should NOT take %j for opened',
    (text) => {
      expect(readListWords(text).isOpened).toBe(false)
    }
  )

  it('should count words, and three characters for one where none are parted', () => {
    expect(readListWords('Harbour pilots end their strike').count).toBe(5)
    expect(readListWords('港のストライキが終わる').count).toBeCloseTo(11 / 3)
    expect(readListWords('word '.repeat(1000).trim()).count).toBeCloseTo(1000, -2)
  })

  it('should tell what may be a title', () => {
    expect(readListWords('Harbour pilots end their strike').isTitleLike).toBe(true)
    expect(readListWords('Politics').isTitleLike).toBe(false)
    expect(readListWords('Ships began to move on Sunday evening.').isTitleLike).toBe(false)
    expect(readListWords('You might also like').isTitleLike).toBe(false)
    expect(readListWords('word '.repeat(40).trim()).isTitleLike).toBe(false)
  })
})
