import type {Content, Root, RootContent} from '../tree/nodes.js'
import {findBodyCopies} from './find-body-copies.js'
import {findTeaserCopies} from './find-teaser-copies.js'

/**
 * Mark what a page prints more than once.
 *
 * Nothing leaves the tree: a copy of a teaser or of a block of the body gets `data.duplicateOf`, the offset of the node
 * that is kept, which is the first on the page. A node that is kept and has no position is no target for a mark. A
 * teaser that promotes the page's own article gets `data.isArticle`.
 *
 * @param tree - The tree of a page.
 * @returns A tree with the copies marked; the tree that was passed in stays as it is.
 * @example
 * const lead = {type: 'paragraph', value: 'A storm hit the coast on Monday.'} as const
 * const position = (offset: number) => ({start: {line: 1, column: 1, offset}, end: {line: 1, column: 1, offset}})
 * const tree = dedupe({
 *   type: 'root',
 *   children: [
 *     {...lead, position: position(0)},
 *     {...lead, position: position(34)}
 *   ]
 * })
 * tree.children.map((node) => node.data?.duplicateOf)
 * //=> [undefined, 0]
 */
export function dedupe(tree: Root): Root {
  const {copies, own} = findTeaserCopies(tree)
  const originals = new Map<Content, Content>([...copies, ...findBodyCopies(tree)])
  const mark = <Node extends Content>(node: Node): Node => {
    const duplicateOf = originals.get(node)?.position?.start.offset
    const isArticle = node.type === 'teaser' && own.has(node)
    if (duplicateOf === undefined && !isArticle) return node
    return {
      ...node,
      data: {...node.data, ...(duplicateOf !== undefined && {duplicateOf}), ...(isArticle && {isArticle})}
    }
  }
  return {...tree, children: tree.children.map((node) => markWithin(mark(node), mark))}
}

function markWithin(node: RootContent, mark: <Node extends Content>(node: Node) => Node): RootContent {
  return node.type === 'teaserList' ? {...node, children: node.children.map(mark)} : node
}
