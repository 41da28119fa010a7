import {flag} from '../evidence/scale.js'
import type {ClueGroup} from './clue-group.js'
import type {ListKind} from './read-opinions.js'

/** Whether the page prints a block again, and whether as a title or a summary. */
export const copyClues: ClueGroup = {
  names: ['copyIsTitle', 'copyIsSummary', 'hasCopy', 'isHeadlineAgain'],
  read: ({blocks}) => {
    const keys = blocks.map(({text}) => keyOf(text))
    const copies = new Map<string, number[]>()
    for (const [index, key] of keys.entries()) {
      const known = copies.get(key) ?? []
      // Of a line that stands everywhere the first few copies tell enough.
      if (known.length < mostCopies) known.push(index)
      copies.set(key, known)
    }
    const headline = blocks.findIndex(({role}) => role === 'headline')
    return keys.map((key, index) => {
      const others = key.length < shortestKey ? [] : (copies.get(key) ?? []).filter((other) => other !== index)
      const most = (kind: ListKind) =>
        others.reduce((highest, other) => Math.max(highest, blocks[other]?.shares[kind] ?? 0), 0)
      return [most('title'), most('summary'), flag(others.length > 0), flag(others.includes(headline))]
    })
  }
}

function keyOf(text: string): string {
  return text
    .slice(0, 2 * longestKey)
    .toLowerCase()
    .replace(notWord, '')
    .slice(0, longestKey)
}

const notWord = /[^\p{L}\p{N}]+/gu

// Copies may be cut; shorter ones than this are no titles (characters).
const longestKey = 60
const shortestKey = 6
const mostCopies = 20
