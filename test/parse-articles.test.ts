import {parseArticle, parseArticles, type Page} from 'newst'
import {describe, expect, it} from 'vitest'

const first = 'Storm Takes Both Piers\n\nA storm hit the northern coast on Monday, officials said.'
const second = 'Beekeepers Count a Mild Winter’s Cost\n\nColonies ate their stores by February, a survey shows.'

describe('parseArticles', () => {
  it('should give the records in the order of the pages', async () => {
    expect(await all(parseArticles([first, second]))).toEqual([parseArticle(first), parseArticle(second)])
  })

  it('should take an asynchronous source', async () => {
    expect(await all(parseArticles(toAsync([second, first])))).toEqual([parseArticle(second), parseArticle(first)])
  })

  it('should put what a page says about itself over what is said of all', async () => {
    const pages = [{text: first, language: 'nb'}, first]
    const languages = (await all(parseArticles(pages, {language: 'de'}))).map(({language}) => language)
    expect(languages).toEqual(['nb', 'de'])
  })

  it('should ask for a page only when its record is asked for', async () => {
    const asked: number[] = []
    const articles = parseArticles(count(asked))
    expect(asked).toEqual([])
    await articles.next()
    await articles.next()
    expect(asked).toEqual([0, 1])
    await articles.return()
    expect(asked).toEqual([0, 1, -1])
  })

  it.each([
    [undefined, 'Expected `pages` to be an iterable of pages, not undefined'],
    [null, 'Expected `pages` to be an iterable of pages, not null'],
    ['Storm', 'Expected `pages` to be an iterable of pages, not "Storm" (string)'],
    [{}, 'Expected `pages` to be an iterable of pages, not an object']
  ])('should reject %j at once', (pages, message) => {
    const call = (): unknown => Reflect.apply(parseArticles, undefined, [pages])
    expect(call).toThrow(new TypeError(message))
  })

  it('should reject a wrong option at once', () => {
    expect(() => parseArticles([], {language: 'en_US'})).toThrow(TypeError)
  })

  it.each([
    [1, 'Expected a page to be a string or an object with a string `text`, not 1 (number)'],
    [{text: 1}, 'Expected a page to be a string or an object with a string `text`, not an object'],
    [{text: '', lang: 'en'}, /^Unknown option `lang`/]
  ])('should reject the page %j when it comes', async (page, message) => {
    const pages: unknown[] = ['', page]
    const articles = parseArticles(pages as Page[])
    await articles.next()
    await expect(articles.next()).rejects.toThrow(message)
  })

  it('should reject a page longer than `maxLength` when it comes', async () => {
    const articles = parseArticles(['1', '12'], {maxLength: 1})
    await articles.next()
    await expect(articles.next()).rejects.toThrow(RangeError)
  })
})

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

// eslint-disable-next-line @typescript-eslint/require-await -- what matters is that the source is asynchronous
async function* toAsync<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values
}

/** Note which pages are asked for, and -1 when no more will be. */
function* count(asked: number[]): Generator<string> {
  try {
    for (let index = 0; ; index++) {
      asked.push(index)
      yield ''
    }
  } finally {
    asked.push(-1)
  }
}
