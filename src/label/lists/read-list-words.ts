import {isSpace, kindsAt} from '../../language/character-kinds.js'
import {comparable, openersOf, type Phrases, phraseAt} from '../../language/phrases.js'
import type {FurnitureKind} from '../../language/furniture-kinds.js'
import {type Token, tokens} from '../../language/tokens.js'
import {vocabulary} from '../../language/vocabulary.js'
import {lazy} from '../../packing/lazy.js'

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
  const opening = text.slice(0, openingLength)
  const [first] = tokens(opening, 1)
  const parts = first && mayOpenPhrase(first) ? tokens(opening) : []
  const count = countWords(text)
  const isShort = count <= longestHeading && parts.length > 0
  const {furniture, headings, listHeadings, prompts} = vocabulary
  const heading = isShort
    ? Math.max(share(headings, parts), share(listHeadings, parts), share(furniture, parts, isOfLists))
    : 0
  const prompt = isShort ? Math.max(share(prompts, parts), share(furniture, parts, isOfOthers)) : 0
  const isTitleLike = isLongAsTitle(text, count) && heading < mostlyPhrase && prompt < partlyPhrase
  return {count, heading, prompt, isOpened: isOpened(parts), isTitleLike}
}

// Most lines open with no word of a phrase that is looked for, which the first word tells.
function mayOpenPhrase(first: Token): boolean {
  return openers().has(comparable(first))
}

const openers = lazy(() => {
  const {furniture, headings, listHeadings, listOpeners, prompts} = vocabulary
  return openersOf([furniture, headings, listHeadings, listOpeners, prompts])
})

// Of what pages print around an article, the headings of lists and everything else.
const isOfLists = (kind: FurnitureKind) => kind === 'lists'
const isOfOthers = (kind: FurnitureKind) => kind !== 'lists'

function countWords(text: string): number {
  const opening = text.slice(0, countedLength)
  const spaces = countSpaces(opening)
  const count = spaces < 0 ? opening.length / charactersOfWord : 1 + spaces
  return (count * text.length) / Math.max(1, opening.length)
}

/** How many runs of white space a text has; -1 for one with a character of a script without spaces. */
function countSpaces(text: string): number {
  let runs = 0
  let wasSpace = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpaceless(code)) return -1
    const isWhite = (kindsAt(text, at) & isSpace) !== 0
    if (isWhite && !wasSpace) runs++
    wasSpace = isWhite
  }
  return runs
}

// Thai and Lao, kana, Han.
function isSpaceless(code: number): boolean {
  if (code < 0x0e00) return false
  return code <= 0x0eff || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}

/** How much of a line the phrase takes that opens it. */
function share<Value>(phrases: Phrases<Value>, parts: readonly Token[], accept?: (value: Value) => boolean): number {
  const length = phraseAt(phrases, parts, 0, accept)?.length ?? 0
  return length > 0 ? Math.min(1, length / parts.filter((token) => token.kind !== 'mark').length) : 0
}

/** Whether a phrase opens the line, a mark parts it from the rest, and there is a rest. */
function isOpened(parts: readonly Token[]): boolean {
  const length = phraseAt(vocabulary.listOpeners, parts, 0)?.length ?? 0
  return length > 0 && partingMark.test(parts[length]?.text ?? '') && parts.length > length + 1
}

function isLongAsTitle(text: string, count: number): boolean {
  return count >= shortestTitle && count <= longestTitle && !text.endsWith('.') && !text.endsWith('。')
}

// As much of a line as may be an opening phrase with a title behind it, and as is counted (characters).
const openingLength = 80
const countedLength = 200

const charactersOfWord = 3

// Headings and prompts are short; titles are neither single words nor paragraphs (words).
const longestHeading = 9
const shortestTitle = 4
const longestTitle = 30

const mostlyPhrase = 0.9
const partlyPhrase = 0.4

const partingMark = /^[:：|»>–—-]/
