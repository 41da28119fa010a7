import type {LabelledBlock} from '../label/labelled-block.js'
import type {Settings} from '../options.js'
import {isLetter, isLower, isNumber, kindsAt, widthOf} from '../language/character-kinds.js'
import {tellLanguage} from './tell-language.js'
import {narrowVocabulary, type Vocabulary} from '../language/vocabulary.js'

/** A page as the field parsers see it. */
export interface Page {
  blocks: readonly LabelledBlock[]
  settings: Settings
  words: Vocabulary
  language?: string
  /** Index of the headline; -1 where there is none. */
  headline: number
  /** Index of the first and of the last block of the article's prose; the number of blocks and -1 where there is none. */
  firstProse: number
  lastProse: number
  /** Index after the article's head: byline and date may follow a summary that is printed as prose. */
  headEnd: number
  /** The words that the page prints in small letters. */
  smallWords: ReadonlySet<string>
}

/**
 * Look at a page as a whole, before its fields are read.
 *
 * @param blocks - The labelled blocks.
 * @param settings - What is known about the page.
 * @param words - The vocabulary.
 * @returns The page.
 */
export function createPage(blocks: readonly LabelledBlock[], settings: Settings, words: Vocabulary): Page {
  const prose = blocks.filter((block) => block.role === 'paragraph')
  const language = settings.language ?? tellLanguage(bodyText(prose), words.languages)
  const firstProse = blocks.findIndex((block) => block.role === 'paragraph')
  return {
    blocks,
    settings,
    // A page with too little prose to be sure of its language still has menus and titles in it.
    words: narrowVocabulary(words, language ?? tellLanguage(bodyText(blocks, maxPageSample), words.languages)),
    ...(language !== undefined && {language}),
    headline: blocks.findIndex((block) => block.role === 'headline'),
    firstProse: firstProse < 0 ? blocks.length : firstProse,
    lastProse: blocks.findLastIndex((block) => block.role === 'paragraph'),
    headEnd: endOfHead(blocks),
    smallWords: smallWords(blocks)
  }
}

// A summary is one paragraph or two: the third belongs to the body.
const maxHeadProse = 2

function endOfHead(blocks: readonly LabelledBlock[]): number {
  let seen = 0
  const end = blocks.findIndex((block) => block.role === 'paragraph' && ++seen > maxHeadProse)
  return end < 0 ? blocks.length : end
}

// Enough paragraphs to tell a language from.
const maxSampleBlocks = 20

const maxPageSample = 300

function bodyText(prose: readonly LabelledBlock[], count = maxSampleBlocks): string {
  return prose
    .slice(0, count)
    .map((block) => block.text)
    .join('\n')
}

/** Lists the words of 3 to 30 letters, all of them small, that stand alone. */
function smallWords(blocks: readonly LabelledBlock[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {text} of blocks) addSmallWords(found, text)
  return found
}

function addSmallWords(found: Set<string>, text: string): void {
  // Where the word starts, how many letters it has so far, and whether they are all small.
  let start = 0
  let letters = 0
  let isSmall = true
  for (let at = 0; at <= text.length;) {
    const kinds = at < text.length ? kindsAt(text, at) : 0
    at += widthOf(kinds)
    if ((kinds & wordParts) !== 0) {
      letters++
      isSmall &&= (kinds & isLower) !== 0
    } else {
      const end = at - widthOf(kinds)
      if (isSmall && letters >= minSmallWord && letters <= maxSmallWord) found.add(text.slice(start, end))
      start = at
      letters = 0
      isSmall = true
    }
  }
}

const wordParts = isLetter | isNumber
const minSmallWord = 3
const maxSmallWord = 30
