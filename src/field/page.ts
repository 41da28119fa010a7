import type {LabelledBlock} from '../label/labelled-block.js'
import type {Settings} from '../options.js'
import {fold} from './fold.js'
import {tellLanguage} from './tell-language.js'
import {narrowVocabulary, type Vocabulary} from './vocabulary.js'

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
  /** Whether a name is the name of the site, as its address or its copyright line prints it. */
  isSite: (name: string) => boolean
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
    words: narrowVocabulary(words, language),
    ...(language !== undefined && {language}),
    headline: blocks.findIndex((block) => block.role === 'headline'),
    firstProse: firstProse < 0 ? blocks.length : firstProse,
    lastProse: blocks.findLastIndex((block) => block.role === 'paragraph'),
    isSite: siteTest(blocks, settings)
  }
}

// Enough paragraphs to tell a language from.
const maxSampleBlocks = 20

function bodyText(prose: readonly LabelledBlock[]): string {
  return prose
    .slice(0, maxSampleBlocks)
    .map((block) => block.text)
    .join('\n')
}

const copyright = /^[^\p{L}]{0,4}(?:©|\(c\)|copyright\b)/iu
// A copyright line is short; a longer one is legal prose.
const maxCopyright = 160
// Fewer letters are found in any line.
const minSiteLetters = 3

function siteTest(blocks: readonly LabelledBlock[], settings: Settings): (name: string) => boolean {
  const lines = blocks
    .filter((block) => block.text.length <= maxCopyright && copyright.test(block.text))
    .map((block) => squash(block.text))
  const host = squash(hostOf(settings.url) ?? '')
  return (name) => {
    const letters = squash(name)
    return letters.length >= minSiteLetters && (host.includes(letters) || lines.some((line) => line.includes(letters)))
  }
}

const hostPattern = /^https?:\/\/([^/:?#]{1,253})/i

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : hostPattern.exec(url)?.[1]
}

const noLetter = /[^\p{L}\p{N}]+/gu

function squash(text: string): string {
  return fold(text).replace(noLetter, '')
}
