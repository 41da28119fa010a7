/**
 * Measure what the library costs who uses it, and fail when it is larger than it may be: `npm run size`.
 *
 * Measured is the built package: its size, bundled with what it depends on, minified and compressed, and how long a
 * new process computes to import it. The best of several imports counts, and only the process's own computing, so that
 * what else the machine does is not measured.
 */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/** The most bytes of the whole core entry, gzipped. It only falls: the aim is 120,000. */
const maxBytes = 147_000

/** How many milliseconds an import shall take; a busy machine takes longer, so that this is told and not asked. */
const aimedMilliseconds = 60

const root = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync(`${root}dist/index.js`)) throw new Error('There is no `dist/`: run `npm run build` first')

const whole = await bundle('export * from "./dist/index.js"')
const parser = await bundle('export {parseArticle} from "./dist/index.js"')
const imports = Array.from({length: 8}, importTime)
const fastest = imports.reduce((least, time) => Math.min(least, time))

console.log(`core, all of it:    ${kilobytes(whole)} gzipped, at most ${kilobytes(maxBytes)}`)
console.log(`parseArticle alone: ${kilobytes(parser)} gzipped`)
console.log(`import:             ${fastest.toFixed(0)} ms, the aim is ${aimedMilliseconds} ms`)
if (!(whole <= maxBytes)) process.exitCode = 1

/** How many bytes code is, gzipped, bundled with all that it imports. */
async function bundle(contents: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false
  })
  return gzipSync(outputFiles[0]?.contents ?? '', {level: 9}).length
}

/** How many milliseconds a new process computes to import the package. */
function importTime(): number {
  const code = `const start = process.cpuUsage()
await import('./dist/index.js')
const {user, system} = process.cpuUsage(start)
console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: root, encoding: 'utf8'}))
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
