import type {Content, Root} from '../tree/nodes.js'
import {toString} from '../tree/to-string.js'
import type {Finding} from './report.js'

/**
 * Find the copies on a page.
 *
 * @param tree - The tree of the page, with copies marked.
 * @returns The findings, in page order.
 * @example
 * findCopies({type: 'root', children: [{type: 'paragraph', value: 'A storm came.', data: {duplicateOf: 0}}]}).map((finding) => finding.ruleId)
 * //=> ['repeated-block']
 */
export function findCopies(tree: Root): Finding[] {
  const nodes = tree.children.flatMap((node) => [node, ...(node.type === 'teaserList' ? node.children : [])])
  const lines = new Map(nodes.map(({position}) => [position?.start.offset, position?.start.line]))
  return nodes.flatMap((node) => {
    const original = node.data?.duplicateOf
    return original === undefined ? [] : [toFinding(node, lines.get(original))]
  })
}

function toFinding(node: Content, line: number | undefined): Finding {
  return {
    ruleId: node.type === 'teaser' ? 'repeated-teaser' : 'repeated-block',
    reason: `Unexpected repeated \`${node.type}\`, expected it once${line === undefined ? '' : `, as in line ${line}`}`,
    place: node.position,
    actual: toString(node)
  }
}
