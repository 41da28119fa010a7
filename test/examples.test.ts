import {readFileSync} from 'node:fs'
import {type Article, parseArticle} from 'newst'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {prompt} from './memory/site-pages.js'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Of the example pages, in the order of their files. */
const headlines = [
  'Harbour Town Votes to Move Its Market Hall',
  'Night Trains Return to the Northern Line',
  'Beekeepers Count a Mild Winter’s Cost',
  'A Village Without Street Lights Draws Visitors'
]

describe('examples', () => {
  it('should print the record of the page in quick-start', async () => {
    const print = vi.spyOn(console, 'dir').mockReturnValue(undefined)
    await import('../examples/quick-start/example.js')
    const page = readFileSync(new URL('../examples/quick-start/page.txt', import.meta.url), 'utf8')
    expect(print.mock.calls.map(([record]: unknown[]) => record)).toEqual([parseArticle(page)])
  })

  it('should show what three retext plugins say about the article, at the lines of the page', async () => {
    const print = vi.spyOn(console, 'log').mockReturnValue(undefined)
    await import('../examples/retext-check/example.js')
    const lines = print.mock.calls
      .map((words) => words.join(' '))
      .join('\n')
      .split('\n')
    expect(lines.filter((line) => line.includes('retext-')).map((line) => line.replace(/ +/g, ' '))).toEqual([
      '18:1-19:113 warning Unexpected hard to read sentence, according to 5 out of 7 algorithms readability retext-readability',
      '21:11-21:15 warning Reconsider using `damn`, it may be profane damn retext-profanities'
    ])
    expect(lines.at(-1)).toMatch(/^Keywords: (?:[a-z]+, )*ferri(?:, [a-z]+)*$/)
  })

  it('should print records without what the site repeats in clean-records', async () => {
    const print = vi.spyOn(console, 'log').mockReturnValue(undefined)
    await import('../examples/clean-records/example.js')
    const records = print.mock.calls.map(([line]: unknown[]) => JSON.parse(String(line)) as Article)
    expect(records.map(({headline}) => headline)).toEqual(headlines)
    expect(records.map(({paragraphs}) => paragraphs.length)).toEqual([3, 3, 3, 3])
    expect(records.flatMap(({paragraphs}) => paragraphs)).not.toContain(prompt)
  })

  it('should print a record a line in folder-to-ndjson', async () => {
    const print = vi.spyOn(console, 'log').mockReturnValue(undefined)
    await import('../examples/folder-to-ndjson/example.js')
    const records = print.mock.calls.map(([line]: unknown[]) => JSON.parse(String(line)) as Article)
    expect(records.map(({headline}) => headline)).toEqual(headlines)
  })

  it('should give LangChain the article in parts, and nothing around it', async () => {
    const print = vi.spyOn(console, 'log').mockReturnValue(undefined)
    await import('../examples/langchain/example.js')
    const page = readFileSync(new URL('../examples/quick-start/page.txt', import.meta.url), 'utf8')
    const {headline, paragraphs} = parseArticle(page)
    const parts = print.mock.calls as [{headline: string}, string][]
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.map(([metadata]) => metadata.headline)).toEqual(parts.map(() => headline))
    expect(words(parts.map(([, text]) => text).join(' '))).toEqual(words(paragraphs.join(' ')))
  })

  it('should answer with the record in http-endpoint, and refuse a page that is too large', async () => {
    const {app} = await import('../examples/http-endpoint/example.js')
    const post = (body: string) => app.request('/article', {method: 'POST', body})
    const page = readFileSync(new URL('../examples/quick-start/page.txt', import.meta.url), 'utf8')
    expect(await (await post(page)).json()).toEqual(parseArticle(page))
    expect((await post('a'.repeat(500_001))).status).toBe(413)
  })

  it('should be what the README shows in clean-records', () => {
    const [code = '', readme = ''] = ['examples/clean-records/example.ts', 'README.md'].map((path) =>
      readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
    )
    expect(readme).toContain(code)
  })
})

function words(text: string): string[] {
  return text.split(/\s+/)
}
