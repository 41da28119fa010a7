import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createMemory, type Memory} from 'newst'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {run} from '../../../src/cli/run.js'
import {shortPage} from '../batch/pages.js'

const site = 'courier.example'
const [all, ...shards] = [[1, 2, 3, 4, 5], [1, 2], [3], [4, 5]].map(learn)
let folder = ''
let files: string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newst-merge-'))
  files = shards.map((shard, index) => {
    const file = join(folder, `${index}.json`)
    writeFileSync(file, toLine(shard))
    return file
  })
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('newst merge', () => {
  it('should merge files to what one memory of all pages is, byte for byte', async () => {
    expect(await merge(files)).toEqual({code: 0, stdout: toLine(all), stderr: ''})
  })

  it.each([[[]], [['-']]])('should read a memory a line from standard input for %j', async (words) => {
    const text = shards.map(toLine).join('')
    // In two pieces, so that a line is in both.
    const input = [text.slice(0, 50), Buffer.from(text.slice(50))]
    expect((await merge(words, input)).stdout).toBe(toLine(all))
  })

  it('should read a last line without an end, and leave empty ones', async () => {
    expect((await merge([], ['\n', toLine(shards[0]).trimEnd()])).stdout).toBe(toLine(shards[0]))
  })

  it('should print an empty memory for none', async () => {
    expect((await merge([])).stdout).toBe(toLine(createMemory()))
  })

  it.each([
    ['{', /cannot read -: .*JSON/],
    ['null', /cannot read -: Expected a memory to be an object, not null/],
    ['{}', /cannot read -: Expected `type` of a memory/],
    ['{"maxLines":3}', /cannot read -: Expected `type` of a memory/],
    ['{"type":"newst-memory","version":2,"maxLines":1,"lines":[]}', /cannot read -: Expected `version` of a memory/],
    ['{"__proto__":{"lines":[]}}', /cannot read -: Expected `type` of a memory/]
  ])('should print nothing but a message for %s', async (line, message) => {
    const {code, stdout, stderr} = await merge([], [toLine(shards[0]), line])
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toMatch(message)
  })

  it('should NOT take a file that holds nothing for an empty memory', async () => {
    const file = join(folder, 'empty.json')
    writeFileSync(file, '\n')
    const {code, stdout, stderr} = await merge([...files, file])
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
    expect(stderr).toBe(`newst: cannot read ${file}: Expected a memory, not an empty file\n`)
  })

  it('should name a file that is not there', async () => {
    const {code, stderr} = await merge([join(folder, 'missing\u001B[2J.json')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newst: cannot read .*missing\\u001b\[2J\.json: ENOENT/i)
  })

  it('should help, and exit with 2 for what it does not know', async () => {
    expect((await merge(['--help'])).stdout).toContain('newst merge shard-*.json > sites.json')
    expect(await merge(['--out'])).toMatchObject({code: 2, stderr: expect.stringContaining('--out') as string})
  })
})

function learn(pages: readonly number[]): Memory {
  const memory = createMemory()
  for (const page of pages) memory.learn(`${shortPage(page)}\n\nThe Courier is paid for by its readers.`, {site})
  return memory
}

function toLine(memory: Memory | undefined): string {
  return JSON.stringify(memory) + '\n'
}

async function merge(words: readonly string[], input: readonly (string | Buffer)[] = []) {
  const printed = {stdout: '', stderr: ''}
  const collect = (name: keyof typeof printed) => ({write: (text: string) => (printed[name] += text)})
  const stdin = (async function* () {
    yield* await Promise.resolve(input)
  })()
  const code = await run(['merge', ...words], {stdin, stdout: collect('stdout'), stderr: collect('stderr')})
  return {code, ...printed}
}
