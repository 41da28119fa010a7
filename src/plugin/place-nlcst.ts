import type {Nodes} from 'nlcst'
import type {Point, Position} from 'unist'
import {createLocator} from '../tree/position.js'

/** Places nodes on a page. */
export interface Placer {
  /** The stretch between two offsets. */
  stretch: (start: number, end: number) => Position
  /** A node and all in it, whose positions count from an offset of the page, with positions that count from its start. */
  node: <Node extends Nodes>(node: Node, base: number) => Node
}

/**
 * Make a function that gives nlcst nodes, which were parsed from a stretch of a page, their positions on the page.
 *
 * It walks over the page once, so what it is asked for must stand in page order.
 *
 * @param text - The page.
 * @returns The placer.
 */
export function createPlacer(text: string): Placer {
  // In the order of the walk starts never go back, and neither do ends; taken together they do.
  const locateStart = createLocator(text)
  const locateEnd = createLocator(text)

  function placeNode<Node extends Nodes>(node: Node, base: number): Node {
    const start = locateStart(base + offsetOf(node, 'start'))
    const children = 'children' in node ? {children: node.children.map((child) => placeNode(child, base))} : {}
    const end = locateEnd(base + offsetOf(node, 'end'))
    const value = node.type === 'WhiteSpaceNode' ? {value: text.slice(start.offset, end.offset)} : {}
    return {...node, ...children, ...value, position: {start, end}}
  }

  return {
    stretch: (start, end) => ({start: locateStart(start), end: locateEnd(end)}),
    node: placeNode
  }
}

function offsetOf(node: Nodes, side: keyof Record<'start' | 'end', Point>): number {
  const offset = node.position?.[side].offset
  if (offset === undefined) throw new TypeError(`Expected the parser to give positions, not a \`${node.type}\` without`)
  return offset
}
