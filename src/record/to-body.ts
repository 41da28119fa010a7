import type {BodyBlock} from '../article.js'
import type {Root, RootContent} from '../tree/nodes.js'

/**
 * Take the article's own text from a tree.
 *
 * @param tree - The tree of a page, with copies marked.
 * @param dedupe - Whether copies are left out.
 * @returns The blocks in reading order.
 */
export function toBody(tree: Root, dedupe: boolean): BodyBlock[] {
  return tree.children.filter((node) => !dedupe || node.data?.duplicateOf === undefined).flatMap(toBlock)
}

/** The block of a node; none where the node is no part of the body. */
function toBlock(node: RootContent): BodyBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'caption':
    case 'note':
      return [{type: node.type, text: node.value}]
    case 'list':
      return [{type: 'list', items: node.children.map((item) => item.value)}]
    default:
      return []
  }
}
