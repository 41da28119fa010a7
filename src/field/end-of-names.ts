import {isPhrase} from '../language/phrases.js'
import {isFullName} from './is-full-name.js'
import type {Page} from './page.js'

/**
 * Tell whether a line is a word such as "By" and nothing else.
 *
 * @param page - The page.
 * @param at - Index of the block.
 * @returns Whether it is.
 */
export function isOpener(page: Page, at: number): boolean {
  const text = page.blocks[at]?.text ?? ''
  return text.length <= maxOpener && isPhrase(page.words.by, text)
}

// "This post was written by:"
const maxOpener = 40
// After "By" follow as many names as a byline has; commas stand between them.
const maxNames = 8
const maxLine = 140

/**
 * Find where the names end that follow "By" on lines of their own.
 *
 * @param page - The page.
 * @param from - Index of a block that holds a name.
 * @returns Index of the last block that holds one.
 */
export function endOfNames(page: Page, from: number): number {
  let last = from
  for (let next = from + 1; next <= from + maxNames && isUnsure(page, next); next++) {
    const text = page.blocks[next]?.text ?? ''
    const isName = isFullName(page, text.replace(nameEnd, ''))
    if (!isName && !isJoiner(page, next)) break
    if (isName) last = next
  }
  return last
}

const nameEnd = /\d?(?:,| &| and)?$/

/**
 * Tell whether a line is what stands between two names and nothing else: "and", a comma.
 *
 * @param page - The page.
 * @param at - Index of the block.
 * @returns Whether it is.
 */
export function isJoiner(page: Page, at: number): boolean {
  const text = page.blocks[at]?.text ?? ''
  return text.length <= maxJoiner && (joiner.test(text) || isPhrase(page.words.and, text.trim()))
}

const maxJoiner = 8
const joiner = /^\s*(?:[,&y…]|\.{3}|and|und|et|e)\s*$/u
// A dated line often names the author as well.
const unsure: ReadonlySet<string> = new Set([
  'furniture',
  'kicker',
  'standfirst',
  'crosshead',
  'caption',
  'note',
  'published',
  'modified'
])

/**
 * Tell whether a block may name the author to whom "By" on the line above belongs.
 *
 * @param page - The page.
 * @param at - Index of the block.
 * @returns Whether it may go on with names, or opens with a full name and is too short for a paragraph.
 */
export function mayNameAuthor(page: Page, at: number): boolean {
  if (isUnsure(page, at)) return true
  const block = page.blocks[at]
  if (block?.role !== 'paragraph' || block.text.length > maxShort) return false
  const [name = ''] = block.text.split(behindName, 1)
  return isFullName(page, name.trim())
}

// "Jane Doe | jdoe@example.com", "Jane Doe, Springfield Telegram"
const behindName = /[|,•·]/u
const maxShort = 80

/**
 * Tell whether a block may go on with the names of a byline, whatever it was taken for.
 *
 * @param page - The page.
 * @param at - Index of the block.
 * @returns Whether it is short, and no headline and no part of the story.
 */
export function isUnsure(page: Page, at: number): boolean {
  const block = page.blocks[at]
  return block !== undefined && unsure.has(block.role) && block.text.length <= maxLine
}
