import {createMemory} from '../../memory/create-memory.js'
import type {Memory} from '../../memory/memory.js'
import {merge} from '../../memory/merge.js'
import type {Outcome} from './item.js'
import {writeMemoryFile} from './memory-file.js'
import type {Output} from './output.js'

/**
 * Collect the memories of items in a file; it is written when the batch ends or stops.
 *
 * @param path - The file.
 * @param start - What is known before.
 * @returns The output.
 */
export function createMemoryOutput(path: string, start: Memory): Output {
  const counts = {pages: 0, errors: 0}
  /**
   * Memories of 1, 2, 4, … items or none: each is merged only with one as large, so that merging takes no more than the
   * logarithm of the items times the time to write a memory.
   */
  const levels: (Memory | undefined)[] = []
  const write = async (): Promise<void> => {
    const known = levels.reduce<Memory>((all, memory) => (memory === undefined ? all : merge(all, memory)), start)
    return writeMemoryFile(path, known)
  }

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
      for (const memory of memoriesOf(bytes)) addTo(levels, memory)
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

function addTo(levels: (Memory | undefined)[], memory: Memory): void {
  let level = 0
  let sum = memory
  for (let same = levels[0]; same !== undefined; same = levels[level]) {
    sum = merge(same, sum)
    levels[level] = undefined
    level++
  }
  levels[level] = sum
}
