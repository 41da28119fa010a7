import {describe, expect, it} from 'vitest'
import {buildTree} from '../../src/tree/build-tree.js'
import type {RootContent} from '../../src/tree/nodes.js'
import {checkTree} from './check-tree.js'
import {labelledPage} from './labelled-page.js'

const page = labelledPage(['headline', 'Storm'], ['listItem', 'Fish'], ['listItem', 'Salt'])
const good = buildTree(page.text, page.blocks, {fields: []})

describe('checkTree', () => {
  it('should find nothing wrong with a good tree', () => {
    expect(checkTree(good, page.text)).toEqual([])
  })

  it('should find nothing wrong where an invisible mark stood between the halves of a character', () => {
    const broken = labelledPage(['headline', '\uDB40\u202E\uDC41Storm'])
    const blocks = broken.blocks.map((block) => ({...block, text: '\uDB40\uDC41Storm'}))
    const tree = buildTree(broken.text, blocks, {fields: []})
    expect(checkTree(tree, broken.text)).toEqual([])
  })

  it('should find text that is in no leaf', () => {
    expect(checkTree({...good, children: good.children.slice(1)}, page.text)).toEqual([
      'Expected the text at 0–7 to be in a leaf'
    ])
    expect(checkTree({...good, children: good.children.slice(0, 1)}, page.text)).toEqual([
      'Expected the text from 5 on to be in a leaf'
    ])
  })

  it('should find text that is in two leaves', () => {
    const children = good.children.flatMap((node) => [node, node])
    expect(checkTree({...good, children}, page.text)).toContain('Unexpected headline at 0, inside the leaf before it')
  })

  it('should find a value that the page does not print', () => {
    const children = good.children.map((node): RootContent =>
      node.type === 'headline' ? {...node, value: 'Calm'} : node
    )
    expect(checkTree({...good, children}, page.text)).toEqual(['Expected headline at 0 to say `Storm`, not `Calm`'])
  })

  it('should find a node where it may not stand', () => {
    const misplaced: unknown = {...good.children[0], type: 'teaserTitle'}
    const children = [misplaced as RootContent, ...good.children.slice(1)]
    expect(checkTree({...good, children}, page.text)).toEqual(['Unexpected teaserTitle in root'])
  })

  it('should find wrong lines, columns and spans', () => {
    const point = {line: 1, column: 1, offset: 7}
    const children = good.children.map((node): RootContent => {
      return node.type === 'list' && node.position ? {...node, position: {...node.position, start: point}} : node
    })
    expect(checkTree({...good, children}, page.text)).toEqual(['Wrong point of list: {"line":1,"column":1,"offset":7}'])
    expect(checkTree({...good, position: {start: point, end: point}}, page.text)).toContain(
      'Expected the root to span 0–17, not 7–7'
    )
  })
})
