import {describe, expect, it} from 'vitest'
import {readTeaserLists} from '../../src/teaser/read-teaser-lists.js'
import {shapeOf, teaserLines} from './teaser-lines.js'

describe('readTeaserLists', () => {
  it.each([
    ['titles alone', 'HTTT', 'H(T)(T)(T)'],
    ['titles without a heading', 'TT', '(T)(T)'],
    ['a lone title', 'T', '(T)'],
    ['title and summary', 'HTSTS', 'H(TS)(TS)'],
    ['a summary over two lines', 'HTSSTSS', 'H(TSS)(TSS)'],
    ['section and title', 'HwTwT', 'H(wT)(wT)'],
    ['title and section', 'HTwTw', 'H(Tw)(Tw)'],
    ['title and date', 'HTfTf', 'H(Tf)(Tf)'],
    ['date and title', 'HfTfT', 'H(fT)(fT)'],
    ['number and title', 'HnTnT', 'H(nT)(nT)'],
    ['author and title', 'HaTaT', 'H(aT)(aT)'],
    ['section, title and date', 'HwTfwTf', 'H(wTf)(wTf)'],
    ['section, title, summary and date', 'HwTSfwTSf', 'H(wTSf)(wTSf)'],
    ['section, title, section and summary', 'HwTwSwTwS', 'H(wTwS)(wTwS)'],
    ['two sections before the title', 'HwwTwwT', 'H(wwT)(wwT)'],
    ['sections before and after the title', 'HwTwwTwwTw', 'H(wTw)(wTw)(wTw)'],
    ['sections that some items lack', 'HwTfTfwTf', 'H(wTf)(Tf)(wTf)'],
    ['dates that some items lack', 'HwTfwTwTf', 'H(wTf)(wT)(wTf)'],
    ['no words below the last of titles with none behind', 'HwTwTwTw', 'H(wT)(wT)(wT)'],
    ['no words below the last of titles without any', 'HTTTw', 'H(T)(T)(T)'],
    ['words below the last of two titles', 'HTTw', 'H(T)(Tw)'],
    ['a date below the last of titles without any', 'HTTTf', 'H(T)(T)(Tf)'],
    ['furniture between items', 'HTFTFT', 'H(T)(T)(T)'],
    ['a heading with nothing under it', 'H', 'H'],
    ['a heading with nothing but meta lines under it', 'Hww', 'H'],
    ['meta lines alone', 'ww', ''],
    ['furniture alone', 'FF', ''],
    ['a summary with no title before it, as a title', 'HSTS', 'H(S)(TS)']
  ])('should read %s', (_, shape, lists) => {
    expect(shapeOf(readTeaserLists(teaserLines(shape)))).toBe(lists)
  })

  it('should start a list at each heading', () => {
    expect(shapeOf(readTeaserLists(teaserLines('TTHTTHT')))).toBe('(T)(T) H(T)(T) H(T)')
  })

  it('should start a list after long furniture', () => {
    expect(shapeOf(readTeaserLists(teaserLines(`HTT${'F'.repeat(8)}TT`)))).toBe('H(T)(T) (T)(T)')
  })

  it('should NOT start a list after short furniture', () => {
    expect(shapeOf(readTeaserLists(teaserLines(`HTT${'F'.repeat(7)}TT`)))).toBe('H(T)(T)(T)(T)')
  })

  it('should keep a heading with its teasers, however much furniture stands between', () => {
    expect(shapeOf(readTeaserLists(teaserLines(`H${'F'.repeat(20)}TT`)))).toBe('H(T)(T)')
  })

  it('should call a list by its heading', () => {
    expect(readTeaserLists(teaserLines('TTHT')).map((group) => group.heading)).toEqual([undefined, 'H'])
  })

  it('should share items out to tabs', () => {
    expect(shapeOf(readTeaserLists(teaserLines('HHTTTTTT')))).toBe('HH(T)(T)(T) (T)(T)(T)')
    expect(shapeOf(readTeaserLists(teaserLines('HHFHTSTSTSTSTSTSTSTSTS')))).toBe(
      'HHH(TS)(TS)(TS) (TS)(TS)(TS) (TS)(TS)(TS)'
    )
  })

  it('should NOT share items out that do not come out even', () => {
    expect(shapeOf(readTeaserLists(teaserLines('HHTTTTTTT')))).toBe('H H(T)(T)(T)(T)(T)(T)(T)')
  })

  it('should NOT share out a few items', () => {
    expect(shapeOf(readTeaserLists(teaserLines('HHTTTT')))).toBe('H H(T)(T)(T)(T)')
  })

  it('should NOT take headings for tabs between which something stands', () => {
    expect(shapeOf(readTeaserLists(teaserLines('HFFHTTTTTT')))).toBe('H H(T)(T)(T)(T)(T)(T)')
  })

  it('should keep headings at the end', () => {
    expect(shapeOf(readTeaserLists(teaserLines('HTHH')))).toBe('H(T) H H')
  })
})
