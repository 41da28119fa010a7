import type {KeywordsField} from './fields.js'
import type {Page} from './page.js'
import {phraseAt, type Phrases} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {Vocabulary} from '../language/vocabulary.js'

/**
 * Read the lines that print the article's tags: all on one line behind a word such as "Tags:", or a word alone and the tags
 * below it, or with a hash before each.
 *
 * @param page - The page.
 * @returns The tag lines in page order.
 */
export function readKeywords(page: Page): KeywordsField[] {
  const fields: KeywordsField[] = []
  for (let first = 0; first < page.blocks.length; first++) {
    const found = tagsAt(page, first)
    if (!found) continue
    const keywords = found.keywords
      .map((keyword) => keyword.replace(edges, '').trim())
      .filter((keyword) => keyword !== '')
    fields.push({type: 'keywords', first, last: found.last, keywords: [...new Set(keywords)]})
    first = found.last
  }
  return fields
}

interface Tags {
  keywords: string[]
  /** Index of the last block. */
  last: number
}

const edges = /^#|[,;]$/g

function tagsAt(page: Page, index: number): Tags | undefined {
  const {blocks, words} = page
  if (blocks[index]?.role !== 'keywords') return isBelowStory(page, index) ? unlabelledTags(page, index) : undefined
  let last = index
  while (blocks[last + 1]?.role === 'keywords') last++
  return {keywords: blocks.slice(index, last + 1).flatMap(({text}) => splitKeywords(text, words)), last}
}

// A share row and a note may stand between the story and its tags.
const maxBehind = 12

function isBelowStory({blocks, lastProse}: Page, index: number): boolean {
  return blocks[index]?.role === 'furniture' && lastProse >= 0 && index > lastProse && index <= lastProse + maxBehind
}

/** What says of itself that it is tags, where the labelling missed it. */
function unlabelledTags(page: Page, index: number): Tags | undefined {
  const {blocks, words} = page
  const text = blocks[index]?.text ?? ''
  if (hashes.test(text)) return {keywords: text.match(hashed) ?? [], last: index}
  const line = tokens(text)
  const prompt = phraseAt(words.keywords, line, 0)
  if (!prompt) return undefined
  const rest = line.slice(prompt.length)
  if (rest.length === 0 || (rest.length === 1 && isColon(rest[0]?.text))) return tagsBelow(page, index)
  const keywords = isColon(rest[0]?.text) ? splitKeywords(text, words) : []
  return keywords.length > 0 ? {keywords, last: index} : undefined
}

// "#harbour #ferry"
const hashes = /^(?:#[\p{L}\p{M}\p{N}_]{2,40}[\s,]*){1,20}$/u
const hashed = /[^#\s,]+/gu

/** "Tags:" on a line of its own, and a tag on each line below it or all of them on the next. */
function tagsBelow(page: Page, index: number): Tags | undefined {
  const {blocks, words} = page
  const next = blocks[index + 1]?.text ?? ''
  const whole = separator.test(next) && isTag(page, index + 1) ? splitKeywords(next, words) : []
  if (whole.length > 1) return {keywords: whole, last: index + 1}
  const keywords: string[] = []
  // One tag too many tells a menu; how long that is does not matter.
  for (let at = index + 1; keywords.length <= maxTags && isTag(page, at); at++) {
    const text = blocks[at]?.text ?? ''
    // A tag that stands there already opens the next list.
    if (keywords.some((keyword) => keyword.toLowerCase() === text.toLowerCase())) break
    keywords.push(text)
  }
  // So many short lines are a menu, and a list with counts is that of the site's sections.
  if (keywords.length === 0 || keywords.length > maxTags || keywords.some((text) => counted.test(text)))
    return undefined
  return {keywords, last: index + keywords.length}
}

const maxTags = 10
const counted = /\(\p{Nd}{1,6}\)$/u

/** A tag is short, and no phrase that pages print below a story. */
function isTag({blocks, words}: Page, index: number): boolean {
  const {role, text = ''} = blocks[index] ?? {}
  if (role !== 'furniture' || text.length > maxTag || !tag.test(text) || longWord.test(text)) return false
  const line = tokens(text)
  const phrases: Phrases<unknown>[] = [
    words.furniture,
    words.headings,
    words.prompts,
    words.listHeadings,
    words.keywords
  ]
  return (
    line.filter(({kind}) => kind === 'word').length <= maxTagWords &&
    !phrases.some((known) => phraseAt(known, line, 0) !== undefined)
  )
}

const maxTag = 60
const maxTagWords = 5
const tag = /^(?:#?\p{L}|\p{Nd}{4}).*[^.!?:…]$/u
// Tags that a scraper glued together.
const longWord = /\p{Script=Latin}{31}/u

const separator = /[,;|•·#／/、，]|\s[–—-]\s/u
// A tag is a name or a few words.
const maxKeyword = 80

function splitKeywords(line: string, words: Vocabulary): string[] {
  return withoutPrompt(line, words)
    .split(separator)
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword !== '' && keyword.length <= maxKeyword)
}

function withoutPrompt(line: string, words: Vocabulary): string {
  const parts = tokens(line)
  const prompt = phraseAt(words.keywords, parts, 0)
  if (!prompt) return line
  const next = parts[prompt.length]
  if (!next) return ''
  return line.slice(isColon(next.text) ? next.end : next.start)
}

function isColon(text: string | undefined): boolean {
  return text === ':' || text === '：'
}
