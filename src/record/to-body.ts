import type {BodyBlock} from '../article.js'
import type {Settings} from '../options.js'
import type {Root, RootContent} from '../tree/nodes.js'

/**
 * Take the article's own text from a tree.
 *
 * @param tree - The tree of a page, with copies marked.
 * @param dedupe - Whether copies are left out, or `'mark'` to say of each of what it is a copy.
 * @returns The blocks in reading order.
 */
export function toBody(tree: Root, dedupe: Settings['dedupe']): BodyBlock[] {
  const shown = tree.children.flatMap((node) => {
    const {duplicateOf} = node.data ?? {}
    const block = dedupe === true && duplicateOf !== undefined ? undefined : toBlock(node)
    return block ? [{block, start: node.position?.start.offset, duplicateOf}] : []
  })
  if (dedupe !== 'mark') return shown.map(({block}) => block)
  // A copy may stand before the block that is kept.
  const places = new Map(shown.map(({start}, index) => [start, index]))
  return shown.map(({block, duplicateOf: start}) => {
    const duplicateOf = start === undefined ? undefined : places.get(start)
    return duplicateOf === undefined ? block : {...block, duplicateOf}
  })
}

/** The block of a node; none where the node is no part of the body. */
function toBlock(node: RootContent): BodyBlock | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'caption':
    case 'note':
      return {type: node.type, text: node.value}
    case 'list':
      return {type: 'list', items: node.children.map((item) => item.value)}
    default:
      return undefined
  }
}
