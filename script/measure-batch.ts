/**
 * Measure the memory of `newst batch` over many lines: `npm run measure:batch -- [--lines 1000000] [--threads 2]`.
 *
 * Needs the built command (`npm run build`). Lines go in by a pipe and records come out by a pipe; the memory of the
 * process is noted in each twentieth of the lines. It is flat when the second half needs no more than the first.
 */
import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

/** More than this, and memory grew: garbage collection alone makes some difference. */
const allowedGrowth = 1.2
const samples = 20

const {values} = parseArgs({
  options: {lines: {type: 'string', default: '1000000'}, threads: {type: 'string', default: '2'}}
})
const lines = Number(values.lines)
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const child = spawn(process.execPath, [command, 'batch', '-', '--threads', values.threads, '--interval', '0'], {
  stdio: ['pipe', 'pipe', 'inherit']
})
const memory: number[] = []
let records = 0

child.stdout.on('data', (bytes: Buffer) => {
  for (const byte of bytes) if (byte === 0x0a) record()
})

const start = performance.now()
for (let line = 0; line < lines; line++) {
  const page = JSON.stringify({id: line, text: `Storm ${line}\n\nA storm hit the coast of town ${line} on Monday.`})
  if (!child.stdin.write(`${page}\n`)) await once(child.stdin, 'drain')
}
child.stdin.end()
await once(child, 'exit')

const seconds = (performance.now() - start) / 1000
const half = memory.length / 2
const growth = Math.max(...memory.slice(half)) / Math.max(...memory.slice(0, half))
console.log(`${records} records of ${lines} lines, ${Math.round(lines / seconds)} lines/s`)
console.log(`highest memory of the second half: ${growth.toFixed(2)} times that of the first`)
process.exitCode = records === lines && growth <= allowedGrowth ? 0 : 1

function record(): void {
  records++
  if (records % Math.ceil(lines / samples) !== 0) return
  const mebibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024
  memory.push(mebibytes)
  console.log(`${records} records: ${Math.round(mebibytes)} MiB`)
}
