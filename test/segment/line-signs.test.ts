import {describe, expect, it} from 'vitest'
import {readLineSigns, signNames} from '../../src/segment/line-signs.js'

/** The names of what a line shows. */
const shown = (text: string): string[] => signNames.filter((_, place) => readLineSigns(text)[place] === 1)

describe('readLineSigns', () => {
  it('should read how a line starts', () => {
    expect(shown('and the council')).toEqual(expect.arrayContaining(['startsLower', 'startsCommon']))
    expect(shown('The council')).toEqual(expect.arrayContaining(['startsCapital', 'startsCommonCapital']))
    expect(shown('iPhone sales')).not.toContain('startsLower')
    expect(shown('12 walls')).toContain('startsDigit')
    expect(shown(', she said')).toContain('startsContinuing')
    expect(shown('“The wall')).toContain('startsQuoted')
    expect(shown('(as the council said)')).toContain('startsAside')
    expect(shown('(The council said)')).not.toContain('startsAside')
    expect(shown('• Harbour')).toContain('startsMarked')
    expect(shown('港の壁')).toContain('startsSpaceless')
  })

  it('should read how a line ends', () => {
    expect(shown('It was said.')).toContain('endsSentence')
    expect(shown('the wall,')).toEqual(expect.arrayContaining(['endsComma', 'endsOpen']))
    expect(shown('More on this:')).toContain('endsColon')
    expect(shown('according to the')).toEqual(expect.arrayContaining(['endsLower', 'endsCommon']))
    expect(shown('said the Council')).toContain('endsCapital')
    expect(shown('said the Council')).not.toContain('endsCommon')
    expect(shown('a share of 12%')).toContain('endsDigit')
    expect(shown('the wall (2024)')).toContain('endsClosed')
    expect(shown('港の壁')).toContain('endsSpaceless')
    expect(shown('委員会は')).toContain('endsParticle')
  })

  it('should read what a line holds', () => {
    expect(shown('It was. Then it was not')).toContain('holdsSentenceEnd')
    expect(shown('the wall, the pier')).toContain('holdsComma')
    expect(shown('News | Sport')).toContain('holdsSeparator')
    expect(shown('at 9:30 or so')).toContain('holdsTime')
    expect(shown('“The wall')).toContain('leavesOpen')
    expect(shown('“The wall”')).not.toContain('leavesOpen')
    expect(shown('HARBOUR NEWS')).toContain('isCapitals')
    expect(shown('Port Ellery Harbour Board')).toContain('isTitle')
    expect(shown('the harbour board of Port Ellery')).not.toContain('isTitle')
    expect(shown('Home')).toContain('isWord')
  })

  it('should read how long a line is', () => {
    const lengths = (count: number) => shown('a'.repeat(count)).filter((name) => name.startsWith('isOver'))
    expect(lengths(2)).toEqual([])
    expect(lengths(3)).toEqual(['isOver2'])
    expect(lengths(71)).toEqual(['isOver2', 'isOver12', 'isOver25', 'isOver40', 'isOver70'])
    expect(lengths(141)).toHaveLength(6)
  })
})
