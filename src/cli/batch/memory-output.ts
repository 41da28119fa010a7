import {createMemory} from '../../memory/create-memory.js'
import type {Memory} from '../../memory/memory.js'
import type {Outcome} from './item.js'
import {MemorySum} from './memory-sum.js'
import type {Output} from './output.js'

/**
 * Collect the memories of items; they are written when the batch ends or stops.
 *
 * @param start - What is known before.
 * @param save - Writes what is known in the end.
 * @returns The output.
 */
export function createMemoryOutput(start: Memory, save: (memory: Memory) => Promise<void>): Output {
  const counts = {pages: 0, errors: 0}
  const sum = new MemorySum()
  const write = (): Promise<void> => save(sum.total(start) ?? start)

  return {
    done: {next: 1, beyond: []},
    complete: false,
    get pages() {
      return counts.pages
    },
    get errors() {
      return counts.errors
    },
    write({bytes, count, errors}: Outcome) {
      counts.pages += count
      counts.errors += errors
      for (const memory of memoriesOf(bytes)) sum.add(memory)
      return Promise.resolve()
    },
    close: write,
    finish: write
  }
}

/** A page that ended its worker left an error record in place of a memory. */
function memoriesOf(bytes: Uint8Array): Memory[] {
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n')
  const values = lines.map((line) => JSON.parse(line) as object)
  return values.filter((value) => !('error' in value)).map((value) => createMemory(value))
}
