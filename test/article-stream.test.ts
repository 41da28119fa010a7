import {articleStream, parseArticle, type Page} from 'newst'
import {describe, expect, it} from 'vitest'

const storm = 'Storm Takes Both Piers\n\nA storm hit the northern coast on Monday, officials said.'

describe('articleStream', () => {
  it('should give the records in the order of the pages', async () => {
    const records = source([storm, '', {text: storm, language: 'nb'}]).pipeThrough(articleStream({dedupe: false}))
    expect(await all(records)).toEqual([
      parseArticle(storm, {dedupe: false}),
      parseArticle(''),
      parseArticle(storm, {dedupe: false, language: 'nb'})
    ])
  })

  it('should slow the source down when nobody reads', async () => {
    let given = 0
    const endless = new ReadableStream<Page>({
      pull(controller) {
        given++
        controller.enqueue('')
      }
    })
    const reader = endless.pipeThrough(articleStream()).getReader()
    await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(given).toBeLessThan(10)
    await reader.cancel()
  })

  it('should break at what is no page', async () => {
    const pages: unknown[] = ['', 1]
    await expect(all(source(pages as Page[]).pipeThrough(articleStream()))).rejects.toThrow(
      'Expected a page to be a string or an object with a string `text`, not 1 (number)'
    )
  })

  it('should break at a page longer than `maxLength`', async () => {
    await expect(all(source(['12']).pipeThrough(articleStream({maxLength: 1})))).rejects.toThrow(RangeError)
  })

  it('should reject a wrong option at once', () => {
    expect(() => articleStream({language: 'en_US'})).toThrow(TypeError)
  })
})

function source(pages: readonly Page[]): ReadableStream<Page> {
  const iterator: Iterator<Page, undefined> = pages.values()
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    }
  })
}

async function all<T>(stream: ReadableStream<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of stream) list.push(value)
  return list
}
