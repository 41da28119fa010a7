import {defined} from '../defined.js'
import type {TeaserMetaField} from '../field/fields.js'
import {metaKind} from '../teaser/meta-kind.js'
import {readTeaserLists} from '../teaser/read-teaser-lists.js'
import type {TeaserGroup, TeaserItem, TeaserLine, TeaserRole} from '../teaser/teaser-line.js'
import {literal} from './literal.js'
import type {Furniture, RootContent, Teaser, TeaserContent, TeaserList, TeaserListContent} from './nodes.js'
import {type Page, type PlacedBlock, span} from './page.js'

/**
 * Build the nodes of a run of teaser lines.
 *
 * @param page - The page.
 * @param run - Blocks with the roles of teasers and the furniture between them, in page order.
 * @returns Teaser lists, and the furniture between them.
 */
export function buildTeaserLists(page: Page, run: readonly PlacedBlock[]): RootContent[] {
  const lines = run.map((block) => teaserLine(block, teaserField(page, block)))
  const parts = readTeaserLists(lines).map((group) => teaserListPart(page, group))
  return withFurniture(run, parts)
}

/** A node, and the first and the last block that it holds. */
interface Part<Node> {
  node: Node
  first: PlacedBlock
  last: PlacedBlock
}

function teaserLine(block: PlacedBlock, field: TeaserMetaField | undefined): TeaserLine {
  return {...block, role: isTeaserRole(block.role) ? block.role : 'furniture', kind: metaKind(block.text, field)}
}

function isTeaserRole(role: string): role is TeaserRole {
  return role.startsWith('teaser')
}

function teaserField(page: Page, block: PlacedBlock): TeaserMetaField | undefined {
  const field = page.fields.get(block.index)
  return field?.type === 'teaserMeta' ? field : undefined
}

function teaserListPart(page: Page, {heading, headings, items}: TeaserGroup): Part<TeaserList> {
  const parts: Part<TeaserListContent>[] = [
    ...headings.map((line) => ({node: literal('teaserHeading', line), first: line, last: line})),
    ...items.map((item) => teaserPart(page, item))
  ]
  const {blocks, first, last} = extent(page, parts)
  const children = withFurniture(blocks, parts)
  return {node: {type: 'teaserList', ...defined({heading}), children, position: span(blocks)}, first, last}
}

function teaserPart(page: Page, item: TeaserItem): Part<Teaser> {
  const parts = item.map((line) => ({node: teaserContent(page, line), first: line, last: line}))
  const {blocks, first, last} = extent(page, parts)
  return {node: {type: 'teaser', children: withFurniture(blocks, parts), position: span(blocks)}, first, last}
}

function teaserContent(page: Page, line: TeaserLine): TeaserContent {
  if (line.role === 'teaserTitle' || line.role === 'teaserSummary') return literal(line.role, line)
  const {section, date, authors} = teaserField(page, line) ?? {}
  return {...literal('teaserMeta', line), ...defined({section, date, authors})}
}

/** The blocks from the first part to the last. */
function extent(page: Page, parts: readonly Part<unknown>[]) {
  const {first, last} = parts.reduce((head, tail) => ({...head, last: tail.last}))
  return {blocks: page.blocks.slice(first.index, last.index + 1), first, last}
}

/** The parts in their places, every other block as furniture. */
function withFurniture<Node>(blocks: readonly PlacedBlock[], parts: readonly Part<Node>[]): (Node | Furniture)[] {
  const starts = new Map(parts.map((part) => [part.first.index, part]))
  const nodes: (Node | Furniture)[] = []
  let last = -1
  for (const block of blocks) {
    if (block.index <= last) continue
    const part = starts.get(block.index)
    nodes.push(part?.node ?? literal('furniture', block))
    last = part?.last.index ?? block.index
  }
  return nodes
}
