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
  read: ({blocks}) =>
    blocks.map((_, index) => {
      const row: number[] = []
      for (const {step, kinds, reads} of readPlaces) {
        const block = blocks[index + step]
        for (const kind of kinds) row.push(block ? block.shares[kind] : 0)
        for (const read of reads) row.push(block ? read(block) : 0)
      }
      return row
    })
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

const readPlaces = places.map(({step, kinds, forms}) => ({step, kinds, reads: Object.values<Forms[string]>(forms)}))
