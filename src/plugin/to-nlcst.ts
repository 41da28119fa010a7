import type {Root as NlcstRoot} from 'nlcst'
import {describeValue} from '../describe-value.js'
import {quoteName} from '../quote-name.js'
import {leavesOf} from '../tree/leaves-of.js'
import type {Literals, Root} from '../tree/nodes.js'
import {assertMethod} from './assert-method.js'
import {createPlacer} from './place-nlcst.js'

/** What parses a stretch of text to nlcst: `unified().use(retextEnglish)`, or `new ParseEnglish()`. */
export interface RetextParser {
  parse: (text: string) => NlcstRoot
}

/** What of a page becomes nlcst. */
export interface ToNlcstOptions {
  /** Types of the leaves to take, such as `['headline', 'standfirst']` (default: those of the body). */
  types?: readonly Literals['type'][] | undefined
}

/** The leaves of the body. */
const bodyTypes: readonly Literals['type'][] = ['paragraph', 'crosshead', 'quote', 'caption', 'note', 'listItem']

/** Every type of leaf, for the check of options. */
const leafTypes: Record<Literals['type'], true> = {
  byline: true,
  caption: true,
  crosshead: true,
  dateline: true,
  furniture: true,
  headline: true,
  keywords: true,
  kicker: true,
  listItem: true,
  note: true,
  paragraph: true,
  quote: true,
  standfirst: true,
  teaserHeading: true,
  teaserMeta: true,
  teaserSummary: true,
  teaserTitle: true
}

/**
 * Turn the body of a page, or other parts of it, into nlcst, the syntax tree of natural language.
 *
 * Each leaf of the newst tree becomes a paragraph, with positions on the page. What stands between them is kept: white space as
 * white space, other text as source, so the text of the tree is the page. Copies that are marked are not taken.
 *
 * @see https://github.com/syntax-tree/nlcst
 * @param tree - The newst tree of the page, with positions.
 * @param page - The page: its text, or a file that holds it.
 * @param parser - What parses a paragraph: a unified processor with a retext parser, or an instance of one.
 * @param options - What of the page to take (optional).
 * @returns The nlcst tree.
 * @throws {TypeError} When an argument or option is unknown or wrong, when a node has no position, or the parser gives none.
 * @example
 * import {ParseEnglish} from 'parse-english'
 *
 * const value = 'Mr. Lee left. He came back.'
 * const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 28, offset: 27}}
 * const tree = toNlcst({type: 'root', children: [{type: 'paragraph', value, position}]}, value, new ParseEnglish())
 * tree.children[0].children.filter((node) => node.type === 'SentenceNode').map((node) => node.position.start.column)
 * //=> [1, 15]
 */
export function toNlcst(
  tree: Root,
  page: {toString: () => string},
  parser: RetextParser,
  options: Readonly<ToNlcstOptions> = {}
): NlcstRoot {
  assertPage(page)
  assertMethod(parser, 'parser', 'parse')
  const text = String(page)
  const placer = createPlacer(text)
  const children: NlcstRoot['children'] = []
  let last = 0

  const fillUpTo = (offset: number): void => {
    if (offset <= last) return
    const value = text.slice(last, offset)
    const type = value.trim() === '' ? 'WhiteSpaceNode' : 'SourceNode'
    children.push({type, value, position: placer.stretch(last, offset)})
  }

  for (const {start, end} of findStretches(tree, readTypes(options))) {
    fillUpTo(start)
    const {children: nodes} = parser.parse(onOneLine(text.slice(start, end)))
    for (const node of nodes) children.push(placer.node(node, start))
    last = end
  }

  fillUpTo(text.length)
  return {type: 'RootNode', children, position: createPlacer(text).stretch(0, text.length)}
}

/** Line ends in a paragraph would end it; a space takes as many characters, so offsets stay. */
function onOneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]/g, ' ')
}

function findStretches(tree: Root, types: ReadonlySet<string>): {start: number; end: number}[] {
  return leavesOf(tree, (node) => node.data?.duplicateOf === undefined)
    .filter((leaf) => types.has(leaf.type))
    .map(({type, position}) => {
      const start = position?.start.offset
      const end = position?.end.offset
      if (start !== undefined && end !== undefined) return {start, end}
      throw new TypeError(`Expected nodes with positions, not a \`${type}\` without`)
    })
    .sort((a, b) => a.start - b.start)
}

function assertPage(page: unknown): void {
  if (typeof page === 'string' || (typeof page === 'object' && page !== null)) return
  throw new TypeError(`Expected \`page\` to be a text or a file, not ${describeValue(page)}`)
}

function readTypes(options: unknown): ReadonlySet<string> {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`Expected \`options\` to be an object, not ${describeValue(options)}`)
  }
  const {types = bodyTypes, ...unknown} = options as ToNlcstOptions
  const name = Object.keys(unknown)[0]
  if (name !== undefined) throw new TypeError(`Unknown option ${quoteName(name)}, expected \`types\``)
  const given: unknown = types
  const wrong = Array.isArray(given) ? (given as unknown[]).find((type) => !isLeafType(type)) : given
  if (wrong === undefined) return new Set(types)
  throw new TypeError(
    `Expected option \`types\` to be types of leaves such as 'paragraph', not ${describeValue(wrong)}`
  )
}

function isLeafType(type: unknown): boolean {
  return typeof type === 'string' && Object.hasOwn(leafTypes, type)
}
