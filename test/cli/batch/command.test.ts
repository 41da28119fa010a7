import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {gunzipSync} from 'node:zlib'
import {createMemory, type Memory} from 'newst'
import {build} from 'tsup'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {type Line, pageLines, pageRecords, readLines, shortPage} from './pages.js'

const count = 500
const records = pageRecords(count)
/** Inside the project, so that the built files find their dependencies. */
const built = mkdtempSync(join(process.cwd(), 'node_modules', '.newst-batch-'))
let folder = ''
let input = ''

beforeAll(async () => {
  await build({outDir: built, dts: false, silent: true})
})

afterAll(() => {
  rmSync(built, {recursive: true})
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newst-batch-'))
  input = join(folder, 'in.ndjson')
  writeFileSync(input, pageLines(count))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

// Many processes, one after another: how long they take says nothing about the command.
describe('the command newst batch', {timeout: 0}, () => {
  it.each([
    ['ordered', 'out.ndjson', []],
    ['unordered and packed', 'out.ndjson.gz', ['--unordered']]
  ])('should lose and double no record when it is killed at random points, %s', async (_, name, words) => {
    const out = join(folder, name)
    const asked = ['batch', input, '--out', out, '--resume', '--threads', '2', '--block-bytes', '1', ...words]
    let kills = 0

    for (let run = 0; run < 6; run++) {
      const child = start(asked)
      const exit = once(child, 'exit')
      await pointToKill(out, child)
      child.kill('SIGKILL')
      const [, signal] = (await exit) as [number | null, string | null]
      if (signal !== 'SIGKILL') break
      kills++
      // Killed when only the names were left to do.
      if (existsSync(out)) break
    }

    expect(kills).toBeGreaterThan(0)
    if (!existsSync(out) || existsSync(`${out}.state`)) expect(await exitCode(start(asked))).toBe(0)
    const bytes = readFileSync(out)
    expect(sorted(readLines((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()))).toEqual(records)
    expect([existsSync(`${out}.part`), existsSync(`${out}.state`)]).toEqual([false, false])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)('should go on where %s stopped it', async (signal, code) => {
    const out = join(folder, 'out.ndjson')
    const asked = ['batch', '-', '--out', out, '--threads', '1', '--block-bytes', '1']
    const child = start(asked)
    // The input does not end: only the signal does.
    child.stdin?.write(readFileSync(input))
    await until(() => existsSync(`${out}.state`))
    child.kill(signal)
    expect(await exitCode(child)).toBe(code)

    const next = start([...asked, '--resume'])
    if (next.stdin) createReadStream(input).pipe(next.stdin)
    expect(await exitCode(next)).toBe(0)
    expect(readLines(readFileSync(out, 'utf8'))).toEqual(records)
  })

  it('should learn the same memory on any number of threads', async () => {
    const counts = ['0', '1', '2', '3']
    const memories: string[] = []

    for (const threads of counts) {
      const memory = join(folder, `${threads}.json`)
      expect(await exitCode(start(['batch', input, '--learn', '--memory', memory, '--threads', threads]))).toBe(0)
      memories.push(readFileSync(memory, 'utf8'))
    }

    expect(memories).toEqual(counts.map(() => JSON.stringify(learnPages(count)) + '\n'))
  })

  it('should end quietly when the reader of the output stops early', async () => {
    const child = start(['batch', input, '--threads', '1'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const errors: string[] = []
    child.stderr?.on('data', (text: Buffer) => errors.push(String(text)))
    await once(child, 'exit')
    expect(errors).toEqual([])
  })

  it.runIf(process.platform !== 'win32').each([
    ['that are many', ['batch', '--threads', '1'], pageLines(count)],
    ['of which the last is cut', ['batch', '--threads', '0'], pageLines(5)],
    ['of one page', ['-'], shortPage(1).repeat(10)],
    ['of a memory', ['merge'], JSON.stringify(learnPages(100))]
  ])(
    'should exit with 3 and say why when standard output is a file that takes no more of records %s',
    (_, words, text) => {
      const out = join(folder, 'out')
      // As on a full disk: no file may grow over one block.
      const limited = 'trap "" XFSZ; ulimit -f 1; exec "$0" "$@" > out'
      const options = {cwd: folder, input: text, encoding: 'utf8'} as const
      const {status, stderr} = spawnSync(
        'sh',
        ['-c', limited, process.execPath, join(built, 'cli.js'), ...words],
        options
      )
      expect(statSync(out).size).toBeLessThanOrEqual(1024)
      expect({status, stderr}).toEqual({status: 3, stderr: expect.stringMatching(/^newst: EFBIG[^\n]*\n$/) as string})
    }
  )
})

function learnPages(pages: number): Memory {
  const memory = createMemory()
  for (let index = 0; index < pages; index++) memory.learn(shortPage(index))
  return memory
}

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(built, 'cli.js'), ...words])
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

/** Any moment from before the start to after the end, most of them while records are written. */
async function pointToKill(out: string, child: ChildProcess): Promise<void> {
  const wait = Math.random() * 100
  if (Math.random() < 0.3) return pause(wait * 5)
  const size = sizeOf(`${out}.part`)
  await until(() => sizeOf(`${out}.part`) > size || child.exitCode !== null)
  await pause(Math.random() < 0.5 ? 0 : wait)
}

function sizeOf(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.size ?? 0
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(1)
}

async function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The records in the order of their numbers, without the numbers of the lines. */
function sorted(lines: readonly Line[]): Line[] {
  return lines.map(withoutLine).sort((a, b) => Number(a['id']) - Number(b['id']))
}

function withoutLine(record: Line): Line {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'line'))
}
