import {isFullName} from './is-full-name.js'
import type {Page} from './page.js'

/**
 * Tell whether a line is a name and one of the next two lines tells who that is: "Jane Doe" above "Jane Doe is a reporter
 * for the Tribune."
 *
 * @param page - The page.
 * @param at - Index of the line.
 * @returns Whether a longer line that follows begins with the name or its first word.
 */
export function isIntroduced(page: Page, at: number): boolean {
  const name = page.blocks[at]?.text ?? ''
  if (name.length > maxName || !isFullName(page, name)) return false
  const first = name.slice(0, name.indexOf(' ') + 1)
  return [1, 2].some((step) => {
    const text = page.blocks[at + step]?.text ?? ''
    return (
      text.length >= minText && (text.startsWith(`${name} `) || (first.length > minFirst && text.startsWith(first)))
    )
  })
}

const maxName = 60
// "Jane Doe reports on trade."
const minText = 30
// "Dr. Doe", "A. Roe"
const minFirst = 4
