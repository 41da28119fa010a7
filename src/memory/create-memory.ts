import {describeValue} from '../describe-value.js'
import {quoteName} from '../quote-name.js'
import {Memory, type MemoryJson} from './memory.js'
import {readMemoryJson} from './read-memory-json.js'
import {readMaxLines} from './read-max-lines.js'

/** How large a memory may grow. */
export interface MemoryOptions {
  /**
   * How many lines it holds at most, from 1 to 10,000,000 (default: 100,000, which take 12 to 16 MB, and as JSON 3 to
   * 6 MB). When there are more, those of the fewest pages are forgotten.
   */
  maxLines?: number | undefined
}

/**
 * Make a memory of what sites print on many of their pages.
 *
 * @param options - How large it may grow, or what `toJSON` of another memory gave, or that memory, to copy it (optional).
 * @returns The memory, which belongs to the caller.
 * @throws {TypeError} When an option is unknown or of a wrong type, or when the data is broken or no memory's.
 * @example
 * const memory = createMemory()
 * memory.learn('Most read\n\nStorm hits coast', {site: 'example.com'})
 * createMemory(JSON.parse(JSON.stringify(memory))).toJSON().lines.length
 * //=> 3
 */
export function createMemory(options: MemoryOptions | MemoryJson | Memory = {}): Memory {
  if (options instanceof Memory) return readMemoryJson(options.toJSON())
  const given: unknown = options
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`Expected \`options\` to be an object, not ${describeValue(given)}`)
  }
  // Spreading leaves inherited properties behind.
  const own: Record<string, unknown> = {...given}
  if ('type' in own || 'version' in own || 'lines' in own) return readMemoryJson(own)
  const unknown = Object.keys(own).find((name) => name !== 'maxLines')
  if (unknown !== undefined) {
    throw new TypeError(`Unknown option ${quoteName(unknown)}, expected \`maxLines\`, or what \`toJSON\` gives`)
  }
  return new Memory(own['maxLines'] === undefined ? defaultMaxLines : readMaxLines(own['maxLines']), new Map())
}

const defaultMaxLines = 100_000
