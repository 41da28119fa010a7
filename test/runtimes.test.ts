import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {parseArticle} from 'newst'
import {chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import packageJson from '../package.json' with {type: 'json'}
import {findChromium} from './playground/find-chromium.js'

const root = new URL('../', import.meta.url)
const pageText = readFileSync(new URL('examples/quick-start/page.txt', root), 'utf8')
const {headline, published, paragraphs} = parseArticle(pageText)
const printed = {headline, published, paragraphs: paragraphs.length}

/** A folder that holds the examples, and the library as it would be installed. */
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newst-examples-'))
  cpSync(fileURLToPath(new URL('examples', root)), folder, {recursive: true})
  const installed = join(folder, 'node_modules', 'newst')
  mkdirSync(installed, {recursive: true})
  writeFileSync(join(installed, 'package.json'), JSON.stringify(packageJson))
  await build({
    entryPoints: [fileURLToPath(new URL('src/index.ts', root))],
    outdir: join(installed, 'dist'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // Neither Node's modules nor those of a package are there in a browser.
    platform: 'neutral',
    logLevel: 'silent'
  })
}, 600_000)

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe.each([
  ['deno', ['run', '--quiet', '--no-config', '--allow-read', '--import-map', 'map.json', 'deno/example.ts']],
  ['bun', ['run', 'bun/example.ts']]
])('the example for %s', (command, words) => {
  it('should print what it finds', async () => {
    const print = vi.spyOn(console, 'log').mockReturnValue(undefined)
    await import(/* @vite-ignore */ `../examples/${command}/example.ts`)
    expect(print.mock.calls.map(([line]: unknown[]) => JSON.parse(String(line)) as unknown)).toEqual([printed])
    print.mockRestore()
  })

  it.skipIf(!hasCommand(command))('should print the same where it is meant to run', () => {
    writeFileSync(join(folder, 'map.json'), JSON.stringify({imports: {newst: './node_modules/newst/dist/index.js'}}))
    const output = execFileSync(command, words, {cwd: folder, encoding: 'utf8'})
    expect(JSON.parse(output)).toEqual(printed)
  })
})

it('should map what the example for Deno imports to the package at its version', () => {
  const {imports} = JSON.parse(readFileSync(new URL('examples/deno/deno.json', root), 'utf8')) as {
    imports: Record<string, string>
  }
  const code = readFileSync(new URL('examples/deno/example.ts', root), 'utf8')
  const bare = [...code.matchAll(/from '(?<name>[^.'][^']*)'/g)].map((match) => match.groups?.['name'] ?? '')
  expect(bare.filter((name) => !name.startsWith('node:'))).toEqual(Object.keys(imports))
  expect(imports).toEqual({newst: `npm:newst@^${packageJson.version}`})
})

const executablePath = findChromium()

describe('the example for browsers', () => {
  it.skipIf(executablePath === undefined && !process.env['CI'])('needs Chromium: apt-get install chromium', () => {
    expect(executablePath).toBeDefined()
  })

  it.skipIf(executablePath === undefined)('should parse what is typed, without a bundler', async () => {
    const address = 'http://newst.test/'
    const browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: ['--no-sandbox', '--disable-gpu'],
      timeout: 0
    })
    try {
      const page = await browser.newPage()
      page.setDefaultTimeout(0)
      await page.route('**/*', async (route) => {
        const file = new URL(route.request().url()).pathname.slice(1)
        const path = file.startsWith('node_modules/') ? file : `browser/${file === '' ? 'index.html' : file}`
        await route.fulfill({path: join(folder, path)})
      })
      await page.goto(address)
      await page.locator('textarea').fill(pageText)
      expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toEqual(parseArticle(pageText))
    } finally {
      await browser.close()
    }
  })
})

function hasCommand(command: string): boolean {
  try {
    execFileSync(command, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
