import type {Nodes} from './nodes.js'

/**
 * Get the text of a node: its value, or the values of the leaves in it, one a line.
 *
 * @param node - Any node of the tree.
 * @returns The text.
 * @example
 * toString({type: 'list', children: [{type: 'listItem', value: 'Fish'}, {type: 'listItem', value: 'Salt'}]})
 * //=> 'Fish\nSalt'
 */
export function toString(node: Nodes): string {
  return 'children' in node ? node.children.map(toString).join('\n') : node.value
}
