import {phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {Page} from './page.js'

/**
 * Tell whether a line names a weekday.
 *
 * @param page - The page.
 * @param text - The line.
 * @returns Whether a weekday is printed whole.
 */
export function hasWeekday(page: Page, text: string): boolean {
  const line = tokens(text)
  return line.some((token, at) => {
    const match = phraseAt(page.words.weekdays, line, at)
    return match !== undefined && (match.length > 1 || token.text.length >= minWeekday)
  })
}

// "Sun" and "di" are words: the weekday of a masthead is printed whole.
const minWeekday = 5
