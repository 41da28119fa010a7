import type {KeywordsField} from './fields.js'
import type {Page} from './page.js'
import {phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {Vocabulary} from '../language/vocabulary.js'

/**
 * Read the lines that print the article's tags.
 *
 * @param page - The page.
 * @returns The tag lines in page order.
 */
export function readKeywords(page: Page): KeywordsField[] {
  const fields: KeywordsField[] = []
  for (let first = 0; first < page.blocks.length; first++) {
    if (page.blocks[first]?.role !== 'keywords' && !opensTags(page, first)) continue
    let last = first
    while (page.blocks[last + 1]?.role === 'keywords') last++
    const keywords = page.blocks.slice(first, last + 1).flatMap((block) => splitKeywords(block.text, page.words))
    fields.push({type: 'keywords', first, last, keywords: [...new Set(keywords)]})
    first = last
  }
  return fields
}

// Tags stand this close under the last paragraph.
const maxBehind = 4

/** "Tags: harbour, ferry" right under the article says what it is, even where the labelling missed it. */
function opensTags({blocks, lastProse, words}: Page, index: number): boolean {
  const block = blocks[index]
  if (block?.role !== 'furniture' || lastProse < 0 || index <= lastProse || index > lastProse + maxBehind) return false
  const parts = tokens(block.text)
  const prompt = phraseAt(words.keywords, parts, 0)
  const next = prompt && parts[prompt.length]
  return next !== undefined && isColon(next.text) && splitKeywords(block.text, words).length > 0
}

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

function isColon(text: string): boolean {
  return text === ':' || text === '：'
}
