import type {Block} from '../segment/block.js'
import {endsSentence} from '../segment/characters.js'
import type {LabelledBlock} from './labelled-block.js'
import type {Role} from './role.js'

/**
 * Say of each block what it is on its page.
 *
 * @param blocks - The page's blocks, in page order.
 * @returns The same blocks with role and confidence.
 */
export function label(blocks: readonly Block[]): LabelledBlock[] {
  const prose = blocks.map((block) => block.text.length >= 80 && endsSentence(block.text))
  const first = prose.indexOf(true)
  const headline = findHeadline(blocks, first)
  let last = first
  while (prose[last + 1] || (prose[last + 2] && !titleBefore(blocks, last + 2) && endsSentence(blocks[last + 1]?.text ?? ''))) last++
  return blocks.map((block, index) => ({...block, role: roleOf(blocks, index, headline, first, last), confidence: 0.5}))
}

function titleBefore(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index - 1]?.text ?? ''
  return !endsSentence(text)
}

function findHeadline(blocks: readonly Block[], first: number): number {
  for (let index = first - 1; index >= 0 && index > first - 12; index--) {
    const text = blocks[index]?.text ?? ''
    if (text.length > 25 && !/\d{4}$/.test(text)) return index
  }
  return -1
}

function roleOf(blocks: readonly Block[], index: number, headline: number, first: number, last: number): Role {
  const text = blocks[index]?.text ?? ''
  if (first < 0) return 'furniture'
  if (index === headline) return 'headline'
  if (/^\p{L}+day, .*\d{4}$/u.test(text)) return index < headline ? 'pageDate' : 'published'
  if (index > headline && index < first) return /^by\s/i.test(text) || text.length < 25 ? 'byline' : 'furniture'
  if (index >= first && index <= last) return 'paragraph'
  if (index < headline) return 'furniture'
  if (text.length < 25) return 'teaserHeading'
  return endsSentence(text) && text.length > 60 ? 'teaserSummary' : 'teaserTitle'
}
