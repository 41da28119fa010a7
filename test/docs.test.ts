import {describe, expect, it} from 'vitest'
import {markdownFiles, readExports, readMarkdownExamples} from './read-examples.js'
import {runExample} from './run-example.js'

const exports = readExports()

describe('doc comments', () => {
  const every = exports.flatMap(({exports}) => exports)

  it('should stand on every export', () => {
    expect(every.filter((one) => !one.hasSentence).map((one) => one.place)).toEqual([])
  })

  it('should describe every parameter and result of a function', () => {
    expect(every.flatMap((one) => one.missing.map((tag) => `${one.place} ${tag}`))).toEqual([])
  })

  const examples = exports.flatMap(({module, exports}) =>
    exports.flatMap(({place, examples}) => examples.map((code) => ({module, place, code})))
  )

  it.each(examples)('should show what the code gives: $place', async ({module, code}) => {
    // A module's examples may use the exports of its neighbours too; its own win.
    const modules = await Promise.all([...exports.map((one) => one.module), module].map(importModule))
    expect(await runExample(code, Object.fromEntries(modules.flatMap(Object.entries)))).toBeGreaterThan(0)
  })
})

describe('guides', () => {
  it.each(markdownFiles().flatMap(readMarkdownExamples))('should show what the code gives: $place', async ({code}) => {
    await runExample(code, {})
  })
})

/** The command's entry runs when it is imported. */
async function importModule(path: string): Promise<Record<string, unknown>> {
  if (path === 'src/cli/main.ts') return {}
  return (await import(/* @vite-ignore */ `../${path}`)) as Record<string, unknown>
}
