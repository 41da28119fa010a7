import {describe, expect, it} from 'vitest'
import {weights} from '../../src/label/weights.js'
import {evaluateMemory} from '../../train/evaluation/evaluate-memory.js'
import {pages, prompt} from '../memory/site-pages.js'

describe('evaluateMemory', () => {
  it('should compare records without and with other pages of the site', () => {
    const corpus = pages.map((text, index) => {
      const [headline = '', , ...rest] = text.split('\n\n')
      const body = rest.slice(0, 4).filter((line) => line !== prompt)
      const gold = {headline, body: body.map((text) => ({type: 'paragraph', text}))}
      return {id: String(index), host: 'www.ellery.example', source: 'invented', text, gold}
    })
    const alone = {id: 'alone', host: 'fenn.example', source: 'other', text: '', gold: {body: []}}
    const [table, ...others] = evaluateMemory([...corpus, alone], [weights])
    expect(others).toEqual([])
    expect(table).toMatch(/^invented, alone +0\.\d{3}\/4/m)
    expect(table).toMatch(/^invented, with memory +1\.000\/4/m)
    expect(table).toMatch(/^of 12 paragraphs lost 0, won 0$/m)
  })
})
