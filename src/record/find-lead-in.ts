import type {LeadIn, Root} from '../tree/nodes.js'
import {nodesOfType} from './nodes-of-type.js'

/**
 * Find the wire lead-in of an article.
 *
 * @param tree - The tree of a page.
 * @returns What the first paragraph that has one, or else the summary, opens with.
 */
export function findLeadIn(tree: Root): LeadIn | undefined {
  return [...nodesOfType(tree, 'paragraph'), ...nodesOfType(tree, 'standfirst')].find(
    (node) => node.leadIn !== undefined
  )?.leadIn
}
