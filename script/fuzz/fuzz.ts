/**
 * Look for pages that break the parser: `npm run fuzz -- [--pages 1000] [--seed 1] [--length 1000000]`.
 *
 * First the extreme pages of that length, then that many mutated pages. What is found is printed as JSON, shrunk; make it a
 * fixture: `npm run fixture -- <claim>`.
 */
import process from 'node:process'
import {parseArgs} from 'node:util'
import fc from 'fast-check'
import {parseArticle, parseTree} from 'newst'
import {readFixtures} from '../../test/fixture/read-fixtures.js'
import {checkGrowth} from './check-growth.js'
import {checkMemory} from './check-memory.js'
import {checkPage, cpuTime, type TimeBound} from './check-page.js'
import {extremePages} from './extreme-pages.js'
import {mutatedPage} from './mutated-page.js'

/** Pages between two lines of progress. */
const round = 1000

/** How much dearer than usual a character may be: extreme pages try things that usual ones do not. */
const dearest = 8

const {values} = parseArgs({
  options: {
    pages: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'},
    length: {type: 'string', default: '1000000'}
  }
})
const parser = {parseArticle, parseTree}
const bound = measureUsual()
const base = highestMemory()
let longest = 0
let found = 0

const length = Number(values.length)
for (const name of Object.keys(extremePages(0))) {
  const makePage = (length: number): string => extremePages(length)[name] ?? ''
  const page = makePage(length)
  let time = 0
  const timeOf = (text: string): number => (time = cpuTime(() => parseArticle(text)))
  longest = Math.max(longest, page.length)
  const problems = [...checkPage(page, parser, bound), ...checkGrowth(timeOf, makePage, length), ...checkHighest()]
  report(problems, `the extreme page “${name}”`)
  console.log(`${name}: ${page.length} characters, ${Math.round(time)} ms of CPU time`)
}
const memory = Math.round(highestMemory() / 2 ** 20)
console.log(`extreme pages of ${length} characters: ${found} bad; highest memory ${memory} MiB`)

const pages = Number(values.pages)
for (let done = 0; done < pages; done += round) {
  const seed = Number(values.seed) + done / round
  const property = fc.property(mutatedPage(), (page) => {
    longest = Math.max(longest, page.length)
    return checkPage(page, parser, bound).length === 0
  })
  const result = fc.check(property, {seed, numRuns: Math.min(round, pages - done)})
  const [page] = result.counterexample ?? []
  if (page !== undefined) report(checkPage(page, parser, bound), `seed ${seed}: ${JSON.stringify(page)}`)
  report(checkHighest(), `seed ${seed}, all pages together`)
  console.log(`${Math.min(done + round, pages)} pages, ${found} bad`)
}

process.exitCode = found === 0 ? 0 : 1

/** What a character of the fixtures takes on this machine, now. */
function measureUsual(): TimeBound {
  const page = readFixtures()
    .map((fixture) => fixture.input)
    .join('\n\n')
  const warm = cpuTime(() => parseArticle(page))
  const time = Math.min(
    warm,
    cpuTime(() => parseArticle(page))
  )
  const bound = {least: 200, perCharacter: (dearest * time) / page.length}
  console.log(`a page may take ${bound.least} ms and ${(bound.perCharacter * 1000).toFixed(1)} ms per 1,000 characters`)
  return bound
}

function checkHighest(): string[] {
  return checkMemory(highestMemory() - base, longest)
}

/** In bytes; it never falls. */
function highestMemory(): number {
  return process.resourceUsage().maxRSS * 1024
}

function report(problems: readonly string[], page: string): void {
  if (problems.length === 0) return
  found++
  console.log(`BAD ${page}`)
  for (const problem of problems.slice(0, 5)) console.log(`  ${problem}`)
}
