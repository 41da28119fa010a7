import type {Element} from 'hast'

/**
 * Get the raw text in an element, such as a script's.
 *
 * @param element - An element.
 * @returns The text of its own text nodes.
 */
export function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
