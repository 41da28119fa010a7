import {readFileSync} from 'node:fs'
import {parseArticle} from 'newst'
import {afterEach, describe, expect, it, vi} from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('examples', () => {
  it('should print the record of the page in quick-start', async () => {
    const print = vi.spyOn(console, 'dir').mockReturnValue(undefined)
    await import('../examples/quick-start/example.js')
    const page = readFileSync(new URL('../examples/quick-start/page.txt', import.meta.url), 'utf8')
    expect(print.mock.calls.map(([record]: unknown[]) => record)).toEqual([parseArticle(page)])
  })
})
