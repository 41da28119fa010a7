import type {Content, Root} from '../tree/nodes.js'

/** Which nodes of a page say the same as others. */
export interface Copies {
  /** The node that is kept, by its copy. */
  keptOf: Map<Content, Content>
  /** The copies in page order, by the node that is kept. */
  copiesOf: Map<Content, Content[]>
}

/**
 * Find the nodes that the marks of copies speak of.
 *
 * @param tree - The tree of a page, with copies marked.
 * @returns The kept node of each copy, and the copies of each kept node.
 * @example
 * const kept = {type: 'paragraph', value: 'A storm came.', position: {start: {offset: 0}}}
 * const copy = {type: 'paragraph', value: 'A storm came.', data: {duplicateOf: 0}}
 * linkCopies({type: 'root', children: [kept, copy]}).keptOf.get(copy).value
 * //=> 'A storm came.'
 */
export function linkCopies(tree: Root): Copies {
  const nodes = tree.children.flatMap((node): Content[] => (node.type === 'teaserList' ? node.children : [node]))
  const kept = new Map(nodes.map((node) => [node.position?.start.offset, node]))
  const copies: Copies = {keptOf: new Map(), copiesOf: new Map()}
  for (const node of nodes) {
    const offset = node.data?.duplicateOf
    const original = offset === undefined ? undefined : kept.get(offset)
    if (!original) continue
    copies.keptOf.set(node, original)
    const others = copies.copiesOf.get(original)
    if (others) others.push(node)
    else copies.copiesOf.set(original, [node])
  }
  return copies
}
