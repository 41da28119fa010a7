import {defined} from '../defined.js'
import type {Field, Fields, PrintedDates} from '../field/fields.js'
import type {LabelledBlock} from '../label/labelled-block.js'
import type {Role} from '../label/role.js'
import {buildTeaserLists} from './build-teaser-lists.js'
import {literal} from './literal.js'
import type {List, Root, RootContent} from './nodes.js'
import {createPage, type Page, type PlacedBlock, span} from './page.js'

/**
 * Build the newst tree of a page.
 *
 * @param text - The page.
 * @param blocks - Its blocks in page order, which cover all that is not white space and never overlap.
 * @param fields - What was read in the blocks.
 * @param article - How likely the page holds an article, from 0 to 1 (optional).
 * @returns The tree: every character that is not white space is in exactly one leaf.
 * @example
 * const block = {text: 'Storm hits coast', start: 0, end: 16, role: 'headline', confidence: 1} as const
 * buildTree('Storm hits coast', [block], {fields: []}).children.map((node) => node.type)
 * //=> ['headline']
 */
export function buildTree(text: string, blocks: LabelledBlock[], fields: Fields, article?: number): Root {
  const page = createPage(text, blocks, fields)
  const children: RootContent[] = []
  let next = 0
  for (const block of page.blocks) {
    if (block.index < next) continue
    const step = readStep(page, block)
    for (const node of step.nodes) children.push(node)
    next = step.next
  }
  const root: Root = {type: 'root', children, position: page.position}
  if (fields.language !== undefined) root.language = fields.language
  if (article !== undefined) root.data = {confidence: Math.round(1000 * article) / 1000}
  return root
}

/** Nodes, and the index of the first block that is in none of them. */
interface Step {
  nodes: RootContent[]
  next: number
}

function readStep(page: Page, block: PlacedBlock): Step {
  const field = page.fields.get(block.index)
  if (field) {
    const node = fieldNode(field, page.blocks.slice(field.first, field.last + 1))
    if (node) return {nodes: [node], next: field.last + 1}
  }
  if (isTeaserRole(block.role)) return teaserStep(page, block)
  if (block.role === 'listItem') return listStep(page, block)
  return {nodes: [plainNode(block)], next: block.index + 1}
}

/** The node of a field that stands for itself; the fields of teasers are parts of their lists. */
function fieldNode(field: Field, blocks: PlacedBlock[]): RootContent | undefined {
  switch (field.type) {
    case 'byline':
      return {
        ...literal('byline', ...blocks),
        ...defined({authors: field.authors, organization: field.organization, ...printedDates(field)})
      }
    case 'dateline':
      return {...literal('dateline', ...blocks), ...printedDates(field)}
    case 'keywords':
      return {...literal('keywords', ...blocks), keywords: field.keywords}
    case 'leadIn': {
      const {text, place, agency, date, authors} = field
      const type = blocks[0]?.role === 'standfirst' ? 'standfirst' : 'paragraph'
      return {...literal(type, ...blocks), leadIn: defined({text, place, agency, date, authors})}
    }
    case 'teaserMeta':
      return undefined
  }
}

function printedDates({published, modified, pageDate}: PrintedDates) {
  return defined({published, modified, pageDate})
}

function plainNode(block: PlacedBlock): RootContent {
  switch (block.role) {
    case 'published':
    case 'modified':
    case 'pageDate':
      return literal('dateline', block)
    case 'byline':
      return {...literal('byline', block), authors: []}
    case 'keywords':
      return {...literal('keywords', block), keywords: []}
    case 'headline':
    case 'kicker':
    case 'standfirst':
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'caption':
    case 'note':
      return literal(block.role, block)
    default:
      return literal('furniture', block)
  }
}

function listStep(page: Page, first: PlacedBlock): Step {
  const items = takeWhile(page, first, (role) => role === 'listItem')
  const list: List = {
    type: 'list',
    children: items.map((item) => literal('listItem', item)),
    position: span(items)
  }
  return {nodes: [list], next: first.index + items.length}
}

/** A run of teaser lines, with the furniture between them but not the furniture after them. */
function teaserStep(page: Page, first: PlacedBlock): Step {
  const run = takeWhile(page, first, (role) => isTeaserRole(role) || role === 'furniture')
  const length = run.map((block) => isTeaserRole(block.role)).lastIndexOf(true) + 1
  return {nodes: buildTeaserLists(page, run.slice(0, length)), next: first.index + length}
}

/** The blocks from the first on, as long as their roles go together and no field of the article starts. */
function takeWhile(page: Page, first: PlacedBlock, goesOn: (role: Role) => boolean): PlacedBlock[] {
  const run = [first]
  for (let index = first.index + 1; ; index++) {
    const block = page.blocks[index]
    if (!block || !goesOn(block.role) || isArticleField(page.fields.get(index))) return run
    run.push(block)
  }
}

function isArticleField(field: Field | undefined): boolean {
  return field !== undefined && field.type !== 'teaserMeta'
}

function isTeaserRole(role: Role): boolean {
  return role.startsWith('teaser')
}
