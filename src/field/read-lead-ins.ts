import {phraseAt} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import type {LeadInField} from './fields.js'
import {leadIn} from './lead-in.js'
import type {Page} from './page.js'
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
    const place = placeAsSentence(page, text)
    if (place !== undefined) return [{type: 'leadIn', first: index, last: index, text: `${place}.`, place}]
  }
  return []
}

/** The first paragraphs, and the summary above them: some papers print the place there. */
function openings({blocks, firstProse}: Page): number[] {
  const summary = blocks.findLastIndex((block, index) => index < firstProse && block.role === 'standfirst')
  const paragraphs: number[] = []
  for (let index = firstProse; index < blocks.length && paragraphs.length < maxParagraphs; index++)
    if (blocks[index]?.role === 'paragraph') paragraphs.push(index)
  return summary < 0 ? paragraphs : [...paragraphs, summary]
}

function isSound(
  page: Page,
  index: number,
  {text, place, agency}: {text: string; place?: string; agency?: string}
): boolean {
  if (isSpeaker(page, index, text)) return false
  if (agency !== undefined || place === undefined) return true
  // "COLLISION COURSE:", "About:", "Update -": words, and no place.
  return !caseful.test(place) || !wordsOf(place).some((word) => page.smallWords.has(word.toLowerCase()))
}

const caseful = /\p{Lu}/u

function wordsOf(place: string): string[] {
  return place.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= minWord && /^\p{Lu}/u.test(word))
}

const minWord = 3
const sentencePattern = /^(\p{Lu}\p{Ll}{2,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?)\.\s\p{Lu}/u

/** "Berlin. Die Ministerin sagt ...": a name that stands inside a sentence elsewhere, behind a small word such as "in". */
function placeAsSentence(page: Page, text: string): string | undefined {
  const place = sentencePattern.exec(text)?.[1]
  if (place === undefined || page.smallWords.has(place.toLowerCase()) || isNewsroomWord(page, place)) return undefined
  const isInside = page.blocks.some((block) => {
    const at = block.text.indexOf(` ${place}`, 1)
    return at > 0 && smallBefore.test(block.text.slice(Math.max(0, at - maxSmall), at))
  })
  return isInside ? place : undefined
}

const smallBefore = /(?:^|\s)\p{Ll}{1,5}$/u
const maxSmall = 8

function isNewsroomWord({words}: Page, text: string): boolean {
  const line = tokens(text)
  return [words.headings, words.prompts, words.keywords, words.credits, words.source, words.desks].some(
    (phrases) => phraseAt(phrases, line, 0) !== undefined
  )
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
