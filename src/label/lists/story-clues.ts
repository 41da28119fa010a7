import {doublings, flag} from '../evidence/scale.js'
import {isStory} from '../is-story.js'
import type {Role} from '../role.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock} from './list-page.js'

/** What a block is in the story that keeps it, and how much of the story stands above and below. */
export const storyClues: ClueGroup = {
  get names() {
    return [...kinds.map((kind) => `is${kind}`), 'storyAbove', 'storyBelow', 'storyRun']
  },
  read: ({blocks}) => {
    const above = countAbove(blocks)
    const total = Math.max(1, above[blocks.length] ?? 0)
    const runs = countRuns(blocks)
    return (index, values, from) => {
      const block = blocks[index]
      if (!block || !isKept(block.role)) return
      for (const [at, kind] of kinds.entries()) values[from + at] = flag(block.role === kind)
      const to = from + kinds.length
      values[to] = (above[index] ?? 0) / total
      values[to + 1] = (total - (above[index + 1] ?? 0)) / total
      values[to + 2] = doublings(runs[index] ?? 1)
    }
  }
}

const kinds: readonly Role[] = ['paragraph', 'crosshead', 'listItem', 'quote']

function isKept(role: Role): boolean {
  return isStory(role) || role === 'caption' || role === 'note'
}

/** How many characters of the story stand above each block, and at last all of them. */
function countAbove(blocks: readonly ListBlock[]): number[] {
  const above = [0]
  let total = 0
  for (const {role, text} of blocks) above.push((total += kinds.includes(role) ? text.length : 0))
  return above
}

/** How many blocks in a row, this one among them, were labelled as each block is. */
function countRuns(blocks: readonly ListBlock[]): number[] {
  const runs: number[] = []
  while (runs.length < blocks.length) {
    const first = runs.length
    const role = blocks[first]?.role
    let end = first
    while (end < blocks.length && blocks[end]?.role === role) end++
    const length = end - first
    while (runs.length < end) runs.push(length)
  }
  return runs
}
