import type {Literals, Nodes} from './nodes.js'

/**
 * Get the leaves of a tree.
 *
 * @param node - A root, or the node to look in.
 * @param isWanted - Whether a node, and what is in it, counts (default: every node does).
 * @returns The leaves in page order.
 * @example
 * leavesOf({type: 'list', children: [{type: 'listItem', value: 'Fish'}]})
 * //=> [{type: 'listItem', value: 'Fish'}]
 */
export function leavesOf(node: Nodes, isWanted: (node: Nodes) => boolean = () => true): Literals[] {
  if (!isWanted(node)) return []
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child, isWanted)) : [node]
}
