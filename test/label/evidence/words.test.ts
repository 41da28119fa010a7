import {describe, expect, it} from 'vitest'
import {cutWords, maxWords} from '../../../src/label/evidence/cut-words.js'
import {hashShape} from '../../../src/label/evidence/hash-shape.js'
import {hashWord} from '../../../src/label/evidence/hash-word.js'
import {prefixSums} from '../../../src/label/evidence/prefix-sums.js'

describe('hashWord', () => {
  it('should be FNV-1a', () => {
    expect(hashWord('') >>> 0).toBe(0x811c9dc5)
    expect(hashWord('a') >>> 0).toBe(0xe40c292c)
    expect(hashWord('foobar') >>> 0).toBe(0xbf9cf968)
  })

  it('should hash a stretch as the same text alone', () => {
    expect(hashWord('the harbour wall', 4, 11)).toBe(hashWord('harbour'))
  })

  it('should take one digit for another, but no letter', () => {
    expect(hashWord('2024')).toBe(hashWord('1789'))
    expect(hashWord('mole')).not.toBe(hashWord('male'))
  })
})

describe('cutWords', () => {
  it('should cut at everything that is no letter, digit or mark on a letter', () => {
    const words = cutWords("Port Ellery's 3rd pier – closed!")
    expect([...words.lengths]).toEqual([4, 6, 1, 3, 4, 6])
    expect([...words.capitals]).toEqual([1, 1, 0, 0, 0, 0])
    expect(words.hashes[1]).toBe(hashWord('ellery'))
  })

  it('should give the same hash for capitals, small letters and other digits', () => {
    expect(cutWords('HARBOUR 7').hashes).toEqual(cutWords('harbour 3').hashes)
  })

  it('should give pairs of neighbours in scripts without spaces', () => {
    const words = cutWords('港口关闭')
    expect([...words.hashes]).toEqual(['港口', '口关', '关闭'].map((pair) => hashWord(pair)))
    expect([...words.lengths]).toEqual([5, 5, 5])
    expect([...words.capitals]).toEqual([0, 0, 0])
    expect(cutWords('港').hashes).toHaveLength(1)
    expect(cutWords('ท่าเรือ').hashes).toHaveLength(6)
  })

  it('should NOT take Hangul apart, which has spaces', () => {
    expect(cutWords('항구의 벽').hashes).toHaveLength(2)
  })

  it('should stop after enough words', () => {
    expect(cutWords('pier '.repeat(maxWords + 50)).hashes).toHaveLength(maxWords)
    expect(cutWords('港'.repeat(maxWords + 50)).hashes).toHaveLength(maxWords)
    expect(cutWords(`${'pier '.repeat(maxWords - 1)} 港口关闭`).hashes).toHaveLength(maxWords)
  })

  it('should keep the length of a word in a byte', () => {
    expect([...cutWords('a'.repeat(999)).lengths]).toEqual([255])
  })

  it('should NOT tell capitals where a capital folds to two characters', () => {
    expect([...cutWords('İzmir Limanı').capitals]).toEqual([0, 0])
  })

  it('should find no words where there are none', () => {
    expect(cutWords('– · –').hashes).toHaveLength(0)
  })
})

describe('hashShape', () => {
  it('should be the same for the same kinds of characters in runs', () => {
    expect(hashShape('By Jane Doe', 'start')).toBe(hashShape('Av Ulla Rosenthal', 'start'))
    expect(hashShape('19 June 2024', 'end')).toBe(hashShape('20 March 1999', 'end'))
    expect(hashShape('항구의 벽', 'start')).toBe(hashShape('부두에서 문', 'start'))
  })

  it('should tell capitals, small letters, digits, other letters and marks apart', () => {
    const shapes = ['Pier', 'pier', '7777', '港口港口', '....', 'P', '||||'].map((text) => hashShape(text, 'start'))
    expect(new Set(shapes).size).toBe(shapes.length)
  })

  it('should tell one character from a run, but no run from a longer one', () => {
    expect(hashShape('7 May', 'start')).not.toBe(hashShape('17 May', 'start'))
    expect(hashShape('117 May', 'start')).toBe(hashShape('17 May', 'start'))
    expect(hashShape('...', 'start')).not.toBe(hashShape('..', 'start'))
  })

  it('should look at three tokens of one end only', () => {
    expect(hashShape('By Jane Doe and others', 'start')).toBe(hashShape('By Jane Doe', 'start'))
    expect(hashShape('others and By Jane Doe', 'end')).toBe(hashShape('By Jane Doe', 'end'))
    expect(hashShape('By Jane Doe', 'start')).not.toBe(hashShape('Jane Doe by', 'start'))
  })

  it('should look at the first characters only', () => {
    expect(hashShape('a'.repeat(40) + 'B', 'start')).toBe(hashShape('a'.repeat(40) + '9', 'start'))
    expect(hashShape('B' + 'a'.repeat(40), 'end')).toBe(hashShape('9' + 'a'.repeat(40), 'end'))
  })

  it('should bear broken characters', () => {
    expect(hashShape('\uD800', 'start')).not.toBe(hashShape('\uDC00', 'start'))
  })
})

describe('prefixSums', () => {
  it('should sum up from the start', () => {
    expect(prefixSums([3, 0, 4])).toEqual([0, 3, 3, 7])
    expect(prefixSums([])).toEqual([0])
  })
})
