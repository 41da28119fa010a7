/**
 * Measure what a memory across pages takes:
 * `npm run measure:memory -- [--pages 1000000] [--length 30] [--sites 1000] [--lines 100000]`.
 *
 * Two memories, bounded to `--lines`, learn so many invented pages each, of `--length` lines, and are merged. What a
 * memory holds and its heap are printed in each tenth of the pages; the heap is flat when the second half needs no more
 * than the first.
 */
import process from 'node:process'
import {parseArgs} from 'node:util'
import {createMemory} from '../src/memory/create-memory.js'
import type {Memory} from '../src/memory/memory.js'
import {merge} from '../src/memory/merge.js'
import {allowedGrowth, growthOf} from './growth.js'

const samples = 10

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '1000000'},
    length: {type: 'string', default: '30'},
    sites: {type: 'string', default: '1000'},
    lines: {type: 'string', default: '100000'}
  }
})
const count = Number(values.pages)
const sites = Number(values.sites)
const maxLines = Number(values.lines)
/** A third of a page is its story, the rest what the site prints on all of its pages. */
const storyLines = Math.ceil(Number(values.length) / 3)
const furniture = Array.from(
  {length: Number(values.length) - storyLines},
  (_, line) => `Line ${line} that a site prints on all of its pages`
)

measureMerge(measure(0), measure(count))

/** Lets a memory learn many invented pages of many sites, and prints what it holds on the way. */
function measure(first: number): Memory {
  const memory = createMemory({maxLines})
  const before = heapSize()
  const heaps: number[] = []
  let learning = 0
  for (let page = 1; page <= count; page++) {
    const text = makePage(first + page)
    const start = process.cpuUsage()
    memory.learn(text, {site: `site-${page % sites}.example`})
    learning += cpuTime(start)
    if (page % Math.ceil(count / samples) !== 0) continue
    heaps.push(heapSize() - before)
    print(page, memory.toJSON().lines.length, heaps.at(-1) ?? 0)
  }
  console.log(
    `${((1000 * learning) / count).toFixed(0)} µs of CPU time a page, ${JSON.stringify(memory).length} bytes as JSON`
  )
  checkFlat(heaps)
  return memory
}

function checkFlat(heaps: readonly number[]): void {
  const growth = growthOf(heaps)
  console.log(`largest heap of the second half: ${growth.toFixed(2)} times that of the first`)
  if (!(growth <= allowedGrowth)) process.exitCode = 1
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
  const story = Array.from(
    {length: storyLines},
    (_, line) => `Sentence ${line} of story ${page}, which no other page prints.`
  )
  return [...furniture.slice(0, storyLines), ...story, ...furniture.slice(storyLines)].join('\n\n')
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
