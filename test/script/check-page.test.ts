import {type Article, parseArticle, parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {checkPage} from '../../script/fuzz/check-page.js'

const page = 'Storm hits coast\n\nA storm hit the northern coast on Monday, officials said.'
const enough = {least: 60_000, perCharacter: 0}
const good = {parseArticle, parseTree}

describe('checkPage', () => {
  it.each([page, '', '\u200B\n', '\uD800'])('should find nothing wrong with %j', (text) => {
    expect(checkPage(text, good, enough)).toEqual([])
  })

  it('should find a throw', () => {
    const parser = {
      ...good,
      parseArticle: () => {
        throw new TypeError('a fault')
      }
    }
    expect(checkPage(page, parser, enough)[0]).toMatch(/^Unexpected throw: TypeError: a fault/)
  })

  it('should find what is lost', () => {
    const parser = {...good, parseTree: (text: string) => ({...parseTree(text), children: []})}
    expect(checkPage(page, parser, enough)).toContain('Expected the text from 0 on to be in a leaf')
  })

  it('should find a record that changes, and one that is no JSON', () => {
    const parser = {...good, parseArticle: (text: string): Article => ({...parseArticle(text), headline: 'Fish'})}
    expect(checkPage(page, parser, enough)).toEqual(['Expected the same record each time'])
    const undefinedKey = (text: string): Article => Object.assign(parseArticle(text), {keywords: undefined})
    expect(checkPage(page, {...good, parseArticle: undefinedKey}, enough)).toContain('Expected a record that is JSON')
  })

  it('should find a page that takes too long', () => {
    // A short page may take less time than the clock can tell.
    expect(checkPage(page, good, {least: -1, perCharacter: 0})[0]).toMatch(/^Expected at most -1 ms of CPU time/)
  })
})
