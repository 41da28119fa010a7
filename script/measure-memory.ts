import {createMemory} from '../src/memory/create-memory.js'
import type {Memory} from '../src/memory/memory.js'
import {merge} from '../src/memory/merge.js'

/** How many pages are made; the first word behind the command's name. */
const count = Number(process.argv[2] ?? 1_000_000)

const siteCount = 1_000
const furniture = Array.from({length: 20}, (_, line) => `Line ${line} that a site prints on all of its pages`)

measureMerge(measure(0), measure(count))

/** Lets a memory learn many invented pages of many sites, and prints what it holds on the way. */
function measure(first: number): Memory {
  const memory = createMemory()
  const before = heapSize()
  let learning = 0
  for (let page = 1; page <= count; page++) {
    const text = makePage(first + page)
    const start = process.cpuUsage()
    memory.learn(text, {site: `site-${page % siteCount}.example`})
    learning += cpuTime(start)
    if (page % Math.ceil(count / 10) === 0) print(page, memory.toJSON().lines.length, heapSize() - before)
  }
  console.log(
    `${((1000 * learning) / count).toFixed(0)} µs of CPU time a page, ${JSON.stringify(memory).length} bytes as JSON`
  )
  return memory
}

/** Merges as shards do: out of JSON, and into it again. */
function measureMerge(one: Memory, other: Memory): void {
  const texts = [one, other].map((memory) => JSON.stringify(memory))
  const start = process.cpuUsage()
  const [a, b] = texts.map((text) => createMemory(JSON.parse(text) as object))
  const merged = JSON.stringify(a && b && merge(a, b))
  console.log(`merging two: ${cpuTime(start).toFixed(0)} ms of CPU time, ${merged.length} bytes as JSON`)
}

/** In milliseconds. */
function cpuTime(start: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

function makePage(page: number): string {
  const story = Array.from({length: 10}, (_, line) => `Sentence ${line} of story ${page}, which no other page prints.`)
  return [...furniture.slice(0, 10), ...story, ...furniture.slice(10)].join('\n\n')
}

/** The heap in bytes; exact where Node was started with `--expose-gc`. */
function heapSize(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function print(page: number, lines: number, bytes: number): void {
  const each = (bytes / lines).toFixed(0)
  console.log(`${page} pages: ${lines} lines, ${(bytes / 1e6).toFixed(1)} MB, ${each} bytes a line`)
}
