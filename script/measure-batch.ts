/**
 * Measure the memory of `newst batch` over many lines:
 * `npm run measure:batch -- [--lines 1000000] [--threads 2] [--every 1] [--pause 0]`.
 *
 * Needs the built command (`npm run build`). Lines go in by a pipe and records come out by a pipe; the memory of the
 * process, and how many lines it has taken whose records are not out, are noted in each twentieth of the lines. Both are
 * flat when the second half needs no more than the first. Of `--every` lines one is a page and the others are pages
 * without text, which take less time; with `--pause`, the reader of the output waits so many milliseconds after each piece.
 */
import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {allowedGrowth, growthOf} from './growth.js'

const samples = 20

const {values} = parseArgs({
  options: {
    lines: {type: 'string', default: '1000000'},
    threads: {type: 'string', default: '2'},
    every: {type: 'string', default: '1'},
    pause: {type: 'string', default: '0'}
  }
})
const [lines, every, pause] = [values.lines, values.every, values.pause].map(Number) as [number, number, number]
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const child = spawn(process.execPath, [command, 'batch', '-', '--threads', values.threads, '--interval', '0'], {
  stdio: ['pipe', 'pipe', 'inherit']
})
const exit = once(child, 'exit')
const memory: number[] = []
const ahead: number[] = []
let [written, records, mostAhead] = [0, 0, 0]

const start = performance.now()
await Promise.all([writeLines(), readRecords(), exit])

const seconds = (performance.now() - start) / 1000
console.log(`${records} records of ${lines} lines, ${Math.round(lines / seconds)} lines/s`)
const growths = [growthOf(memory), growthOf(ahead)]
console.log(`highest memory of the second half: ${growths[0]?.toFixed(2)} times that of the first`)
console.log(`most lines ahead in the second half: ${growths[1]?.toFixed(2)} times those of the first`)
process.exitCode = records === lines && growths.every((growth) => growth <= allowedGrowth) ? 0 : 1

async function writeLines(): Promise<void> {
  for (; written < lines; written++) {
    const text = written % every === 0 ? `Storm ${written}\n\nA storm hit the coast of town ${written} on Monday.` : ''
    if (!child.stdin.write(`${JSON.stringify({id: written, text})}\n`)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
}

async function readRecords(): Promise<void> {
  for await (const bytes of child.stdout as AsyncIterable<Buffer>) {
    mostAhead = Math.max(mostAhead, written - records)
    for (const byte of bytes) if (byte === 0x0a) countRecord()
    if (pause > 0) await setTimeout(pause)
  }
}

function countRecord(): void {
  records++
  if (records % Math.ceil(lines / samples) !== 0) return
  const mebibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024
  memory.push(mebibytes)
  ahead.push(mostAhead)
  console.log(`${records} records: ${Math.round(mebibytes)} MiB, at most ${mostAhead} lines ahead`)
  mostAhead = 0
}
