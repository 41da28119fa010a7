import {startsLower, startsWithContinuation} from './characters.js'
import {endsInCommonWord} from './common-words.js'
import type {Line} from './lines.js'

/**
 * Find the items of lists, and the statements of programs, that start small as the rest of a sentence does: those behind a
 * line that ends in a colon.
 *
 * @param lines - The page's lines.
 * @returns For each line, whether it is one; the list ends with a line that starts otherwise, or that a link has cut.
 * @example
 * findSmallItems(splitLines('The wall has to be:\nmended before winter,\npaid for by the town'))
 * //=> [false, true, true]
 */
export function findSmallItems(lines: readonly Line[]): boolean[] {
  const items: boolean[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]?.text ?? ''
    items.push(
      !line.afterBlank && startsSmall(line.text) && (opensList(above) || (items[at - 1] === true && !runsOn(above)))
    )
  }
  return items
}

function startsSmall(text: string): boolean {
  return text.length >= minItem && startsLower(text) && !startsWithContinuation(text)
}

function opensList(text: string): boolean {
  return text.length >= minItem && colonAtEnd.test(text.slice(-1))
}

function runsOn(text: string): boolean {
  return endsInCommonWord(text) || openAtEnd.test(text.slice(-1))
}

// Shorter lines are labels and links.
const minItem = 12
const colonAtEnd = /[:：]/
const openAtEnd = /[([„“«—–-]/
