import {createMemory} from '../src/memory/create-memory.js'

/** How many pages are made; the first word behind the command's name. */
const count = Number(process.argv[2] ?? 1_000_000)

const siteCount = 1_000
const furniture = Array.from({length: 20}, (_, line) => `Line ${line} that a site prints on all of its pages`)

measure()

/** Lets a memory learn many invented pages of many sites, and prints what it holds on the way. */
function measure(): void {
  const memory = createMemory()
  const before = heapSize()
  for (let page = 1; page <= count; page++) {
    memory.learn(makePage(page), {site: `site-${page % siteCount}.example`})
    if (page % Math.ceil(count / 10) === 0) print(page, memory.toJSON().lines.length, heapSize() - before)
  }
  console.log(`${JSON.stringify(memory).length} bytes as JSON`)
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
