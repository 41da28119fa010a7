import {describeValue} from '../describe-value.js'
import {addMarks, type LineTable} from './line-table.js'
import {Memory} from './memory.js'

/**
 * Join two memories, such as those of two workers, to one that knows what both know.
 *
 * The order does not matter, nor does it how often a memory is merged. As long as all lines fit into the bound, it does
 * not matter either which of several memories are merged first.
 *
 * @param one - A memory; it stays as it is.
 * @param other - Another one; it stays as it is.
 * @returns A new memory, with the larger bound of the two.
 * @throws {TypeError} When one of them is no memory.
 * @example
 * const [one, other] = [createMemory(), createMemory()]
 * one.learn('Most read\n\nStorm hits coast')
 * other.learn('Most read\n\nFish prices fall')
 * merge(one, other).toJSON().lines.length
 * //=> 4
 */
export function merge(one: Memory, other: Memory): Memory {
  const table: LineTable = new Map()
  for (const memory of [one, other] as unknown[]) {
    if (!(memory instanceof Memory)) throw new TypeError(`Expected a memory to merge, not ${describeValue(memory)}`)
    for (const [key = 0, ...marks] of memory.toJSON().lines) addMarks(table, key, marks)
  }
  return new Memory(Math.max(one.maxLines, other.maxLines), table)
}
