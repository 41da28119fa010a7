import {EventEmitter} from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {gunzipSync, gzipSync} from 'node:zlib'
import {createMemory, parseArticle} from 'newst'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {htmlToText, parseHtml} from '../../../src/html.js'
import {pageLines, pageRecords, readLines, shortPage} from './pages.js'
import {batch, startBatch} from './start-batch.js'

let folder = ''
let input = ''
let out = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newst-batch-'))
  input = join(folder, 'in.ndjson')
  out = join(folder, 'out.ndjson')
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe('newst batch', () => {
  it('should write a record a line, in the order of the pages', async () => {
    writeFileSync(input, pageLines(300))
    expect(await batch([input, '--out', out])).toEqual({
      code: 0,
      stdout: '',
      stderr: '300 pages, 0 of them error records'
    })
    expect(readLines(readFileSync(out, 'utf8'))).toEqual(pageRecords(300))
    expect(readdirSync(folder).sort()).toEqual(['in.ndjson', 'out.ndjson'])
  })

  it.each([[[]], [['-']]])('should read standard input and write standard output for %j', async (words) => {
    const bytes = Buffer.from(pageLines(3))
    const {code, stdout} = await batch(words, [bytes.subarray(0, 100), bytes.subarray(100)])
    expect(code).toBe(0)
    expect(readLines(stdout)).toEqual(pageRecords(3))
  })

  it('should print what tells a page from the others, and pass its address on', async () => {
    const page = {
      text: shortPage(1).replace('\n\n', '\n\nPublished 03/04/2025\n\n'),
      site: 'example.com',
      url: 'https://example.com/2025/04/03/storm',
      id: 'a',
      other: 1
    }
    const {stdout} = await batch([], [JSON.stringify(page)])
    const {id, url, site, text} = page
    expect(readLines(stdout)).toEqual([{id, url, site, ...parseArticle(text, {url})}])
    expect(readLines(stdout)[0]).toHaveProperty('published', '2025-04-03')
  })

  it('should parse HTML, on lines and in files', async () => {
    const html = '<html lang="nb"><p>A storm hit the northern coast on Monday, and nobody was hurt, officials said.'
    const url = 'https://example.com/storm'
    const {article} = await parseHtml(html, {url})
    const lines = [
      {html, url},
      {text: shortPage(1), html}
    ].map((page) => JSON.stringify(page) + '\n')
    expect(readLines((await batch([], lines)).stdout)).toEqual([{url, ...article}, parseArticle(shortPage(1))])

    const pages = join(folder, 'pages')
    mkdirSync(pages)
    writeFileSync(join(pages, 'storm.HTM.gz'), gzipSync(html))
    const {article: file} = await parseHtml(html)
    expect(readLines((await batch([pages])).stdout)).toEqual([{id: 'storm.HTM.gz', ...file}])
  })

  it('should give an error record for HTML that is too deep, and go on', async () => {
    const lines = [{html: '<b>'.repeat(50_000)}, {text: ''}].map((page) => JSON.stringify(page) + '\n')
    const [deep, next] = readLines((await batch([], lines)).stdout)
    expect(deep).toEqual({line: 1, error: expect.stringMatching(/^RangeError/) as string})
    expect(next).toEqual(parseArticle(''))
  })

  it('should pass the options on', async () => {
    const words = ['--dedupe', 'false', '--language', 'de', '--reference', '2025-04-02T10:00+02:00']
    const {stdout} = await batch(words, [JSON.stringify({text: shortPage(1)})])
    const options = {dedupe: false, language: 'de', reference: '2025-04-02T10:00+02:00'}
    expect(readLines(stdout)).toEqual([parseArticle(shortPage(1), options)])
  })

  it('should give an error record for each line that is no page, go on, and say so', async () => {
    const bad = [
      '{"text": "broken',
      '',
      '[]',
      '{"id": "b"}',
      '{"id": "c", "text": null}',
      '{"id": [], "text": ""}',
      '{"url": 1, "text": ""}',
      '{"site": [], "text": ""}',
      '{"html": 1}',
      `{"text": "${'x'.repeat(200)}"}`
    ]
    const lines = Buffer.concat([
      ...bad.map((line) => Buffer.from(`${line}\n`)),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from('{"id": "last", "text": ""}')
    ])
    const {code, stdout, stderr} = await batch(['--max-bytes', '150'], [lines])
    const empty = {paragraphs: [], body: [], teaserLists: []}
    expect(readLines(stdout)).toEqual([
      {line: 1, error: expect.stringMatching(/^not JSON: Unterminated string/) as string},
      {line: 2, error: 'empty line'},
      {line: 3, error: 'Expected an object, not an array'},
      {line: 4, id: 'b', error: 'Expected `text` or `html`'},
      {line: 5, id: 'c', error: 'Expected `text` to be a string, not null'},
      {line: 6, error: 'Expected `id` to be a string or a whole number, not an array'},
      {line: 7, error: 'Expected `url` to be a string, not 1 (number)'},
      {line: 8, error: 'Expected `site` to be a string, not an array'},
      {line: 9, error: 'Expected `html` to be a string, not 1 (number)'},
      {line: 10, error: '212 bytes, more than --max-bytes 150'},
      {line: 11, error: 'not UTF-8'},
      {id: 'last', ...empty}
    ])
    expect({code, stderr}).toEqual({code: 1, stderr: '12 pages, 11 of them error records'})
  })

  it('should NOT change an id', async () => {
    const ids = ['"12345678901234567890"', '9007199254740991', '12345678901234567890', '1e400', '1.5']
    const {code, stdout} = await batch(
      [],
      ids.map((id) => `{"id":${id},"text":""}\n`)
    )
    const problem = 'Expected `id` to be a whole number from -9007199254740991 to 9007199254740991, or a string, not'
    expect(readLines(stdout)).toMatchObject([
      {id: '12345678901234567890'},
      {id: 9_007_199_254_740_991},
      {line: 3, error: `${problem} 12345678901234567000 (number)`},
      {line: 4, error: `${problem} Infinity (number)`},
      {line: 5, error: `${problem} 1.5 (number)`}
    ])
    expect(code).toBe(1)
  })

  it('should number the records that may come in any order', async () => {
    const {stdout} = await batch(['--unordered'], [pageLines(2)])
    expect(readLines(stdout)).toEqual(pageRecords(2).map((record, index) => ({line: index + 1, ...record})))
  })

  it('should read the pages of a folder in the order of their names', async () => {
    const pages = join(folder, 'pages')
    mkdirSync(join(pages, 'b'), {recursive: true})
    writeFileSync(join(pages, 'c.txt'), shortPage(3))
    writeFileSync(join(pages, 'a.txt'), shortPage(1))
    writeFileSync(join(pages, 'b', 'b.TXT.gz'), gzipSync(shortPage(2)))
    writeFileSync(join(pages, 'other.pdf'), '')
    writeFileSync(join(pages, 'd.txt'), Buffer.from([0xff]))
    writeFileSync(join(pages, 'e.txt'), 'x'.repeat(1001))
    writeFileSync(join(pages, 'f.txt.gz'), gzipSync('x'.repeat(5000)))
    writeFileSync(join(pages, 'g.txt.gz'), 'no gzip')
    const {code, stdout} = await batch([pages, '--max-bytes', '1000'])
    expect(readLines(stdout)).toEqual([
      {id: 'a.txt', ...parseArticle(shortPage(1))},
      {id: 'b/b.TXT.gz', ...parseArticle(shortPage(2))},
      {id: 'c.txt', ...parseArticle(shortPage(3))},
      {id: 'd.txt', error: 'not UTF-8'},
      {id: 'e.txt', error: '1001 bytes, more than --max-bytes 1000'},
      {id: 'f.txt.gz', error: 'more than --max-bytes 1000 when unpacked'},
      {id: 'g.txt.gz', error: 'cannot be read: incorrect header check'}
    ])
    expect(code).toBe(1)
  })

  it('should follow links in a folder, and read each folder once', async () => {
    const [pages, store] = [join(folder, 'pages'), join(folder, 'store')]
    mkdirSync(join(pages, 'a'), {recursive: true})
    mkdirSync(join(store, 'more'), {recursive: true})
    writeFileSync(join(store, 'one'), shortPage(1))
    writeFileSync(join(store, 'more', 'two.txt'), shortPage(2))
    symlinkSync('../store/one', join(pages, 'one.txt'))
    symlinkSync('../store/more', join(pages, 'linked'))
    symlinkSync('../store/more', join(pages, 'other'))
    symlinkSync('..', join(pages, 'a', 'up'))
    symlinkSync(pages, join(store, 'more', 'round'))
    symlinkSync('missing', join(pages, 'gone.txt'))
    symlinkSync('missing', join(pages, 'gone.pdf'))
    symlinkSync('self.txt', join(pages, 'self.txt'))
    const {code, stdout} = await batch([pages])
    expect(readLines(stdout)).toEqual([
      {id: 'gone.txt', error: expect.stringMatching(/^cannot be read: ENOENT/) as string},
      {id: 'linked/two.txt', ...parseArticle(shortPage(2))},
      {id: 'one.txt', ...parseArticle(shortPage(1))},
      {id: 'self.txt', error: expect.stringMatching(/^cannot be read: ELOOP/) as string}
    ])
    expect(code).toBe(1)
  })

  it('should unpack and pack by the names of the files', async () => {
    writeFileSync(`${input}.gz`, Buffer.concat([gzipSync(pageLines(2)), gzipSync('{"text": 1}\n')]))
    const {code} = await batch([`${input}.gz`, '--out', `${out}.gz`, '--block-bytes', '1'])
    expect(code).toBe(1)
    const lines = readLines(gunzipSync(readFileSync(`${out}.gz`)).toString())
    expect(lines.slice(0, 2)).toEqual(pageRecords(2))
    expect(lines[2]).toHaveProperty('line', 3)
  })

  it('should write a whole packed file of no pages', async () => {
    expect(await batch(['--out', `${out}.gz`])).toMatchObject({code: 0, stderr: '0 pages, 0 of them error records'})
    expect(gunzipSync(readFileSync(`${out}.gz`))).toHaveLength(0)
    expect((await batch(['--out', out])).code).toBe(0)
    expect(readFileSync(out)).toHaveLength(0)
  })

  it('should have no line end in a record but its own, and nothing that a terminal acts on', async () => {
    const text = shortPage(1).replace('Storm', 'A\u2028B\u2029C\u0085D\u001B[2J\u202E\uD800')
    const {stdout} = await batch([], [JSON.stringify({id: text, text})])
    // eslint-disable-next-line no-control-regex -- that none is there is the claim
    expect(stdout.slice(0, -1)).not.toMatch(/[\x00-\x1F\x7F-\x9F\u2028-\u202E\uD800-\uDFFF]/)
    expect(readLines(stdout)).toEqual([{id: text, ...parseArticle(text)}])
  })

  it('should learn in one pass and parse with that in another', async () => {
    const memory = join(folder, 'sites.json')
    const foot = 'The Courier is paid for by its readers, who give what they can each month.'
    const pages = Array.from({length: 300}, (_, index) => `${shortPage(index)}\n\n${foot}`)
    const site = 'courier.example'
    const named = pages.map((text, index) => (index % 2 === 0 ? {text, site} : {text, url: `https://${site}/${index}`}))
    writeFileSync(input, [...named, 1].map((page) => JSON.stringify(page) + '\n').join(''))
    const learned = createMemory()
    for (const page of pages) learned.learn(page, {site})

    const pass = await batch([input, '--learn', '--memory', memory])
    expect(pass).toEqual({code: 1, stdout: '', stderr: '301 pages, 1 of them error records'})
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toEqual(learned.toJSON())

    await batch([input, '--memory', memory, '--out', out])
    const records = named.map(({text, ...head}) => ({...head, ...parseArticle(text, {...head, site, memory: learned})}))
    expect(readLines(readFileSync(out, 'utf8')).slice(0, -1)).toEqual(records)
    expect(readFileSync(out, 'utf8')).not.toContain(foot)
  })

  it('should learn more into a memory, and HTML and files too', async () => {
    const memory = join(folder, 'sites.json')
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    writeFileSync(join(pages, 'a.txt'), shortPage(1))
    writeFileSync(join(pages, 'b.html'), `<p>${shortPage(2)}`)
    const words = ['--learn', '--memory', memory, '--site', 'a', '--memory-lines', '50']
    await batch([pages, ...words])
    await batch(['-', ...words], [JSON.stringify({text: shortPage(3)})])
    const learned = createMemory({maxLines: 50})
    for (const page of [shortPage(1), await htmlToText(`<p>${shortPage(2)}`), shortPage(3)])
      learned.learn(page, {site: 'a'})
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toEqual(learned.toJSON())
  })

  it('should write what it learned to standard output as to a file', async () => {
    const memory = join(folder, 'sites.json')
    await batch(['--learn', '--memory', memory], [pageLines(3)])
    const {code, stdout} = await batch(['--learn', '--memory', '-'], [pageLines(3)])
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(memory, 'utf8'))
    expect(readdirSync(folder)).toEqual(['sites.json'])
  })

  it.each([
    ['that is not there', undefined, /sites\.json is not there: --learn makes it/],
    ['that is no JSON', '{', /sites\.json is no memory/],
    ['that is of no kind', '{}', /sites\.json is no memory: Expected `type`/],
    ['that is but options', '{"maxLines": 3}', /sites\.json is no memory: Expected `type`/],
    ['that is of another kind', '{"version": 9, "__proto__": {}}', /sites\.json is no memory/],
    [
      'that is broken',
      '{"type": "newst-memory", "version": 1, "maxLines": 1e99, "lines": []}',
      /sites\.json is no memory/
    ]
  ])('should exit with 2 for a memory %s', async (_, text, message) => {
    const memory = join(folder, 'sites.json')
    if (text !== undefined) writeFileSync(memory, text)
    const {code, stdout, stderr} = await batch(['--memory', memory], ['{"text": ""}'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(message)
  })

  it('should ask for no more of the input than the output takes', async () => {
    let given = 0
    const stdin = new Readable({
      highWaterMark: 1,
      read() {
        given++
        this.push(pageLines(1000))
      }
    })
    const stdout = Object.assign(new EventEmitter(), {write: (): boolean => false})
    const signals = new EventEmitter()
    const end = startBatch(['--threads', '0'], stdin, {stdout, signals})
    await Promise.race([end.code, new Promise((resolve) => setTimeout(resolve, 2000))])
    expect(given).toBeLessThan(5)
    signals.emit('SIGTERM', 'SIGTERM')
    stdout.write = () => true
    stdout.emit('drain')
    expect(await end.code).toBe(143)
  })

  it('should do all that is read when the input breaks, and say how to go on', async () => {
    const packed = gzipSync(pageLines(600), {level: 0})
    writeFileSync(`${input}.gz`, packed.subarray(0, packed.length - 1000))
    const {code, stderr} = await batch([`${input}.gz`, '--out', out])
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^stopped by unexpected end of file after \d+ pages, 0 of them error records\nnewst: to go on: /
    )
    expect(existsSync(out)).toBe(false)

    writeFileSync(`${input}.gz`, packed)
    expect((await batch([`${input}.gz`, '--out', out, '--resume'])).code).toBe(0)
    expect(readLines(readFileSync(out, 'utf8'))).toEqual(pageRecords(600))
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ] as const)('should finish what is in flight on %s, and say how to go on', async (signal, exitCode) => {
    const {code, stderr, listeners} = await interrupt(signal)
    expect({code, listeners}).toEqual({code: exitCode, listeners: 0})
    expect(stderr).toMatch(new RegExp(`stopped by ${signal} after \\d+ pages, 0 of them error records`))
    expect(stderr).toContain(`to go on: newst batch --interval 0 --threads 0 - --out ${out} --block-bytes 1 --resume`)
    expect(existsSync(out)).toBe(false)
    expect(readLines(readFileSync(`${out}.part`, 'utf8'))).toEqual(pageRecords(256))
  })

  it('should go on where it stopped, and cut off what was written but not noted', async () => {
    await interrupt()
    writeFileSync(`${out}.part`, `${readFileSync(`${out}.part`, 'utf8')}{"half": "${'a record'.repeat(10_000)}`)
    expect((await resume()).code).toBe(0)
    expect(readLines(readFileSync(out, 'utf8'))).toEqual(pageRecords(300))
    expect(readdirSync(folder)).toEqual(['out.ndjson'])
  })

  it('should NOT write where another batch may be writing that has noted nothing yet', async () => {
    writeFileSync(`${out}.part`, 'of another batch')
    const {code, stderr} = await batch(['--out', out], [pageLines(2)])
    const message = `${out}.part is there, maybe of a batch that runs: go on with --resume, or remove it`
    expect({code, stderr}).toEqual({code: 2, stderr: message})
    expect(readFileSync(`${out}.part`, 'utf8')).toBe('of another batch')
  })

  it('should begin anew where nothing was noted', async () => {
    writeFileSync(input, pageLines(2))
    writeFileSync(`${out}.part`, 'left from before')
    expect((await batch([input, '--out', out, '--resume'])).code).toBe(0)
    expect(readLines(readFileSync(out, 'utf8'))).toEqual(pageRecords(2))
  })

  it('should give the output its name when only that was left to do', async () => {
    await interrupt()
    const part = readFileSync(`${out}.part`, 'utf8')
    const state = JSON.parse(readFileSync(`${out}.state`, 'utf8')) as object
    writeFileSync(`${out}.state`, JSON.stringify({...state, errors: 1, complete: true}))
    expect(await resume()).toEqual({code: 1, stdout: '', stderr: '256 pages, 1 of them error records'})
    expect(readFileSync(out, 'utf8')).toBe(part)
    expect(readdirSync(folder)).toEqual(['out.ndjson'])
  })

  it.each([
    ['without --resume', [], undefined, /out\.ndjson\.state is there from a batch that stopped/],
    ['with other options', ['--resume', '--language', 'de'], undefined, /out\.ndjson was begun by another command/],
    ['when its state is no state', ['--resume'], '{"version":1,"__proto__":{}}', /is no checkpoint of this version/],
    ['when its state is no JSON', ['--resume'], '{', /is no checkpoint of this version/]
  ])('should NOT touch a batch that stopped %s', async (_, words, state, message) => {
    await interrupt()
    if (state !== undefined) writeFileSync(`${out}.state`, state)
    const before = readFileSync(`${out}.part`)
    const {code, stderr} = await batch(['-', '--out', out, ...words], [pageLines(300)])
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringMatching(message) as string})
    expect(readFileSync(`${out}.part`)).toEqual(before)
  })

  it('should NOT go on where records are gone', async () => {
    await interrupt()
    writeFileSync(`${out}.part`, '')
    const {code, stderr} = await resume()
    expect(code).toBe(2)
    expect(stderr).toMatch(/out\.ndjson\.part has 0 bytes, fewer than the \d+ that were written/)
  })

  it('should exit with 3 for an input that is not there, and leave no file', async () => {
    const {code, stderr} = await batch([input, '--out', out])
    expect({code, stderr}).toEqual({code: 3, stderr: expect.stringMatching(/^ENOENT/) as string})
    expect(readdirSync(folder)).toEqual([])
  })

  it('should exit with 3 when the output cannot be written', async () => {
    writeFileSync(input, pageLines(1))
    expect((await batch([input, '--out', join(folder, 'missing', 'out.ndjson')])).code).toBe(3)
  })

  it.each([
    [['--resume'], 'error: --resume needs --out'],
    [['--learn'], 'error: --learn needs --memory'],
    [['--memory', '-'], 'error: --memory - needs --learn'],
    [['--memory-lines', '5'], 'error: --memory-lines needs --memory'],
    [['--learn', '--memory', 'a', '--out', 'b'], 'error: --learn writes no records'],
    [['--threads', '1.5'], "argument '1.5' is invalid. Expected a whole number from 0 to 1024."],
    [['--threads', '1025'], "argument '1025' is invalid. Expected a whole number from 0 to 1024."],
    [['--interval', '86401'], "argument '86401' is invalid. Expected a whole number from 0 to 86400."],
    [['--max-bytes', '9007199254740992'], "'9007199254740992' is invalid. Expected a whole number, 1 or more."],
    [['--max-bytes', '0'], "argument '0' is invalid. Expected a whole number, 1 or more."],
    [['--language', 'en_US'], 'error: Expected option `language` to be a BCP 47 tag'],
    [['--lang', 'en'], "error: unknown option '--lang'"],
    [['a', 'b'], 'error: too many arguments']
  ])('should exit with 2 for %j', async (words, message) => {
    const {code, stdout, stderr} = await batch(words)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(message)
    expect(stderr).toContain('newst batch --help')
  })

  it('should print help', async () => {
    const {code, stdout} = await batch(['--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: newst batch \[options\] \[input\]\n/)
    for (const option of ['--out', '--resume', '--unordered', '--threads', '--max-bytes', 'Exit codes']) {
      expect(stdout).toContain(option)
    }
  })
})

/** Stop a batch of 300 pages on standard input half-way; gives the signal's exit code and what was said. */
async function interrupt(signal: 'SIGINT' | 'SIGTERM' = 'SIGINT') {
  const stdin = new PassThrough()
  const signals = new EventEmitter()
  const end = startBatch(['-', '--out', out, '--block-bytes', '1'], stdin, {signals})
  // Half a line is read when the signal comes.
  stdin.write(pageLines(300).slice(0, -50))
  while (!existsSync(`${out}.state`)) await new Promise((resolve) => setTimeout(resolve, 5))
  signals.emit(signal, signal)
  const code = await end.code
  return {code, stderr: end.stderr(), listeners: signals.listenerCount(signal)}
}

/** Go on with the batch that {@link interrupt} stopped. */
async function resume(): ReturnType<typeof batch> {
  return batch(['-', '--out', out, '--resume'], [pageLines(300)])
}
