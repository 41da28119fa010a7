/** The shapes in which the same page may reach the library. */
export const pageShapes = ['inner', 'lines', 'blank', 'wrapped', 'broken', 'clean'] as const

/** One of {@link pageShapes}. */
export type PageShape = (typeof pageShapes)[number]

/**
 * Put lines together in a shape.
 *
 * `broken` and `clean` are shapes of what the lines are, not of how they are put together, and stand as `lines` and `blank`.
 *
 * @param lines - The lines.
 * @param shape - The shape.
 * @returns The page.
 * @example
 * joinShape(['Storm', 'A storm hit.'], 'blank')
 * //=> 'Storm\n\nA storm hit.'
 */
export function joinShape(lines: readonly string[], shape: PageShape): string {
  if (shape === 'wrapped') return lines.map(wrapLine).join('\n\n')
  return lines.join(shape === 'blank' || shape === 'clean' ? '\n\n' : '\n')
}

/**
 * Bring a page of the corpus into a shape.
 *
 * @param page - The page; `broken` is its text with a line break at every text node.
 * @param shape - The shape.
 * @returns The text; nothing where the page does not come in that shape.
 */
export function shapePage(page: {text: string; broken?: string}, shape: PageShape): string | undefined {
  if (shape === 'inner') return page.text
  if (shape === 'broken') return page.broken
  // What stands in a field is known of pages that were read by hand alone.
  if (shape === 'clean') return undefined
  const lines = page.text.split(/\n+/).map((line) => line.trim())
  return joinShape(
    lines.filter((line) => line !== ''),
    shape
  )
}

function wrapLine(line: string): string {
  return line.replace(/.{1,76}(?:\s+|$)/g, (piece) => `${piece.trimEnd()}\n`).trimEnd()
}
