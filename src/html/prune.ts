import type {Element, ElementContent, Root, RootContent} from 'hast'

/**
 * Elements whose content stands in for what a browser shows in its place, so no reader sees it; what a style sheet of the browser
 * hides, such as scripts and templates, hast-util-to-text leaves out.
 */
const replaced = new Set(['audio', 'canvas', 'iframe', 'object', 'textarea', 'video'])

/** A style of the element itself that hides it. */
const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!\s*important\s*)?(?:;|$)/i

/**
 * Leave out of a document what is hidden by its own attributes, or stands in for something else.
 *
 * Style sheets of the page are not read.
 *
 * @param tree - The document.
 * @returns A copy without it.
 */
export function prune(tree: Root): Root {
  return {...tree, children: tree.children.filter(isSeen).map(pruneNode)}
}

function pruneNode<Node extends RootContent | ElementContent>(node: Node): Node {
  return node.type === 'element' ? {...node, children: node.children.filter(isSeen).map(pruneNode)} : node
}

function isSeen(node: RootContent | ElementContent): boolean {
  return node.type !== 'element' || !(replaced.has(node.tagName) || isHidden(node))
}

function isHidden({properties}: Element): boolean {
  const {hidden, style} = properties
  return (hidden !== undefined && hidden !== false) || (typeof style === 'string' && hiding.test(style))
}
