/**
 * Measure what the library costs who uses it, and fail when it is larger than it may be: `npm run size`.
 *
 * Measured is the built package: its size, bundled with what it depends on, minified and compressed, and how long a
 * new process computes to import it, beside what Node.js computes to start at all. The best of several counts, and
 * only the process's own computing, so that what else the machine does is hardly measured.
 */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/**
 * The most bytes of the whole core entry, gzipped, as esbuild bundles it for a user. The aim is 120,000: of what is there,
 * 77,000 are the weights of the network.
 */
const maxBytes = 211_000

/** How many milliseconds an import shall take; a busy machine takes longer, so that this is told and not asked. */
const aimedMilliseconds = 60

/** The most that an import may compute, for each millisecond that Node.js computes to start. */
const maxShareOfStart = 3

const root = fileURLToPath(new URL('../', import.meta.url))
if (!existsSync(`${root}dist/index.js`)) throw new Error('There is no `dist/`: run `npm run build` first')

const whole = await bundle('export * from "./dist/index.js"')
const parser = await bundle('export {parseArticle} from "./dist/index.js"')
const times = Array.from({length: 8}, measureImport)
const start = Math.min(...times.map((time) => time.start))
const fastest = Math.min(...times.map((time) => time.import))

console.log(`core, all of it:    ${kilobytes(whole)} gzipped, at most ${kilobytes(maxBytes)}`)
console.log(`parseArticle alone: ${kilobytes(parser)} gzipped`)
console.log(
  `import:             ${fastest.toFixed(0)} ms, the aim is ${aimedMilliseconds} ms; ${(fastest / start).toFixed(1)} times ` +
    `what Node.js takes to start (${start.toFixed(0)} ms), at most ${maxShareOfStart} times`
)
if (!(whole <= maxBytes && fastest <= start * maxShareOfStart)) process.exitCode = 1

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

/** How many milliseconds a new process computes to start, and then to import the package. */
function measureImport(): {start: number; import: number} {
  const code = `const start = process.cpuUsage()
await import('./dist/index.js')
const done = process.cpuUsage(start)
const milliseconds = ({user, system}) => (user + system) / 1000
console.log(JSON.stringify({start: milliseconds(start), import: milliseconds(done)}))`
  const words = ['--input-type=module', '--eval', code]
  return JSON.parse(execFileSync(process.execPath, words, {cwd: root, encoding: 'utf8'})) as ReturnType<
    typeof measureImport
  >
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
