import {parseArticle} from 'newst'

/** What a line of output holds, but for its line end. */
export type Line = Record<string, unknown>

/**
 * Write a short news page.
 *
 * @param index - What tells it from the others.
 * @returns The page.
 */
export function shortPage(index: number): string {
  return [
    `Storm Number ${index} Takes Both Piers`,
    `A storm hit the northern coast on Monday, and town ${index} lost both of its piers, officials said.`
  ].join('\n\n')
}

/**
 * Write lines of NDJSON.
 *
 * @param count - How many.
 * @returns The lines, with their line ends.
 */
export function pageLines(count: number): string {
  return Array.from({length: count}, (_, index) => JSON.stringify({id: index, text: shortPage(index)}) + '\n').join('')
}

/**
 * Say what the lines of {@link pageLines} must give.
 *
 * @param count - How many.
 * @returns The records.
 */
export function pageRecords(count: number): Line[] {
  return Array.from({length: count}, (_, index) => ({id: index, ...parseArticle(shortPage(index))}))
}

/**
 * Read lines of JSON; the last must have a line end.
 *
 * @param text - The lines.
 * @returns What they hold.
 */
export function readLines(text: string): Line[] {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error('Expected a line end at the end')
  return lines.map((line) => JSON.parse(line) as Line)
}
