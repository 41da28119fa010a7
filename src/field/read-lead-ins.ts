import {eastAsianLeadIn} from './east-asian-lead-in.js'
import type {LeadInField} from './fields.js'
import {leadIn} from './lead-in.js'
import type {Page} from './page.js'
import {isPlaceOfPage} from './place-of-page.js'
import type {Role} from '../label/role.js'
import {takeBylineApart} from './take-byline-apart.js'

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
  for (const index of openings(page)) {
    const text = page.blocks[index]?.text ?? ''
    const found = leadIn(text, page.words, page.language, published)
    if (found && isSound(page, index, found)) {
      const authors = reportersOf(page, found, text)
      return [{type: 'leadIn', first: index, last: index, ...found, ...(authors.length > 0 && {authors})}]
    }
    const place = placeOf(page, index, text)
    if (place !== undefined) return [{type: 'leadIn', first: index, last: index, text: leadOf(text, place), place}]
  }
  return []
}

/** A place that the form of the line alone does not tell, and the rest of the page does. */
function placeOf(page: Page, index: number, text: string): string | undefined {
  return (
    placeAsSentence(page, text) ??
    placeAsLine(page, index) ??
    placeWithoutCase(page, text) ??
    placeInBrackets(page, text)
  )
}

/** "Berlin.", "القاهرة": the place with its full stop; "(Montréal)" with its brackets. */
function leadOf(text: string, place: string): string {
  if (text.startsWith('(')) return `(${place})`
  return text.startsWith('.', place.length) ? `${place}.` : place
}

/**
 * The first paragraphs, the summary above them, where some papers print the place, and the lines between that a scraper
 * broke off or the labelling took for something else.
 */
function openings(page: Page): number[] {
  const {blocks, firstProse} = page
  const summary = blocks.findLastIndex((block, index) => index < firstProse && block.role === 'standfirst')
  const paragraphs: number[] = []
  for (let index = firstProse; index < blocks.length && paragraphs.length < maxParagraphs; index++)
    if (blocks[index]?.role === 'paragraph') paragraphs.push(index)
  const lines: number[] = []
  for (let index = Math.max(0, firstProse - 1); index <= (paragraphs.at(-1) ?? -1); index++)
    if (isLine(page, index)) lines.push(index)
  return [...paragraphs, ...(summary < 0 ? [] : [summary]), ...lines]
}

/** Whether a block that was taken for no part of the story can only be a lead-in. */
function isLine(page: Page, index: number): boolean {
  const block = page.blocks[index]
  if (block === undefined || !mistaken.has(block.role)) return false
  const {place, agency} = eastAsianLeadIn(block.text, page.words) ?? {}
  return (place !== undefined && agency !== undefined) || placeAsLine(page, index) !== undefined
}

// A place on a line of its own looks like any of these.
const mistaken: ReadonlySet<Role> = new Set(['furniture', 'crosshead', 'caption'])
const linePattern = /^(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?)\.$/u

/** "Chemnitz." on a line of its own, which stands inside a sentence elsewhere. */
function placeAsLine(page: Page, index: number): string | undefined {
  const place = linePattern.exec(page.blocks[index]?.text ?? '')?.[1]
  return place !== undefined && isPlaceOfPage(page, place) ? place : undefined
}

function isSound(
  page: Page,
  index: number,
  {text, place, agency}: {text: string; place?: string; agency?: string}
): boolean {
  if (isSpeaker(page, index, text)) return false
  const block = page.blocks[index]
  // "HARD TIMES: The council ..." above a story is the theme of its summary.
  if (agency === undefined && block?.role === 'standfirst' && block.text[text.length] === ':') return false
  if (agency !== undefined || place === undefined) return true
  // "ATENCIÓN:", "MIRA:"
  if (block?.text[text.length] === ':' && withoutColon.has(page.language ?? '')) return false
  // "COLLISION COURSE:", "About:", "Update -": words, and no place.
  return !caseful.test(place) || !isSmallElsewhere(page, place)
}

// No paper of these languages sets a colon behind the place: it stands behind a call.
const withoutColon: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'pt', 'ro'])

/** Whether the page prints the last word of a place in small letters; "NEW DELHI" may have a first one that it does. */
function isSmallElsewhere({smallWords}: Page, place: string): boolean {
  const [town = ''] = place.split(',')
  const parts = wordsOf(town)
  const last = parts.at(-1)?.toLowerCase() ?? ''
  return (
    smallWords.has(last) ||
    // "Neu:" on a page that prints "neue".
    (last.length <= shortWord && endings.some((ending) => smallWords.has(last + ending))) ||
    wordsOf(place.slice(town.length)).some((word) => smallWords.has(word.toLowerCase()))
  )
}

const caseful = /\p{Lu}/u

function wordsOf(place: string): string[] {
  return place.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= minWord && /^\p{Lu}/u.test(word))
}

const minWord = 3
const shortWord = 4
const endings = ['e', 'en', 'er', 'es', 's'] as const
const sentencePattern = /^(\p{Lu}(?:\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?|\p{Lu}{3,20}))\.\s\p{Lu}(?!\p{Ll}{0,20}\.)/u

/** "Berlin. Die Ministerin sagt ...", "STOCKHOLM. Regeringen ...", and no "Regen. Mist. Ein Tag ...". */
function placeAsSentence(page: Page, text: string): string | undefined {
  const place = sentencePattern.exec(text)?.[1]
  if (place === undefined) return undefined
  const name = capitals.test(place) ? place.charAt(0) + place.slice(1).toLowerCase() : place
  return isPlaceOfPage(page, name) ? place : undefined
}

const caselessPattern = /^(\p{Lo}[\p{Lo}\p{M}]{1,20}(?: [\p{Lo}\p{M}]{2,20})?)\s?[-–—:]\s/u

const bracketsPattern = /^\((\p{Lu}[\p{L} ’'-]{2,30})\)\s?[-–—]?\s?\p{Lu}/u

/** "(Montréal) Des milliers ..." */
function placeInBrackets(page: Page, text: string): string | undefined {
  const place = bracketsPattern.exec(text)?.[1]
  return place !== undefined && isPlaceOfPage(page, place) ? place : undefined
}

/** "القاهرة - ", "नई दिल्ली: " */
function placeWithoutCase(page: Page, text: string): string | undefined {
  const place = caselessPattern.exec(text)?.[1]
  return place !== undefined && isPlaceOfPage(page, place) ? place : undefined
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

// "(서울=연합뉴스) 홍길동 기자 =": the reporter stands in the lead-in or right behind it.
const behindPattern = /^\s{0,2}(?:\p{Script=Hangul}{2,4}\s\p{Script=Hangul}{2,6}\s{0,2}=|[(（][^()（）\n]{2,40}[)）])/u
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u

/** The reporters whom an East Asian lead-in names. */
function reportersOf(page: Page, {text, place}: {text: string; place?: string}, paragraph: string): string[] {
  if (!eastAsian.test(text)) return []
  const behind = behindPattern.exec(paragraph.slice(text.length, text.length + maxBehind))?.[0] ?? ''
  const inside = bracketPattern.exec(text)?.[1] ?? ''
  // "[부산=스포츠조선 홍길동 기자]": the name is the last word but one.
  const lines = [inside, behind, inside.split(' ').slice(-2).join(' ')].map((line) => line.replace(marks, ' | '))
  const names = lines.map((line) => takeBylineApart([line], page.words))
  const authors = names.find((one) => one.opened && one.authors.length > 0)?.authors ?? []
  return authors.filter((name) => name !== place)
}

const maxBehind = 60
const bracketPattern = /[(（[［【〔]([^()（）[\]［］【】〔〕\n]{2,60})[)）\]］】〕]$/u
const marks = /[=(（)）]/gu
