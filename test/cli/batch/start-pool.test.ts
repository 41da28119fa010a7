import {describe, expect, it} from 'vitest'
import {parseItem} from '../../../src/cli/batch/parse-item.js'
import {parseSurely} from '../../../src/cli/batch/parse-surely.js'
import {type Pool, startPool} from '../../../src/cli/batch/start-pool.js'
import {pageLines} from './pages.js'

const settings = {options: {language: 'nb'}, numbered: false, maxBytes: 100}
const item = {type: 'lines', first: 1, count: 3, bytes: new TextEncoder().encode(pageLines(3))} as const

describe('startPool', () => {
  it('should parse in worker threads what it parses in this one', async () => {
    const pool = startPool(2, settings, new URL('typescript-worker.mjs', import.meta.url))
    const outcomes = await Promise.all([pool.parse(item), pool.parse({...item, first: 4})])
    await pool.close()
    const here = await parseItem(item, settings)
    expect(outcomes).toEqual([here, {...here, first: 4}])
    expect(new TextDecoder().decode(here.bytes)).toContain('"language":"nb"')
  })
})

describe('parseSurely', () => {
  it('should lose only the page that ends the worker', async () => {
    const {bytes, errors} = await parseSurely(item, deadly('"id":1'), settings)
    const lines = new TextDecoder().decode(bytes).split('\n')
    expect(lines[1]).toBe('{"line":2,"error":"the worker ended: Error: out of memory"}')
    const whole = new TextDecoder().decode((await parseItem(item, settings)).bytes).split('\n')
    expect(lines.toSpliced(1, 1)).toEqual(whole.toSpliced(1, 1))
    expect(errors).toBe(1)
  })

  it('should keep a line of nothing a line', async () => {
    const lines = {...item, count: 3, bytes: new TextEncoder().encode('\n{"id":1}\n\n')}
    const outcome = await parseSurely(lines, deadly('"id":1'), settings)
    expect(new TextDecoder().decode(outcome.bytes).split('\n').length).toBe(4)
    expect(outcome).toMatchObject({first: 1, count: 3, errors: 3})
  })

  it('should name the file that ends the worker', async () => {
    const files = {type: 'files', first: 5, count: 2, folder: '/missing', paths: ['a.txt', 'deadly.txt']} as const
    const {bytes, errors} = await parseSurely({...files, paths: [...files.paths]}, deadly('deadly'), settings)
    const lines = new TextDecoder().decode(bytes).split('\n')
    expect(lines[0]).toMatch(/^\{"id":"a.txt","error":"cannot be read: ENOENT/)
    expect(lines[1]).toBe('{"id":"deadly.txt","error":"the worker ended: Error: out of memory"}')
    expect(errors).toBe(2)
  })
})

/** A pool whose workers end at items that hold a text. */
function deadly(text: string): Pool {
  return {
    parse: async (item) => {
      const content = 'bytes' in item ? new TextDecoder().decode(item.bytes) : JSON.stringify(item)
      if (content.includes(text)) throw new Error('out of memory')
      return parseItem(item, settings)
    },
    close: () => Promise.resolve()
  }
}
