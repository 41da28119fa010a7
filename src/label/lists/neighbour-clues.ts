import {doublings, flag} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock} from './list-page.js'
import type {ListKind} from './read-opinions.js'

/** What the blocks right above and below are. */
export const neighbourClues: ClueGroup = {
  get names() {
    return places.flatMap(({step, kinds, forms}) =>
      [...kinds, ...Object.keys(forms)].map((name) => `${name}${step < 0 ? 'Above' : 'Below'}${Math.abs(step)}`)
    )
  },
  read: ({blocks}) => {
    // Up to six blocks look at each, and each of them sees a beginning of the same clues.
    const shown = blocks.map((block) => [
      ...near.map((kind) => block.shares[kind]),
      ...reads.map((read) => read(block))
    ])
    return blocks.map((_, index) => {
      const row: number[] = []
      for (const {step, count} of sights) {
        const clues = shown[index + step]
        for (let at = 0; at < count; at++) row.push(clues?.[at] ?? 0)
      }
      return row
    })
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
