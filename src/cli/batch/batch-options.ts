import {createMemory} from '../../memory/create-memory.js'
import type {MemoryJson} from '../../memory/memory.js'
import type {Options} from '../../options.js'

/** What a worker must know, as plain data that can be sent to a thread. */
export interface ThreadSettings {
  /** What is known about all pages. */
  options: Options
  /** What is known of other pages. */
  memory?: MemoryJson
  /** Lines that the memory holds at most, where pages are learned and not parsed. */
  learn?: number
  /** Whether each record says which line it comes from: they may come in any order. */
  numbered: boolean
  /** The longest page to read from a file, in bytes. */
  maxBytes: number
}

/** {@link ThreadSettings} with the memory as an object, among the options. */
export type BatchOptions = Omit<ThreadSettings, 'memory'>

/**
 * Make the memory of plain data, once a thread and not once a page.
 *
 * @param settings - Plain data.
 * @returns The same with the memory among the options.
 * @throws {TypeError} When the memory is broken.
 * @example
 * toBatchOptions({options: {}, numbered: false, maxBytes: 100})
 * //=> {options: {}, numbered: false, maxBytes: 100}
 */
export function toBatchOptions({memory, ...settings}: ThreadSettings): BatchOptions {
  if (memory === undefined) return settings
  return {...settings, options: {...settings.options, memory: createMemory(memory)}}
}
