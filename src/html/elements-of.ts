import type {Element, Root, RootContent} from 'hast'

/**
 * Find the elements of a document.
 *
 * @param tree - The document.
 * @returns All elements, in the order of the document; those of templates are not among them.
 */
export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = []
  const open: RootContent[] = [...tree.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue
    elements.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) open.push(child)
    }
  }
  return elements
}
