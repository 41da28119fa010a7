import {describe, expect, it} from 'vitest'
import {brokenSeam, endsCut, growTail, joinLines, wrappedSeam} from '../../src/segment/join-lines.js'
import {splitLines} from '../../src/segment/lines.js'

describe('joinLines', () => {
  it('should join the lines that go on and span them', () => {
    const lines = splitLines('The\nharbour\n\n wall\nholds')
    expect(joinLines(lines, [false, true, false, true], () => ' ')).toMatchObject([
      {text: 'The harbour', start: 0, end: 11, afterBlank: false},
      {text: 'wall holds', start: 14, end: 24, afterBlank: true, printed: 'holds'}
    ])
  })

  it('should join no lines of an empty page', () => {
    expect(joinLines([], [], () => ' ')).toEqual([])
  })

  it('should leave a line alone that nothing goes on from', () => {
    const lines = splitLines('One\nTwo')
    expect(joinLines(lines, [false, false], () => ' ')).toEqual(lines)
  })

  it('should give the end of what was joined so far to find the seam', () => {
    const pieces: string[] = []
    joinLines(splitLines('One\ntwo\nthree'), [false, true, true], (piece, next) => {
      pieces.push(`${piece}|${next}`)
      return ' '
    })
    expect(pieces).toEqual(['One|two', 'One two|three'])
  })

  it('should join without a space after a soft hyphen, which disappears', () => {
    const lines = splitLines('The infor\u00AD\nmation desk')
    expect(joinLines(lines, [false, true], wrappedSeam)[0]?.text).toBe('The information desk')
  })
})

describe('endsCut', () => {
  it('should see a soft hyphen at the end alone', () => {
    expect(splitLines('infor\u00AD \nma\u00ADtion\nwell-').map(endsCut)).toEqual([true, false, false])
  })
})

describe('growTail', () => {
  it('should keep all of a short text', () => {
    expect(growTail('港', '', '口')).toBe('港口')
  })

  it('should keep no more than the end of a long one', () => {
    expect(growTail('a'.repeat(500), ' ', 'b')).toBe(`${'a'.repeat(60)} b`)
    expect(growTail('a', ' ', 'b'.repeat(60))).toBe('b'.repeat(60))
  })
})

describe('wrappedSeam', () => {
  it.each([
    ['a well-', 'known rule'],
    ['a well‐', 'known rule'],
    ['vis-à-', 'vis'],
    ['港口的', '墙壁'],
    // A pronoun that other languages have for "and".
    ['s-', 'a mutat la port'],
    ['allez-', 'y avec nous'],
    ['The run-', 'andy of old'],
    ['hit-', 'and-run drivers']
  ])('should be nothing between %j and %j', (piece, next) => {
    expect(wrappedSeam(piece, next)).toBe('')
  })

  it.each([
    ['the harbour', 'wall'],
    ['Vor-', 'und Nachteile'],
    ['pre-', 'and post-war'],
    ['видео-', 'и аудиозаписи'],
    ['for-', 'og imot'],
    ['the wall -', 'the old one -'],
    ['the wall-', 'The pier'],
    ['1990-', 'and'],
    ['港口', 'wall'],
    ['wall', '港口'],
    ['항구', '벽']
  ])('should be a space between %j and %j', (piece, next) => {
    expect(wrappedSeam(piece, next)).toBe(' ')
  })
})

describe('brokenSeam', () => {
  it.each([
    ['the report', ', published today'],
    ['the report (', 'of May'],
    ['a well-', 'known rule'],
    // A quote that opens before a link, and one that closes behind it.
    ['in the "', 'Harbour Post'],
    ['“', 'The wall holds'],
    ['“The wall holds,', '” she said'],
    ['the Does', '’ pier'],
    ['in the "Harbour Post', '"'],
    ['de l’', 'Union'],
    ['del porto dell’', 'Isola'],
    ['the Harbour Post', '’s'],
    // A dash or a hyphen close to its word.
    ['the wall', '—the old one'],
    ['the wall—', 'The old one'],
    ['“It holds.” —', 'Jane Doe'],
    ['the Port', '-like pier'],
    ['der Port-Ellery-', 'Marathon']
  ])('should be nothing between %j and %j', (piece, next) => {
    expect(brokenSeam(piece, next)).toBe('')
  })

  it.each([
    ['the report', 'of May'],
    ['the report)', '(of May'],
    ['she said', '“it holds”'],
    ['she said', '"'],
    ['the wall”', 'of Port Ellery'],
    ['the wall', '— the old one'],
    ['the wall —', 'the old one'],
    ['the wall', '-'],
    ['1990', '-like pier'],
    ['the parents’', 'pier'],
    ['Vor-', 'und Nachteile'],
    ['« le mur', '» de Port Ellery']
  ])('should be a space between %j and %j', (piece, next) => {
    expect(brokenSeam(piece, next)).toBe(' ')
  })
})
