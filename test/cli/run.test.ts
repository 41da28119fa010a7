import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {parseArticle, toMarkdown, toText} from 'newst'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {run, type Terminal} from '../../src/cli/run.js'

const storm = [
  'Storm Takes Both Piers of the Harbour Town',
  'By Jane Doe',
  'A storm hit the northern coast on Monday, and the harbour town of Port Ellery lost both of its piers, officials said.',
  'Nobody was hurt, but two hundred people spent the night in the school gym, where the town had put up beds for them.'
].join('\n\n')

let folder = ''
let page = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newst-'))
  page = join(folder, 'storm.txt')
  writeFileSync(page, storm)
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('newst', () => {
  it('should print the record of a file as JSON', async () => {
    const {code, stdout, stderr} = await newst([page])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(JSON.stringify(parseArticle(storm), undefined, 2) + '\n')
  })

  it.each([[[]], [['-']]])('should read standard input for %j', async (words) => {
    const {code, stdout} = await newst(words, [storm.slice(0, 10), Buffer.from(storm.slice(10))])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(parseArticle(storm))
  })

  it('should print an empty record for an empty page', async () => {
    const {code, stdout} = await newst([])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({paragraphs: [], body: [], teaserLists: []})
  })

  it('should print Markdown', async () => {
    expect((await newst(['--format', 'markdown', page])).stdout).toBe(toMarkdown(parseArticle(storm)))
  })

  it('should print text', async () => {
    expect((await newst(['-f', 'text', page])).stdout).toBe(toText(parseArticle(storm)))
  })

  it('should print the tree with positions', async () => {
    const {stdout} = await newst(['--format=tree', page])
    expect(stdout).toMatch(/^root\[\d+\] \(1:1-7:\d+, 0-\d+\)\n/)
    expect(stdout).toContain('headline "Storm Takes Both Piers of the Harbour Town" (1:1-1:43, 0-42)')
  })

  it('should write one HTML file', async () => {
    const {code, stdout} = await newst(['--format', 'html', page])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<!doctype html><html lang="en">/)
    expect(stdout).toContain('<title>Storm Takes Both Piers of the Harbour Town</title>')
  })

  it('should print the page with its roles', async () => {
    const {stdout} = await newst(['--format', 'page', page])
    expect(stdout).toMatch(/^ {4}1 headline .*│ Storm Takes Both Piers of the Harbour Town\n/)
    expect(stdout).not.toContain('\u001B')
  })

  it.each([
    [true, '\u001B[32m│ A storm hit'],
    [false, '% │ A storm hit']
  ])('should print the page in colours where the terminal has them: %s', async (isColored, start) => {
    const {stdout} = await newst(['--format', 'page', page], [], {columns: 60, hasColors: () => isColored})
    expect(stdout).toContain(start)
    expect(stdout.includes('\u001B')).toBe(isColored)
    expect(stripVTControlCharacters(stdout)).toMatch(/^ {24}│ /m)
  })

  it('should print one record a line for several files', async () => {
    const {code, stdout} = await newst([page, page])
    const line = JSON.stringify(parseArticle(storm)) + '\n'
    expect(code).toBe(0)
    expect(stdout).toBe(line + line)
  })

  it('should print several files under their names in other formats', async () => {
    const other = join(folder, 'other.txt')
    writeFileSync(other, storm)
    const {stdout} = await newst(['--format', 'text', page, other])
    const text = toText(parseArticle(storm))
    expect(stdout).toBe(`==> ${page} <==\n\n${text}\n==> ${other} <==\n\n${text}`)
  })

  it('should pass the options on', async () => {
    const words = ['--dedupe', 'false', '--language', 'de', '--reference', '2025-04-02T10:00+02:00', page]
    const {code, stdout} = await newst(words)
    expect(code).toBe(0)
    const options = {dedupe: false, language: 'de', reference: '2025-04-02T10:00+02:00'}
    expect(JSON.parse(stdout)).toEqual(parseArticle(storm, options))
  })

  it('should exit with 1 for a file that cannot be read, and parse the others', async () => {
    const {code, stdout, stderr} = await newst([join(folder, 'missing.txt'), page])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newst: cannot read \S+missing\.txt: ENOENT: no such file or directory/)
    expect(stdout).toBe(JSON.stringify(parseArticle(storm)) + '\n')
  })

  it('should exit with 1 when a folder is given', async () => {
    const {code, stderr} = await newst([folder])
    expect(code).toBe(1)
    expect(stderr).toContain('EISDIR')
  })

  it('should exit with 1 when standard input breaks', async () => {
    const {code, stderr} = await newst(['-'], brokenInput())
    expect({code, stderr}).toEqual({code: 1, stderr: 'newst: cannot read -: the pipe is gone\n'})
  })

  it.each([
    [['--format', 'html', 'a.txt', 'b.txt'], 'error: the format html takes one file'],
    [['--format', 'xml'], "error: option '-f, --format <form>' argument 'xml' is invalid"],
    [['--dedupe', 'maybe'], "error: option '--dedupe <boolean>' argument 'maybe' is invalid"],
    [['--lang', 'en'], "error: unknown option '--lang'"],
    [['--language'], "error: option '--language <tag>' argument missing"],
    [['--language', 'en_US'], 'error: Expected option `language` to be a BCP 47 tag'],
    [['--reference', 'now'], 'error: Expected option `reference` to be a valid Date or an ISO 8601 string, not "now"']
  ])('should exit with 2 for %j', async (words, message) => {
    const {code, stdout, stderr} = await newst(words)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(stderr).toContain('newst --help')
  })

  it('should NOT hide a mistake of its caller', async () => {
    const words: unknown[] = [null]
    await expect(Reflect.apply(newst, undefined, [words])).rejects.toThrow(TypeError)
  })

  it('should print help', async () => {
    const {code, stdout, stderr} = await newst(['--help'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^Usage: newst \[options\] \[files\.\.\.\]\n/)
    for (const option of ['--format', '--dedupe', '--language', '--reference', '--version', 'Exit codes']) {
      expect(stdout).toContain(option)
    }
  })

  it('should print the version', async () => {
    expect(await newst(['--version'])).toEqual({code: 0, stdout: packageJson.version + '\n', stderr: ''})
  })

  it.each(['json', 'markdown', 'text', 'tree', 'page', 'html'])(
    'should NOT let a page act on the terminal with %s',
    async (format) => {
      const hostile = storm.replaceAll('storm', 's\u001B[2Jt\u009B2Jor\u202Em\u0007')
      const {stdout} = await newst(['--format', format], [hostile])
      expect(stdout).toContain('s\\u001b')
      // eslint-disable-next-line no-control-regex -- that none is there is the claim
      expect(stdout).not.toMatch(/[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/)
    }
  )

  it('should NOT let a file name act on the terminal', async () => {
    const {stderr} = await newst(['no\u001B[2Jfile'])
    expect(stderr).toContain('no\\u001b[2Jfile')
    expect(stderr).not.toContain('\u001B')
  })

  it.each([
    ['UTF-16', Buffer.from('\uFEFFStorm', 'utf16le')],
    ['Latin-1', Buffer.from('Sturm über der Küste', 'latin1')]
  ])('should exit with 1 for a page in %s', async (_, bytes) => {
    expect(await newst([], [bytes])).toEqual({code: 1, stdout: '', stderr: 'newst: cannot read -: not UTF-8\n'})
  })
})

/** Run the command in this process. */
async function newst(
  words: string[],
  input: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string> = [],
  terminal: Terminal = {}
) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(words, {
    stdin: toAsync(input),
    stdout: {write: (text) => out.push(text), ...terminal},
    stderr: {write: (text) => err.push(text)}
  })
  return {code, stdout: out.join(''), stderr: err.join('')}
}

async function* toAsync<T>(values: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* values
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that breaks before its first chunk
async function* brokenInput(): AsyncGenerator<string> {
  yield ''
  throw new Error('the pipe is gone')
}
