import {describe, expect, it} from 'vitest'
import {fold} from '../../src/dedupe/fold.js'
import {groupCopies} from '../../src/dedupe/group-copies.js'

describe('groupCopies', () => {
  it('should group texts that fold alike', () => {
    expect(group('Storm hits', 'Fish prices', 'STORM HITS')).toEqual([0, 1, 0])
  })

  it('should group a cut text with the text that it starts', () => {
    expect(group('Storm hits the coast…', 'Fish prices', 'Storm hits the coast again')).toEqual([0, 1, 0])
  })

  it('should group a text whose ellipsis cuts nothing', () => {
    expect(group('Storm hits the coast', 'Storm hits the coast…')).toEqual([0, 0])
  })

  it('should group texts that are cut at different places', () => {
    expect(group('Storm hits the…', 'Storm hits the coast again', 'Storm hits the coast…')).toEqual([0, 0, 0])
    expect(group('Storm hits the…', 'Storm hits the coast…')).toEqual([0, 0])
  })

  it('should NOT group a cut text that two texts start with', () => {
    expect(group('Storm hits the…', 'Storm hits the coast', 'Storm hits the hills')).toEqual([0, 1, 2])
  })

  it('should NOT group a shorter cut text that two texts start with through a longer one', () => {
    expect(
      group(
        'Storm hits the…',
        'Storm hits the coast…',
        'Storm hits the coast again',
        'Storm hits the coast twice',
        'Fish'
      )
    ).toEqual([0, 1, 2, 3, 4])
  })

  it('should group a longer cut text that one text starts with, though two start with a shorter one', () => {
    expect(
      group('Storm hits the…', 'Storm hits the coast…', 'Storm hits the coast again', 'Storm hits the hills')
    ).toEqual([0, 1, 1, 3])
  })

  it('should NOT group a text that is not cut with a longer one', () => {
    expect(group('Storm hits the coast', 'Storm hits the coast again')).toEqual([0, 1])
  })

  it('should NOT group a short start', () => {
    expect(group('Storm hits…', 'Storm hits the coast')).toEqual([0, 1])
  })

  it('should take time that grows with the texts, not with their pairs', () => {
    const start = 'Storm hits the coast '.repeat(4)
    const texts = Array.from(
      {length: 20_000},
      (_, index) =>
        start +
        String(index)
          .padStart(5, '0')
          .slice(0, (index % 5) + 1)
    )
    const before = performance.now()
    group(...texts.map((text) => text + '…'), ...texts)
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})

/** For each text the index of the first text in its group. */
function group(...texts: string[]): number[] {
  const groups = groupCopies(texts.map(fold))
  const firsts = new Map([...groups.entries()].reverse().map(([index, key]) => [key, index]))
  return groups.map((key) => firsts.get(key) ?? -1)
}
