import {escapeControls} from '../../src/view/escape-controls.js'
import type {WrongLine} from './wrong-lines.js'

/** A page with what is wrong on it. */
export interface MeasuredPage {
  id: string
  /** How much of its body is right, from 0 to 1. */
  score: number
  wrongLines: readonly WrongLine[]
}

/**
 * List the worst pages with the lines that went wrong on them.
 *
 * @param pages - The pages.
 * @param count - How many are listed.
 * @returns The lines of the list.
 */
export function printWorst(pages: readonly MeasuredPage[], count: number): string[] {
  const worst = [...pages].sort((a, b) => a.score - b.score).slice(0, count)
  return worst.flatMap(({id, score, wrongLines}) => {
    const rest = wrongLines.length - mostLines
    return [
      `${score.toFixed(3)}  ${escapeControls(id)}`,
      ...wrongLines.slice(0, mostLines).map(printLine),
      ...(rest > 0 ? [`    and ${rest} more`] : [])
    ]
  })
}

function printLine({text, gold, given}: WrongLine): string {
  const shown = text
    .trim()
    .slice(0, mostCharacters)
    .replaceAll('\t', String.raw`\t`)
  return `    ${`${gold} → ${given}`.padEnd(30)}  ${escapeControls(shown)}`
}

// What is wrong shows in the first lines of a wrong region, and a long line by its beginning.
const mostLines = 30
const mostCharacters = 100
