import type {Nodes} from '../tree/nodes.js'

/**
 * Name the place of a node in the view.
 *
 * @param node - A node of a page's tree, with its position.
 * @returns The id of its element: only letters, digits and a hyphen, whatever the page prints.
 * @example
 * anchorOf({type: 'headline', value: 'Storm hits coast', position: {start: {offset: 26}}})
 * //=> 'headline-26'
 */
export function anchorOf({type, position}: Nodes): string {
  return `${type}-${position?.start.offset ?? 0}`
}
