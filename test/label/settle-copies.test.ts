import {describe, expect, it} from 'vitest'
import type {LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'
import {settleCopies} from '../../src/label/settle-copies.js'

describe('settleCopies', () => {
  const title = 'Harbour Pilots End Their Strike After Nine Days'
  const summary = 'Ships waiting off the northern pier began to move on Sunday evening.'

  it('should make a paragraph the summary that it is elsewhere', () => {
    const blocks = page(
      ['teaserTitle', title],
      ['paragraph', summary],
      ['teaserTitle', title],
      ['teaserSummary', summary]
    )
    expect(rolesOf(settleCopies(blocks))).toEqual(['teaserTitle', 'teaserSummary', 'teaserTitle', 'teaserSummary'])
  })

  it('should know copies that are cut or in other case', () => {
    const blocks = page(
      ['teaserTitle', title],
      ['teaserSummary', summary],
      ['teaserTitle', title.toLowerCase()],
      ['teaserTitle', 'Ships waiting off the northern pier …']
    )
    expect(rolesOf(settleCopies(blocks))).toEqual(['teaserTitle', 'teaserSummary', 'teaserTitle', 'teaserSummary'])
  })

  it('should NOT touch a paragraph under another title', () => {
    const blocks = page(
      ['headline', 'Another Headline'],
      ['paragraph', summary],
      ['teaserTitle', title],
      ['teaserSummary', summary]
    )
    expect(settleCopies(blocks)).toEqual(blocks)
  })

  it('should leave the headline what it is where the page promotes its own article', () => {
    const blocks = page(
      ['headline', title],
      ['standfirst', summary],
      ['teaserTitle', title],
      ['teaserSummary', summary]
    )
    expect(settleCopies(blocks)).toEqual(blocks)
  })

  it('should NOT touch what is a teaser nowhere', () => {
    const blocks = page(['headline', title], ['paragraph', summary], ['headline', title], ['standfirst', summary])
    expect(settleCopies(blocks)).toEqual(blocks)
  })
})

function page(...lines: [Role, string][]): LabelledBlock[] {
  return lines.map(([role, text], index) => ({role, text, start: index, end: index + 1, confidence: 0.5}))
}

function rolesOf(blocks: readonly LabelledBlock[]): Role[] {
  return blocks.map((block) => block.role)
}
