import {describe, expect, it} from 'vitest'
import {echoNumbers} from '../../../src/label/evidence/echo-numbers.js'
import {placeNumbers} from '../../../src/label/evidence/place-numbers.js'
import {repeatNumbers} from '../../../src/label/evidence/repeat-numbers.js'
import {rhythmNumbers} from '../../../src/label/evidence/rhythm-numbers.js'
import {surroundingNumbers} from '../../../src/label/evidence/surrounding-numbers.js'
import {readGroup} from './read-group.js'

const prose = `${'The harbour wall of Port Ellery has to be mended before the winter comes, '.repeat(4)}said Jane Doe.`
const other = `${'A painter from Lower Fenn shows forty pictures of mountains in his barn, '.repeat(4)}said Max Roe.`
const times = (count: number, text: string) => Array.from({length: count}, () => text)

describe('surroundingNumbers', () => {
  const read = (...texts: string[]) => readGroup(surroundingNumbers, ...texts)

  it('should measure the prose above and below', () => {
    const [head, , between, last] = read('Wall', prose, 'Ad', prose)
    const long = prose.length
    expect(head).toMatchObject({prose: 0, proseWithin3Above: 0, proseWithin3Below: 1, proseShareAbove: 0})
    expect(head?.['proseBelow']).toBeCloseTo((2 * long) / 3000)
    expect(between?.['proseWithin10Above']).toBeCloseTo(long / 1500)
    expect(between?.['proseWithin10Below']).toBeCloseTo(long / 1500)
    expect(between).toMatchObject({proseShareAbove: 0.5, toProseAbove: 1 / 20, toProseBelow: 1 / 20})
    expect(last?.['proseAbove']).toBeCloseTo(long / 3000)
    expect(last?.['prose']).toBeCloseTo(long / 500)
  })

  it('should reach no further than it says', () => {
    const blocks = read(prose, ...times(25, 'Menu'))
    expect(blocks[3]?.['proseWithin3Above']).toBeGreaterThan(0)
    expect(blocks[4]).toMatchObject({proseWithin3Above: 0})
    expect(blocks[10]?.['proseWithin10Above']).toBeGreaterThan(0)
    expect(blocks[11]).toMatchObject({proseWithin10Above: 0})
    expect(blocks[25]).toMatchObject({toProseAbove: 1, toProseBelow: 1})
  })

  it('should place blocks to the strongest region', () => {
    const blocks = read(...times(2, 'Menu'), ...times(4, prose), 'Menu')
    expect(blocks[0]).toMatchObject({inRegion: 0, regionBelow: 0.9, regionAbove: 0, regionShare: 1})
    expect(blocks[1]).toMatchObject({regionBelow: 0.95})
    expect(blocks[2]).toMatchObject({inRegion: 1, regionBelow: 0, regionAbove: 0, regionPlace: 0})
    expect(blocks[4]).toMatchObject({inRegion: 1, regionPlace: 0.5})
    expect(blocks[6]).toMatchObject({inRegion: 0, regionAbove: 0.95, regionPlace: 0})
  })

  it('should bear a page without prose', () => {
    expect(read('Menu')).toEqual([expect.objectContaining({proseShareAbove: 0, inRegion: 0, regionShare: 0})])
  })
})

describe('repeatNumbers', () => {
  const read = (...texts: string[]) => readGroup(repeatNumbers, ...texts)

  it('should tell copies, whatever their case and marks', () => {
    const [first, alone, second] = read('Wall falls', 'Menu', '“WALL falls”')
    expect(first).toEqual({isRepeated: 1, repeats: 0.2, isLaterCopy: 0, isCopyNear: 1})
    expect(second).toEqual({isRepeated: 1, repeats: 0.2, isLaterCopy: 1, isCopyNear: 1})
    expect(alone).toEqual({isRepeated: 0, repeats: 0, isLaterCopy: 0, isCopyNear: 0})
  })

  it('should tell near copies from far ones', () => {
    const fillers = (count: number) => Array.from({length: count}, (_, at) => `Menu ${'abcdefghijklm'.slice(at)}`)
    expect(read('Wall', ...fillers(11), 'Wall')[0]).toMatchObject({isCopyNear: 1})
    expect(read('Wall', ...fillers(12), 'Wall')[0]).toMatchObject({isRepeated: 1, isCopyNear: 0})
  })

  it('should look at the beginning of long texts', () => {
    expect(read(`${'a'.repeat(300)}b`, `${'a'.repeat(300)}c`)[0]).toMatchObject({isRepeated: 1})
  })
})

describe('echoNumbers', () => {
  const read = (...texts: string[]) => readGroup(echoNumbers, ...texts)

  it('should find the words of a headline in the story below', () => {
    const [headline, , teaser] = read('Harbour wall mended', prose, 'Mayor opens library')
    expect(headline).toMatchObject({echoBelow: 1, echoCountBelow: 3 / 8, echoRegion: 1, echoAbove: 0, echoNext: 1})
    expect(teaser).toMatchObject({echoBelow: 0, echoAbove: 0, echoRegion: 0, echoPrevious: 0})
  })

  it('should find the words of a caption in the story above', () => {
    const [, caption] = read(prose, 'Harbour wall')
    expect(caption).toMatchObject({echoAbove: 1, echoCountAbove: 2 / 8, echoBelow: 0, echoPrevious: 1, echoNext: 0})
  })

  it('should NOT take a block for its own echo', () => {
    expect(read(prose)[0]).toMatchObject({echoAbove: 0, echoBelow: 0, echoRegion: 0, rareWords: 10 / 16})
    expect(read(prose, prose)[0]).toMatchObject({echoAbove: 0, echoBelow: 1, echoRegion: 1})
    expect(read(prose, prose)[1]).toMatchObject({echoAbove: 1, echoBelow: 0, echoRegion: 1})
  })

  it('should find words of the strongest region only as its own', () => {
    const page = [...times(4, other), ...times(8, 'Menu'), prose]
    expect(read('Harbour wall', ...page)[0]).toMatchObject({echoBelow: 1, echoRegion: 0})
  })

  it('should look no further than some blocks of prose', () => {
    const fillers = Array.from({length: 12}, (_, at) => other.replaceAll(/\b(?=\w)/g, 'abcdefghijkl'.charAt(at)))
    expect(read('Harbour wall', ...fillers.slice(1), prose)[0]).toMatchObject({echoBelow: 1})
    expect(read('Harbour wall', ...fillers, prose)[0]).toMatchObject({echoBelow: 0})
    expect(read(prose, ...fillers.slice(1), 'Harbour wall').at(-1)).toMatchObject({echoAbove: 1})
    expect(read(prose, ...fillers, 'Harbour wall').at(-1)).toMatchObject({echoAbove: 0})
  })

  it('should take words that much of the prose holds for grammar', () => {
    const page = [...times(3, prose), other]
    expect(read('Said Max', ...page)[0]).toMatchObject({commonWords: 0.5, rareWords: 0, echoBelow: 0})
  })

  it('should bear blocks without words', () => {
    expect(read('...')[0]).toMatchObject({commonWords: 0, rareWords: 0, echoBelow: 0})
  })
})

describe('rhythmNumbers', () => {
  it('should compare lengths with the neighbours up to the third', () => {
    const blocks = readGroup(rhythmNumbers, 'aaaa', 'bb', 'cccccccc', 'dddd')
    expect(blocks[0]).toEqual({
      alikePrevious: 0,
      alikeNext: 0.5,
      alikeSecondPrevious: 0,
      alikeSecondNext: 0.5,
      alikeThirdPrevious: 0,
      alikeThirdNext: 1
    })
    expect(blocks[3]).toMatchObject({alikePrevious: 0.5, alikeSecondPrevious: 0.5, alikeThirdPrevious: 1, alikeNext: 0})
  })

  it('should bear empty texts', () => {
    expect(readGroup(rhythmNumbers, '', '')[0]).toMatchObject({alikeNext: 0})
  })
})

describe('placeNumbers', () => {
  it('should measure the place on the page', () => {
    const blocks = readGroup(placeNumbers, ...times(61, 'Menu'))
    expect(blocks[0]).toMatchObject({place: 0, fromTop: 0, fromBottom: 1})
    expect(blocks[15]).toMatchObject({place: 0.25, fromTop: 0.5, fromBottom: 1})
    expect(blocks[60]).toMatchObject({place: 1, fromTop: 1, fromBottom: 0, pageBlocks: 61 / 300})
  })

  it('should measure the page', () => {
    const [block] = readGroup(placeNumbers, prose, 'a'.repeat(prose.length))
    expect(block).toMatchObject({pageProse: prose.length / 5000, pageProseShare: 0.5, pageLongShare: 0.5})
    expect(readGroup(placeNumbers, '')[0]).toMatchObject({place: 0, pageProseShare: 0})
  })
})
