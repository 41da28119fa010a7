import {doublings, flag} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock, ListPage} from './list-page.js'
import type {ListKind} from './read-opinions.js'

/** What the blocks right above and below are. */
export const neighbourClues: ClueGroup = {
  get names() {
    return places.flatMap(({step, kinds, forms}) =>
      [...kinds, ...Object.keys(forms)].map((name) => `${name}${step < 0 ? 'Above' : 'Below'}${Math.abs(step)}`)
    )
  },
  read: (page) => {
    const shown = show(page)
    return (block, values, from) => {
      let to = from
      for (const {step, count} of sights) {
        const other = block + step
        if (other >= 0 && other < page.blocks.length) {
          const start = other * shownCount
          for (let at = 0; at < count; at++) values[to + at] = shown[start + at] ?? 0
        }
        to += count
      }
    }
  }
}

type Forms = Record<string, (block: ListBlock) => number>

const forms: Forms = {
  words: ({words}) => doublings(1 + words.count),
  headingWords: ({words}) => words.heading,
  promptWords: ({words}) => words.prompt,
  isTitleLike: ({words}) => flag(words.isTitleLike),
  isStory: (block) => flag(block.isStory)
}

const near: readonly ListKind[] = ['title', 'heading', 'summary', 'meta', 'furniture']
const far: readonly ListKind[] = ['title', 'heading']

const places = [
  {step: -3, kinds: far, forms: {}},
  {step: -2, kinds: near, forms: {}},
  {step: -1, kinds: near, forms},
  {step: 1, kinds: near, forms},
  {step: 2, kinds: near, forms: {}},
  {step: 3, kinds: far, forms: {}}
] satisfies readonly {step: number; kinds: readonly ListKind[]; forms: Forms}[]

const reads = Object.values(forms)
const sights = places.map(({step, kinds, forms}) => ({step, count: kinds.length + Object.keys(forms).length}))
const shownCount = near.length + reads.length

// Up to six blocks look at each, and each of them sees a beginning of the same clues: a row for each block.
function show({blocks, shares}: ListPage): Float64Array {
  const shown = new Float64Array(blocks.length * shownCount)
  const sharesNear = near.map((kind) => shares[kind])
  let at = 0
  for (const [index, block] of blocks.entries()) {
    for (const share of sharesNear) shown[at++] = share[index] ?? 0
    for (const read of reads) shown[at++] = read(block)
  }
  return shown
}
