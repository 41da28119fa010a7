import {describe, expect, it} from 'vitest'
import type {AnnotatedPage} from '../../train/corpus.js'
import {evaluateCopies, printCopies} from '../../train/evaluation/evaluate-copies.js'

describe('evaluateCopies', () => {
  const titles = [
    'Storm takes both old piers of Port Ellery',
    'Fish',
    'Coast | Storm takes both old piers of Port Ellery',
    'FISH'
  ]
  const figures = evaluateCopies([annotated(titles)])

  it('should count pairs that are no exact copies, and list those that are merged', () => {
    expect(figures.pairs).toBe(5)
    expect(figures.merged).toEqual([[titles[0], titles[2]]])
    expect(printCopies(figures, 1).slice(0, 1)).toEqual(['1 of 5 pairs merged that are no exact copies: 20.000 %'])
    expect(printCopies(figures, 1).slice(-2)).toEqual([`  ${titles[0]}`, `  ${titles[2]}`])
  })

  it('should count the edited titles that are found', () => {
    expect(figures.edits.get('"LIVE:" before it')).toEqual({count: 1, found: 0}) // A second way to start is a fork.
    expect(evaluateCopies([annotated(titles.slice(0, 2))]).edits.get('"LIVE:" before it')).toEqual({count: 1, found: 1})
    expect(figures.edits.has('another number')).toBe(false)
  })
})

function annotated(lines: string[]): AnnotatedPage {
  const items = lines.map((_, index) => ({title: index + 1}))
  const annotation = {
    id: '1',
    headline: null,
    standfirst: [],
    byline: [],
    datelines: [],
    body: [],
    teaserLists: [{heading: null, items}]
  }
  return {annotation, host: 'example.com', lines}
}
