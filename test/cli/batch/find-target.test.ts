import {execFileSync} from 'node:child_process'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {open, readFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {Readable} from 'node:stream'
import {gunzipSync} from 'node:zlib'
import {createMemory} from 'newst'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {pageLines, pageRecords, readLines} from './pages.js'
import {batch, startBatch} from './start-batch.js'

const isRoot = process.getuid?.() === 0
const hasPipes = process.platform !== 'win32'

let folder = ''
let input = ''
let out = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newst-batch-'))
  input = join(folder, 'in.ndjson')
  out = join(folder, 'out.ndjson')
  writeFileSync(input, pageLines(3))
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe('newst batch --out', () => {
  it.each([
    ['the input', () => input],
    ['the input by another path', () => `${folder}/./in.ndjson`],
    [
      'a link to the input',
      () => {
        symlinkSync(input, out)
        return out
      }
    ],
    [
      'another name of the input',
      () => {
        linkSync(input, out)
        return out
      }
    ]
  ])('should NOT replace %s', async (_, toOut) => {
    const {code, stderr} = await batch([input, '--out', toOut()])
    expect({code, stderr}).toEqual({code: 2, stderr: `--out would replace ${input}, which is read`})
    expect(readFileSync(input, 'utf8')).toBe(pageLines(3))
  })

  it('should NOT replace a file that is standard input', async () => {
    const handle = await open(input)
    const stdin = Object.assign(Readable.from([pageLines(3)]), {fd: handle.fd})
    const end = startBatch(['--out', input], stdin)
    expect([await end.code, end.stderr()]).toEqual([2, 'newst: --out would replace standard input, which is read\n'])
    await handle.close()
  })

  it('should NOT replace an input that has the name of a part', async () => {
    writeFileSync(`${out}.part`, pageLines(3))
    expect((await batch([`${out}.part`, '--out', out])).code).toBe(2)
    expect(readFileSync(`${out}.part`, 'utf8')).toBe(pageLines(3))
  })

  it('should NOT put records where they would be read as a page', async () => {
    const pages = join(folder, 'pages')
    mkdirSync(join(pages, 'more'), {recursive: true})
    writeFileSync(join(pages, 'one.txt'), 'Mayor opens bridge')
    const inside = join(pages, 'more', 'records.txt')
    const {code, stderr} = await batch([pages, '--out', inside])
    expect({code, stderr}).toEqual({code: 2, stderr: `--out ${inside} would be read as a page of ${pages}`})
    expect((await batch([pages, '--out', join(pages, 'records.ndjson')])).code).toBe(0)
    expect((await batch([pages, '--out', join(folder, 'records.txt')])).code).toBe(0)
  })

  it('should NOT replace the memory', async () => {
    const memory = join(folder, 'sites.json')
    const text = JSON.stringify(createMemory())
    writeFileSync(memory, text)
    const {code, stderr} = await batch([input, '--memory', memory, '--out', memory])
    expect({code, stderr}).toEqual({code: 2, stderr: `--out would replace ${memory}, which is read`})
    expect(readFileSync(memory, 'utf8')).toBe(text)
  })

  it('should NOT begin where the output cannot get its name', async () => {
    mkdirSync(out)
    expect(await batch([input, '--out', out])).toEqual({code: 2, stdout: '', stderr: `--out ${out} is a folder`})
    expect(readdirSync(folder).sort()).toEqual(['in.ndjson', 'out.ndjson'])
    expect((await batch([input, '--out', ''])).stderr).toContain('error: --out needs a name')
    expect((await batch([input, '--learn', '--memory', ''])).stderr).toContain('error: --memory needs a name')
  })

  it.each(['that is there', 'that is not there yet'])('should follow a link to a file %s', async (form) => {
    const file = join(folder, 'file.ndjson')
    if (form === 'that is there') writeFileSync(file, 'old')
    symlinkSync('file.ndjson', out)
    expect((await batch([input, '--out', out])).code).toBe(0)
    expect(lstatSync(out).isSymbolicLink()).toBe(true)
    expect(readLines(readFileSync(file, 'utf8'))).toEqual(pageRecords(3))
    expect(readdirSync(folder).sort()).toEqual(['file.ndjson', 'in.ndjson', 'out.ndjson'])
  })

  it('should follow a link to the memory to learn into', async () => {
    const memory = join(folder, 'sites.json')
    symlinkSync(memory, out)
    await batch([input, '--learn', '--memory', out])
    expect(lstatSync(out).isSymbolicLink()).toBe(true)
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toHaveProperty('type', 'newst-memory')
  })

  it('should exit with 3 for links that lead in a circle', async () => {
    symlinkSync(out, out)
    expect(await batch([input, '--out', out])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('ELOOP') as string
    })
  })

  it.runIf(hasPipes).each(['out.ndjson', 'out.ndjson.gz'])('should write straight to the pipe %s', async (name) => {
    const pipe = join(folder, name)
    execFileSync('mkfifo', [pipe])
    const reader = readFile(pipe)
    // Two of its lines are error records.
    writeFileSync(input, `${pageLines(3)}1\n2\n`)
    const {code, stderr} = await batch([input, '--out', pipe])
    expect({code, stderr}).toEqual({code: 1, stderr: '5 pages, 2 of them error records'})
    const bytes = await reader
    expect(readLines(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)).slice(0, 3)).toEqual(pageRecords(3))
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['in.ndjson', name].sort())
  })

  it.runIf(hasPipes)('should pack what is nothing for a pipe too', async () => {
    const pipe = `${out}.gz`
    execFileSync('mkfifo', [pipe])
    const reader = readFile(pipe)
    expect((await batch(['--out', pipe])).code).toBe(0)
    expect(gunzipSync(await reader)).toHaveLength(0)
  })

  it.runIf(hasPipes)('should NOT go on with a pipe', async () => {
    execFileSync('mkfifo', [out])
    const {code, stderr} = await batch([input, '--out', out, '--resume'])
    expect({code, stderr}).toEqual({code: 2, stderr: `--resume needs a file: ${out} cannot be gone on with`})
  })

  it.runIf(isRoot)('should write straight to a device', async ({skip}) => {
    const {none, full} = makeDevices() ?? skip('no devices can be made here')
    expect((await batch([input, '--out', none])).code).toBe(0)
    const {code, stderr} = await batch([input, '--out', full])
    expect({code, stderr}).toEqual({code: 3, stderr: expect.stringMatching(/^ENOSPC/) as string})
    expect([none, full].map((device) => lstatSync(device).isCharacterDevice())).toEqual([true, true])
    expect(readdirSync(folder).sort()).toEqual(['full', 'in.ndjson', 'none'])
  })
})

/** A device that takes everything and one that is always full, of our own; nothing where that is not allowed. */
function makeDevices(): {none: string; full: string} | undefined {
  const [none, full] = [join(folder, 'none'), join(folder, 'full')]
  try {
    execFileSync('mknod', [none, 'c', '1', '3'], {stdio: 'ignore'})
    execFileSync('mknod', [full, 'c', '1', '7'], {stdio: 'ignore'})
    writeFileSync(none, '')
    return {none, full}
  } catch {
    return undefined
  }
}
