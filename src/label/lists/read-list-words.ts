import {isSpace, kindsAt} from '../../language/character-kinds.js'
import {type Phrases, phraseAt} from '../../language/phrases.js'
import {type Token, tokens} from '../../language/tokens.js'
import {vocabulary} from '../../language/vocabulary.js'

/** What the words of a line say about lists. */
export interface ListWords {
  /** How many words the line has; a script without spaces counts three characters as a word. */
  count: number
  /** How much of the line is the heading of a list: "Most read". */
  heading: number
  /** How much of the line is a prompt: "Subscribe". */
  prompt: number
  /** Whether the line opens as one that promotes another article: "Read more: Storm hits coast". */
  isOpened: boolean
  /** Whether the line has the length and the end of a title, and is neither heading nor prompt. */
  isTitleLike: boolean
}

/**
 * Read off a line what its words say about lists.
 *
 * @param text - The line.
 * @returns What they say.
 * @example
 * readListWords('Most read').heading
 * //=> 1
 */
export function readListWords(text: string): ListWords {
  const parts = tokens(text.slice(0, openingLength))
  const count = countWords(text)
  const heading = Math.max(share(vocabulary.headings, parts), share(vocabulary.listHeadings, parts))
  const words = {
    count,
    heading: count <= longestHeading ? heading : 0,
    prompt: count <= longestHeading ? share(vocabulary.prompts, parts) : 0,
    isOpened: isOpened(parts)
  }
  return {...words, isTitleLike: isTitleLike(text, words)}
}

function countWords(text: string): number {
  const opening = text.slice(0, countedLength)
  const count = spaceless.test(opening) ? opening.length / charactersOfWord : 1 + countSpaces(opening)
  return (count * text.length) / Math.max(1, opening.length)
}

/** How many runs of white space a text has. */
function countSpaces(text: string): number {
  let runs = 0
  let wasSpace = false
  for (let at = 0; at < text.length; at++) {
    const isWhite = (kindsAt(text, at) & isSpace) !== 0
    if (isWhite && !wasSpace) runs++
    wasSpace = isWhite
  }
  return runs
}

/** How much of a line the phrase takes that opens it. */
function share(phrases: Phrases<true>, parts: readonly Token[]): number {
  const length = phraseAt(phrases, parts, 0)?.length ?? 0
  return length > 0 ? Math.min(1, length / parts.filter((token) => token.kind !== 'mark').length) : 0
}

/** Whether a phrase opens the line, a mark parts it from the rest, and there is a rest. */
function isOpened(parts: readonly Token[]): boolean {
  const length = phraseAt(vocabulary.listOpeners, parts, 0)?.length ?? 0
  return length > 0 && partingMark.test(parts[length]?.text ?? '') && parts.length > length + 1
}

function isTitleLike(text: string, {count, heading, prompt}: Omit<ListWords, 'isTitleLike'>): boolean {
  const isLong = count >= shortestTitle && count <= longestTitle
  return isLong && heading < mostlyPhrase && prompt < partlyPhrase && !sentenceEnd.test(text.slice(-1))
}

// As much of a line as may be an opening phrase with a title behind it, and as is counted (characters).
const openingLength = 80
const countedLength = 200

const spaceless = /[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0EFF]/
const charactersOfWord = 3

// Headings and prompts are short; titles are neither single words nor paragraphs (words).
const longestHeading = 9
const shortestTitle = 4
const longestTitle = 30

const mostlyPhrase = 0.9
const partlyPhrase = 0.4

const partingMark = /^[:：|»>–—-]/
const sentenceEnd = /[.。]$/
