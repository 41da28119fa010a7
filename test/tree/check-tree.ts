import type {Nodes, Parents, Root} from '../../src/tree/nodes.js'

/** Which types may stand in a parent. */
export const contentModel: Record<Parents['type'], ReadonlySet<string>> = {
  root: new Set([
    ...['headline', 'kicker', 'standfirst', 'byline', 'dateline', 'paragraph', 'crosshead', 'quote', 'caption', 'note'],
    ...['list', 'keywords', 'teaserList', 'furniture']
  ]),
  list: new Set(['listItem']),
  teaserList: new Set(['teaserHeading', 'teaser', 'furniture']),
  teaser: new Set(['teaserTitle', 'teaserSummary', 'teaserMeta', 'furniture'])
}

/**
 * Check that a tree is one of a page: lossless, in order, in place, and of the content model.
 *
 * @param tree - The tree.
 * @param text - The page it was built from.
 * @returns What is wrong, a sentence each; empty when nothing is.
 */
export function checkTree(tree: Root, text: string): string[] {
  return [
    ...checkRoot(tree, text),
    ...checkContent(tree),
    ...checkSpans(tree),
    ...checkLeaves(tree, text),
    ...checkPoints(tree, lineStartsOf(text))
  ]
}

function checkRoot(tree: Root, text: string): string[] {
  const {start, end} = offsetsOf(tree)
  return start === 0 && end === text.length ? [] : [`Expected the root to span 0–${text.length}, not ${start}–${end}`]
}

/**
 * Check that a node and what is in it are of the content model.
 *
 * @param node - Any node; positions are not looked at.
 * @returns What is wrong, a sentence each; empty when nothing is.
 */
export function checkContent(node: Nodes): string[] {
  if (!('children' in node)) return node.value.trim() === '' ? [`Expected ${node.type} to have a value`] : []
  const problems = node.children
    .filter((child) => !contentModel[node.type].has(child.type))
    .map((child) => `Unexpected ${child.type} in ${node.type}`)
  if (node.type !== 'root' && node.children.length === 0) problems.push(`Expected ${node.type} to have children`)
  if (node.type === 'teaser' && node.children.filter((child) => child.type === 'teaserTitle').length !== 1) {
    problems.push('Expected teaser to have one title')
  }
  return [...problems, ...node.children.flatMap(checkContent)]
}

/** A parent other than the root spans its children. */
function checkSpans(node: Nodes): string[] {
  if (!('children' in node)) return []
  const problems = node.children.flatMap(checkSpans)
  const [first, last] = [node.children.at(0), node.children.at(-1)]
  if (node.type === 'root' || !first || !last) return problems
  const {start, end} = offsetsOf(node)
  const fits = start === offsetsOf(first).start && end === offsetsOf(last).end
  return fits ? problems : [...problems, `Expected ${node.type} to span its children, not ${start}–${end}`]
}

/** The leaves follow each other, hold all that is not white space, and say what stands in the page. */
function checkLeaves(tree: Root, text: string): string[] {
  const problems: string[] = []
  let last = 0
  for (const leaf of leavesOf(tree)) {
    const {start, end} = offsetsOf(leaf)
    if (start < last) problems.push(`Unexpected ${leaf.type} at ${start}, inside the leaf before it`)
    if (isInk(text.slice(last, start))) problems.push(`Expected the text at ${last}–${start} to be in a leaf`)
    const [printed, value] = [squeeze(text.slice(start, end)), squeeze('value' in leaf ? leaf.value : '')]
    if (printed !== value) problems.push(`Expected ${leaf.type} at ${start} to say \`${printed}\`, not \`${value}\``)
    last = end
  }
  if (isInk(text.slice(last))) problems.push(`Expected the text from ${last} on to be in a leaf`)
  return problems
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}

/** Lines and columns agree with offsets. */
function checkPoints(node: Nodes, lineStarts: readonly number[]): string[] {
  const children = 'children' in node ? node.children.flatMap((child) => checkPoints(child, lineStarts)) : []
  const points = node.position ? [node.position.start, node.position.end] : []
  const wrong = points.filter(({line, column, offset = NaN}) => {
    const start = lineStarts[line - 1] ?? NaN
    return start + column - 1 !== offset || offset >= (lineStarts[line] ?? Infinity)
  })
  return [...wrong.map((point) => `Wrong point of ${node.type}: ${JSON.stringify(point)}`), ...children]
}

function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({0: end, index}) => index + end.length)]
}

function offsetsOf(node: Nodes): {start: number; end: number} {
  return {start: node.position?.start.offset ?? NaN, end: node.position?.end.offset ?? NaN}
}

/**
 * Joined lines may lose white space and the hyphen at a line's end, and invisible characters are no words. Where one is
 * gone, the broken halves of a character around it may make another one.
 */
function squeeze(text: string): string {
  let squeezed = text
  let before: string
  do {
    before = squeezed
    squeezed = before.replaceAll(/[\s\u0085\p{Default_Ignorable_Code_Point}-]/gu, '')
  } while (squeezed !== before)
  return squeezed
}

function isInk(text: string): boolean {
  return squeeze(text) !== ''
}
