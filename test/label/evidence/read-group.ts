import type {NumberGroup} from '../../../src/label/evidence/number-group.js'
import {readPageFacts} from '../../../src/label/evidence/page-facts.js'

/** Read a group's numbers of a page of the given blocks, by their names. */
export function readGroup(group: NumberGroup, ...texts: string[]): Record<string, number>[] {
  const page = readPageFacts(texts.map((text) => ({text, start: 0, end: text.length})))
  const step = group.names.length
  const values = new Float64Array(texts.length * step)
  group.write(page, {values, from: 0, step})
  const valueOf = (block: number, at: number) => values[block * step + at] ?? NaN
  return texts.map((_, block) => Object.fromEntries(group.names.map((name, at) => [name, valueOf(block, at)])))
}

/** Names of the numbers of a group that are not 0 for a block, among those that start with a word. */
export function namesThatHold(group: NumberGroup, text: string, starts: RegExp): string[] {
  const [numbers = {}] = readGroup(group, text)
  return Object.keys(numbers).filter((name) => starts.test(name) && numbers[name] !== 0)
}
