import type {Memory} from '../../memory/memory.js'
import {merge} from '../../memory/merge.js'

/**
 * Many memories, merged.
 *
 * It holds memories of 1, 2, 4, … of those that were added, or none of a size: each is merged only with one of as many, so
 * that merging takes no more than the logarithm of their number times the time to write a memory.
 */
export class MemorySum {
  readonly #levels: (Memory | undefined)[] = []

  /**
   * Add a memory.
   *
   * @param memory - The memory; it stays as it is.
   */
  add(memory: Memory): void {
    let level = 0
    let sum = memory
    for (let same = this.#levels[0]; same !== undefined; same = this.#levels[level]) {
      sum = merge(same, sum)
      this.#levels[level] = undefined
      level++
    }
    this.#levels[level] = sum
  }

  /**
   * Merge all that was added.
   *
   * @param start - What is known before (optional).
   * @returns What all know; `undefined` when there is none.
   */
  total(start?: Memory): Memory | undefined {
    return this.#levels.reduce(
      (all, memory) => (all === undefined || memory === undefined ? (all ?? memory) : merge(all, memory)),
      start
    )
  }
}
