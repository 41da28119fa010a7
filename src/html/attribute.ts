import type {Element} from 'hast'

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
