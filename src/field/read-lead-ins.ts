import type {LeadInField} from './fields.js'
import {leadIn} from './lead-in.js'
import type {Page} from './page.js'

// A lead-in opens the article: one may follow a summary that is printed as a paragraph.
const maxParagraphs = 2

/**
 * Read the wire lead-in of the article: "SEOUL, Feb 3 (Reuters) -".
 *
 * @param page - The page.
 * @param published - The day of publication, which completes a date without year (optional).
 * @returns The lead-in, or nothing.
 */
export function readLeadIns(page: Page, published?: string): LeadInField[] {
  let seen = 0
  for (let index = page.firstProse; index < page.blocks.length && seen < maxParagraphs; index++) {
    const block = page.blocks[index]
    if (block?.role !== 'paragraph') continue
    seen++
    const found = leadIn(block.text, page.words, page.language, published)
    if (found && !isSpeaker(page, index, found.text)) return [{type: 'leadIn', first: index, last: index, ...found}]
  }
  return []
}

// In an interview every answer opens with a name and a colon.
const speaker = /^\p{Lu}[^:.!?]{1,40}:\s/u
const capitals = /^\P{Ll}+$/u

/** Whether what looks like "Place:" is a label or the name of a speaker: later paragraphs open so as well. */
function isSpeaker(page: Page, index: number, text: string): boolean {
  const block = page.blocks[index]
  if (!block || capitals.test(text) || block.text[text.length] !== ':') return false
  return (
    index > page.firstProse ||
    page.blocks.some((other, at) => at > index && other.role === 'paragraph' && speaker.test(other.text))
  )
}
