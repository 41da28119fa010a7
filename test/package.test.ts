import {execFile} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {build} from 'tsup'
import ts from 'typescript'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import packageJson from '../package.json' with {type: 'json'}

/** The entries of the library, by the names of their files. */
const entries = Object.keys(packageJson.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => (name === '.' ? 'index' : name.slice('./'.length)))

describe('the built package', () => {
  let folder = ''

  beforeAll(async () => {
    // Inside the project, so that the built files find their dependencies.
    folder = mkdtempSync(join(process.cwd(), 'node_modules', '.newst-'))
    await build({outDir: folder, dts: false, silent: true})
  })

  afterAll(() => {
    rmSync(folder, {recursive: true})
  })

  it('should NOT ask for Node in the library', () => {
    const imported = entries.flatMap((entry) => importsOf(folder, `${entry}.js`))
    expect(imported.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([])
  })

  it('should import only what the package depends on', () => {
    // The command reads HTML where its user has installed what that takes; the library's own entry never asks for it.
    const optional = Object.keys(packageJson.peerDependenciesMeta)
    const ofCommand = importsOf(folder, 'cli.js').filter((name) => !optional.includes(name))
    const imported = [...importsOf(folder, 'index.js'), ...ofCommand]
    const packages = new Set(imported.filter((name) => !name.startsWith('node:')).map(packageOf))
    const dependencies = Object.keys(packageJson.dependencies).filter((name) => !name.startsWith('@types/'))
    // HTML in a batch asks for packages that only its users install.
    const own = [...packages].filter((name) => !Object.keys(packageJson.peerDependencies).includes(name))
    expect(own.sort()).toEqual(dependencies.sort())
  })

  it.each(entries)('should export from %s.js what the source exports', async (entry) => {
    const built = (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${entry}.js`)).href)) as object
    const source = (await import(/* @vite-ignore */ `../src/${entry}.ts`)) as object
    expect(Object.keys(built)).toEqual(Object.keys(source))
  })

  it.each(entries)('should import in %s.js only what the package or its user installs', (entry) => {
    const installed = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)]
    expect(importsOf(folder, `${entry}.js`).filter((name) => !installed.includes(packageOf(name)))).toEqual([])
  })

  it('should have source maps', () => {
    const map: unknown = JSON.parse(readFileSync(join(folder, 'index.js.map'), 'utf8'))
    expect(map).toHaveProperty('sources')
  })

  it('should have a command that runs', async () => {
    const {stdout} = await promisify(execFile)(process.execPath, [join(folder, 'cli.js'), '--version'])
    expect(stdout).toBe(packageJson.version + '\n')
  })

  it('should end quietly when the reader of the output stops early', async () => {
    const command = `"${process.execPath}" "${join(folder, 'cli.js')}" --format tree ${'package.json '.repeat(200)} | head -n 1`
    const {stdout, stderr} = await promisify(execFile)('bash', ['-c', command], {cwd: process.cwd()})
    expect({lines: stdout.split('\n').length, stderr}).toEqual({lines: 2, stderr: ''})
  })
})

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

/** What a built file and the chunks that it loads import from elsewhere; chunks may load each other. */
function importsOf(folder: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const {importedFiles} = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true)
  return importedFiles.flatMap(({fileName}) =>
    fileName.startsWith('./') ? importsOf(folder, fileName.slice('./'.length), seen) : [fileName]
  )
}
