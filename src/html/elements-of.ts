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

/**
 * Get the value of an attribute.
 *
 * @param element - An element.
 * @param name - The name of the property in hast, such as `'dateTime'`.
 * @returns The value without white space around it; `undefined` when there is none, or it is empty.
 */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  const text = Array.isArray(value) ? value.join(' ') : value
  return typeof text === 'string' ? text.trim() || undefined : undefined
}

/**
 * Get the raw text in an element, such as a script's.
 *
 * @param element - An element.
 * @returns The text of its own text nodes.
 */
export function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
