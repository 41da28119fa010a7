import type {Root, RootContentMap} from '../tree/nodes.js'

/**
 * Get the children of a root that have one type.
 *
 * @param tree - The tree of a page.
 * @param type - The type, such as `'headline'`.
 * @returns The nodes in page order.
 */
export function nodesOfType<Type extends keyof RootContentMap>(tree: Root, type: Type): RootContentMap[Type][] {
  return tree.children.filter((node): node is RootContentMap[Type] => node.type === type)
}
