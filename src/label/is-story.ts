import type {Role} from './role.js'

/**
 * Tell whether a role is one of the story's own text.
 *
 * @param role - The role.
 * @returns Whether it is a paragraph, a crosshead, an item of a list or a quote.
 * @example
 * isStory('caption')
 * //=> false
 */
export function isStory(role: Role): boolean {
  return role === 'paragraph' || role === 'crosshead' || role === 'listItem' || role === 'quote'
}
