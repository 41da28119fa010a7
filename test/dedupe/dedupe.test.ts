import {describe, expect, it} from 'vitest'
import {dedupe} from '../../src/dedupe/dedupe.js'
import type {Role} from '../../src/label/role.js'
import {buildTree} from '../../src/tree/build-tree.js'
import type {Nodes, Root} from '../../src/tree/nodes.js'
import {toString} from '../../src/tree/to-string.js'
import {checkTree} from '../tree/check-tree.js'
import {labelledPage} from '../tree/labelled-page.js'

const lead = 'A storm came from the sea and took the pier.'
const second = 'The ferry did not run, and the market stayed closed.'
const third = 'By night the wind was gone, and the boats went out.'

describe('dedupe', () => {
  it('should mark the copies of a teaser with the offset of the first', () => {
    const tree = parse(
      ['teaserHeading', 'New'],
      ['teaserTitle', 'Ferry runs'],
      ['teaserHeading', 'Read'],
      ['teaserTitle', 'FERRY RUNS']
    )
    expect(copies(tree)).toEqual(['FERRY RUNS → 5'])
  })

  it('should mark copies in the same list', () => {
    expect(
      copies(parse(['teaserTitle', 'Ferry runs'], ['teaserTitle', 'Fish'], ['teaserTitle', 'Ferry runs']))
    ).toEqual(['Ferry runs → 0'])
  })

  it('should mark the later copy where the first one is cut', () => {
    expect(copies(parse(['teaserTitle', 'Ferry runs again…'], ['teaserTitle', 'Ferry runs again at last']))).toEqual([
      'Ferry runs again at last → 0'
    ])
  })

  it('should mark a lead that is printed twice', () => {
    expect(copies(parse(['paragraph', lead], ['paragraph', lead.toUpperCase()], ['paragraph', second]))).toEqual([
      `${lead.toUpperCase()} → 0`
    ])
  })

  it('should mark a cut lead as a copy of the whole one, which may come later', () => {
    const cut = 'A storm came from the sea and took…'
    expect(copies(parse(['paragraph', cut], ['paragraph', lead], ['paragraph', second]))).toEqual([`${cut} → 37`])
    expect(copies(parse(['paragraph', lead], ['paragraph', second], ['paragraph', cut]))).toEqual([`${cut} → 0`])
  })

  it('should NOT mark a cut quote as a copy of a paragraph', () => {
    expect(copies(parse(['paragraph', lead], ['quote', 'A storm came from the sea and took…']))).toEqual([])
  })

  it('should mark a teaser of the article itself, which stays a teaser', () => {
    const tree = parse(
      ['headline', 'Storm takes the pier of Port Ellery'],
      ['paragraph', lead],
      ['teaserHeading', 'Most read'],
      ['teaserTitle', 'Ferry runs'],
      ['teaserTitle', 'LIVE: Storm takes the pier of Port Ellery']
    )
    const list = tree.children.at(-1)
    const teasers = list?.type === 'teaserList' ? list.children.filter((node) => node.type === 'teaser') : []
    expect(teasers.map((teaser) => teaser.data)).toStrictEqual([undefined, {isArticle: true}])
  })

  it('should know the article by its headline alone, whatever stands above it', () => {
    const title = 'Storm takes the pier of Port Ellery'
    const tree = parse(
      ['furniture', 'Ferry runs'],
      ['headline', title],
      ['teaserTitle', 'Ferry runs'],
      ['teaserTitle', `LIVE: ${title}`],
      ['teaserSummary', 'The northern pier had stood for ninety years.']
    )
    const list = tree.children.at(-1)
    const teasers = list?.type === 'teaserList' ? list.children.filter((node) => node.type === 'teaser') : []
    expect(teasers.map((teaser) => teaser.data)).toStrictEqual([undefined, {isArticle: true}])
  })

  it('should NOT mark teasers with titles much alike and different summaries', () => {
    const title = 'Storm takes the pier of Port Ellery'
    const first: [Role, string][] = [
      ['teaserTitle', title],
      ['teaserSummary', 'The northern pier had stood for ninety years.'],
      ['teaserTitle', `LIVE: ${title}`]
    ]
    expect(copies(parse(...first))).toHaveLength(1)
    expect(copies(parse(...first, ['teaserSummary', 'Two hundred people spent the night in the gym.']))).toEqual([])
  })

  it('should NOT mark short paragraphs', () => {
    expect(
      copies(parse(['paragraph', 'Yes.'], ['paragraph', lead], ['paragraph', 'Yes.'], ['paragraph', 'Yes.']))
    ).toEqual([])
  })

  it('should mark short blocks inside a stretch that is printed again', () => {
    const stretch: [Role, string][] = [
      ['crosshead', 'Why?'],
      ['paragraph', lead],
      ['paragraph', 'Yes.'],
      ['listItem', 'Fish'],
      ['paragraph', second],
      ['paragraph', 'So it goes.']
    ]
    const marked = copies(parse(...stretch, ['paragraph', third], ...stretch)).map((line) => line.split(' → ')[0])
    expect(marked).toEqual(['Why?', lead, 'Yes.', 'Fish', second, 'So it goes.'])
  })

  it('should mark short blocks that open a stretch which is printed again', () => {
    const stretch: [Role, string][] = [
      ['paragraph', 'Yes.'],
      ['paragraph', 'No.'],
      ['paragraph', lead]
    ]
    const marked = copies(parse(...stretch, ['paragraph', third], ...stretch)).map((line) => line.split(' → ')[0])
    expect(marked).toEqual(['Yes.', 'No.', lead])
  })

  it('should NOT mark a short start of a paragraph that an ellipsis cuts', () => {
    expect(copies(parse(['paragraph', 'A storm came from…'], ['paragraph', lead]))).toEqual([])
  })

  it('should mark every copy with the first, not with another copy', () => {
    const stretch: [Role, string][] = [
      ['crosshead', 'Why?'],
      ['paragraph', lead],
      ['paragraph', 'Yes.'],
      ['paragraph', second]
    ]
    const tree = parse(...stretch, ...stretch, ...stretch)
    expect(new Set(copies(tree).map((line) => line.split(' → ')[1]))).toEqual(new Set(['0', '6', '52', '58']))
    const around: [Role, string][] = [
      ['crosshead', 'Why?'],
      ['paragraph', lead]
    ]
    const mixed = parse(...around, ['paragraph', second], ...around, ['paragraph', second], ['crosshead', 'Why?'])
    expect(copies(mixed).filter((line) => line.startsWith('Why?'))).toEqual(['Why? → 0', 'Why? → 0'])
  })

  it('should NOT mark a quote that repeats a paragraph', () => {
    expect(copies(parse(['paragraph', lead], ['quote', lead]))).toEqual([])
  })

  it('should NOT mark what is printed again outside the body', () => {
    expect(
      copies(
        parse(['headline', lead], ['standfirst', lead], ['furniture', lead], ['furniture', lead], ['teaserTitle', lead])
      )
    ).toEqual([])
  })

  it('should leave a tree without positions as it is', () => {
    const paragraph = {type: 'paragraph' as const, value: lead}
    const tree: Root = {type: 'root', children: [paragraph, {...paragraph}]}
    expect(dedupe(tree)).toEqual(tree)
  })

  it('should NOT change the tree that it is given', () => {
    const {text, blocks} = labelledPage(['paragraph', lead], ['paragraph', lead])
    const tree = buildTree(text, blocks, {fields: []})
    const before = structuredClone(tree)
    dedupe(tree)
    expect(tree).toEqual(before)
  })
})

function parse(...lines: [Role, string][]): Root {
  const {text, blocks} = labelledPage(...lines)
  const tree = dedupe(buildTree(text, blocks, {fields: []}))
  expect(checkTree(tree, text)).toEqual([])
  return tree
}

/** Each copy, and the offset of what it is a copy of. */
function copies(node: Nodes): string[] {
  const own = node.data?.duplicateOf === undefined ? [] : [`${toString(node)} → ${node.data.duplicateOf}`]
  return [...own, ...('children' in node ? node.children.flatMap(copies) : [])]
}
