import type {Nodes} from '../tree/nodes.js'
import {lineEnd} from '../tree/position.js'
import {escapeControls} from './escape-controls.js'

/**
 * Get the text of a node as the page prints it, safe to show.
 *
 * @param text - The page.
 * @param node - A node of its tree, with its position.
 * @returns The stretch of the page, each line end as a line feed and each control character as `\uXXXX`.
 * @example
 * printedText('One\r\ntwo', {type: 'paragraph', value: 'One two', position: {start: {offset: 0}, end: {offset: 8}}})
 * //=> 'One\ntwo'
 */
export function printedText(text: string, {position}: Nodes): string {
  return escapeControls(text.slice(position?.start.offset, position?.end.offset).replace(lineEnd, '\n'))
}
