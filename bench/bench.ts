/**
 * Measure speed and memory and write `bench/result.json`: `npm run bench`.
 *
 * `--max-length 50000000` goes up to 50 MB, `--pairs 9` takes more pairs. Seconds are the process's own.
 */
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {parseArticle} from '../src/parse-article.js'
import {extremes, growth} from './growth.js'
import {makePage} from './make-page.js'
import {time, timePair} from './measure.js'
import {peers} from './peers.js'
import type {Result, Speed} from './result.js'
import {type Shape, shapes} from './shapes.js'
import {timeStages} from './stages.js'
import {toHtml} from './to-html.js'
import {type Script, scripts} from './words.js'

const {values} = parseArgs({
  options: {
    'max-length': {type: 'string', default: '1000000'},
    pairs: {type: 'string', default: '5'},
    out: {type: 'string', default: 'bench/result.json'}
  }
})
const maxLength = Number(values['max-length'])
const pairs = Number(values.pairs)

// A page of the middle size; so many that no two in a row are alike.
const pageLength = 12_000
const pageCount = 20

interface BenchPage {
  text: string
  html: string
}

function makePages(script: Script, shape: Shape, length = pageLength, count = pageCount): BenchPage[] {
  return Array.from({length: count}, (_, seed) => {
    const blocks = makePage(script, length, seed)
    return {text: shapes[shape](blocks), html: toHtml(blocks)}
  })
}

function speedOf(pages: readonly BenchPage[], seconds: number): Speed {
  const bytes = pages.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)
  return {megabytesPerSecond: bytes / 1e6 / seconds, pagesPerSecond: pages.length / seconds}
}

function each(pages: readonly BenchPage[], run: (page: BenchPage) => unknown): () => void {
  return () => {
    for (const page of pages) run(page)
  }
}

function measureSpeed(pages: readonly BenchPage[]): Speed {
  return speedOf(
    pages,
    time(
      each(pages, ({text}) => parseArticle(text)),
      pairs
    )
  )
}

function say<Value>(name: string, value: Value): Value {
  console.log(name, JSON.stringify(value))
  return value
}

function measurePeers(): Result['peers'] {
  const pages = makePages('Latin', 'inner')
  const own = each(pages, ({text}) => parseArticle(text))
  return Object.entries(peers).map(([name, run]) => {
    const {ratio, second} = timePair(own, each(pages, run), pairs)
    return say('against', {name, ratio, ...speedOf(pages, second)})
  })
}

// On a shorter page it is the runtime's own memory that is seen.
const peakLength = Math.min(1e7, Math.max(2e6, maxLength))

// A decade of lengths from 1 kB to the greatest.
function lengthsUpTo(longest: number): number[] {
  const lengths = [1e3, 1e4, 1e5, 1e6, 1e7, 5e7]
  return lengths.filter((length) => length <= longest)
}

function measurePeak(kind: string, length: number): number {
  const script = fileURLToPath(new URL('peak.js', import.meta.url))
  return Number(execFileSync(process.execPath, [script, kind, String(length)], {encoding: 'utf8'})) / length
}

const result: Result = {
  node: process.version,
  processor: cpus()[0]?.model ?? '',
  pairs,
  own: say('newst', measureSpeed(makePages('Latin', 'inner'))),
  peers: measurePeers(),
  stages: say(
    'stages',
    timeStages(
      makePages('Latin', 'inner').map(({text}) => text),
      pairs
    )
  ),
  shapes: Object.fromEntries(
    (Object.keys(shapes) as Shape[]).map((shape) => [shape, say(shape, measureSpeed(makePages('Latin', shape)))])
  ),
  scripts: Object.fromEntries(
    (Object.keys(scripts) as Script[]).map((script) => [script, say(script, measureSpeed(makePages(script, 'inner')))])
  ),
  sizes: lengthsUpTo(maxLength).map((length) =>
    say('size', {length, ...measureSpeed(makePages('Latin', 'inner', length, length > 1e5 ? 1 : pageCount))})
  ),
  growth: Object.fromEntries(
    Object.entries(extremes).map(([kind, make]) => [
      kind,
      say(`growth, ${kind}`, growth(parseArticle, make, lengthsUpTo(maxLength)))
    ])
  ),
  memory: Object.fromEntries(
    Object.keys(extremes).map((kind) => [kind, say(`memory, ${kind}`, measurePeak(kind, peakLength))])
  )
}

writeFileSync(values.out, JSON.stringify(result, rounded, 2) + '\n')

// Three digits: more of them change from run to run.
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(3)) : value
}
