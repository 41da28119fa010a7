import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import fc from 'fast-check'
import {createMemory, type Memory, merge} from 'newst'
import {describe, expect, it} from 'vitest'

const lines = [
  'Most read',
  'Subscribe',
  'Storm hits coast',
  'Fish prices fall',
  'All rights reserved',
  'Sport',
  'World'
]
const learnedPage = fc.record({
  text: fc
    .array(fc.oneof(fc.constantFrom(...lines), fc.string({maxLength: 8})), {maxLength: 8})
    .map((all) => all.join('\n\n')),
  site: fc.constantFrom(undefined, 'a.example', 'b.example')
})
const learnedPages = fc.array(learnedPage, {maxLength: 12})

describe('Memory', () => {
  it('should know the same in whatever order, and how often, it learned', () => {
    fc.assert(
      fc.property(
        learnedPages.chain((all) => fc.tuple(fc.constant(all), shuffle(all))),
        ([one, other]) => {
          expect(learn([...other, ...other]).toJSON()).toEqual(learn(one).toJSON())
        }
      )
    )
  })

  it('should merge the same in whatever order, and how often', () => {
    fc.assert(
      fc.property(learnedPages, learnedPages, learnedPages, (...all) => {
        const [a = createMemory(), b = createMemory(), c = createMemory()] = all.map((some) => learn(some))
        expect(merge(a, b).toJSON()).toEqual(merge(b, a).toJSON())
        expect(merge(merge(a, b), c).toJSON()).toEqual(merge(a, merge(b, c)).toJSON())
        expect(merge(a, a).toJSON()).toEqual(a.toJSON())
        expect(merge(merge(a, b), b).toJSON()).toEqual(merge(a, b).toJSON())
      })
    )
  })

  it('should know as much merged as if one had learned all', () => {
    fc.assert(
      fc.property(learnedPages, learnedPages, (one, other) => {
        expect(merge(learn(one), learn(other)).toJSON()).toEqual(learn([...one, ...other]).toJSON())
      })
    )
  })

  it('should hold no more than its bound, and merge the same in both orders beyond it', () => {
    fc.assert(
      fc.property(learnedPages, learnedPages, fc.integer({min: 1, max: 20}), (one, other, maxLines) => {
        const [a, b] = [learn(one, maxLines), learn(other, maxLines)]
        expect(a.toJSON().lines.length).toBeLessThanOrEqual(maxLines)
        expect(merge(a, b).toJSON().lines.length).toBeLessThanOrEqual(maxLines)
        expect(merge(a, b).toJSON()).toEqual(merge(b, a).toJSON())
        expect(merge(a, a).toJSON()).toEqual(a.toJSON())
      })
    )
  })

  it('should come back from its JSON', () => {
    fc.assert(
      fc.property(learnedPages, (all) => {
        const memory = learn(all)
        expect(createMemory(memory.toJSON()).toJSON()).toEqual(memory.toJSON())
      })
    )
  })

  it('should keep what a site prints on its pages when it must forget', () => {
    const memory = createMemory({maxLines: 100})
    for (let page = 0; page < 2_000; page++) {
      memory.learn(`Most read\n\nSubscribe\n\nStory ${page} of the day\n\nWhat story ${page} says`, {site: 'a.example'})
    }
    expect(memory.toJSON().lines.length).toBeLessThanOrEqual(100)
    for (const line of ['most read', 'subscribe', '']) expect(memory.marksOf('a.example', line)).toHaveLength(4)
  })

  it('should take no more room for many pages than for some', () => {
    const memory = createMemory({maxLines: 1_000})
    const story = Array.from({length: 20}, (_, line) => `Line ${line} of story`)
    const learnUntil = (pages: number): number => {
      for (let page = pages / 2; page < pages; page++) memory.learn(story.map((line) => `${line} ${page}`).join('\n\n'))
      return heapSize()
    }
    const some = learnUntil(10_000)
    // Ten thousand pages that are not forgotten take 30 MB.
    expect(learnUntil(20_000) - some).toBeLessThan(5e6)
  })
})

/** The heap in bytes, without what waits for the garbage collector. */
function heapSize(): number {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  return process.memoryUsage().heapUsed
}

function learn(all: readonly {text: string; site: string | undefined}[], maxLines = 1_000): Memory {
  const memory = createMemory({maxLines})
  for (const {text, site} of all) memory.learn(text, {site})
  return memory
}

function shuffle<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], {minLength: values.length})
}
