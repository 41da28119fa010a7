import type {BylineField} from './fields.js'
import {isFurnitureName} from './is-furniture-name.js'
import type {Page} from './page.js'
import {phraseAt} from '../language/phrases.js'
import {resolveDates} from './resolve-dates.js'
import {type BylineNames, takeBylineApart} from './take-byline-apart.js'
import {tokens} from '../language/tokens.js'

/**
 * Find the byline in lines that the labelling took for furniture.
 *
 * @param page - The page.
 * @returns The byline, or nothing where the evidence is weak.
 */
export function rescueByline(page: Page): BylineField | undefined {
  for (const rule of rules) {
    for (const at of placesNear(page)) {
      const field = rule(page, at)
      if (field) return field
    }
  }
  return undefined
}

// A byline stands this close to its headline, above or below.
const maxAbove = 4
const maxBelow = 14
// "By Jane Doe, Max Roe and four more, for the paper": longer lines are prose that happens to open with "By".
const maxLine = 140
// A dated line often names the author as well.
const unsure: ReadonlySet<string> = new Set([
  'furniture',
  'kicker',
  'standfirst',
  'crosshead',
  'caption',
  'note',
  'published',
  'modified'
])

/** The lines near the headline, those below it first. */
function placesNear(page: Page): number[] {
  const {headline, firstProse, headEnd, blocks} = page
  const anchor = headline >= 0 ? headline : firstProse
  const to = Math.min(anchor + maxBelow, headEnd - 1, blocks.length - 1)
  const places: number[] = []
  for (let at = anchor + 1; at <= to; at++) places.push(at)
  for (let at = anchor - 1; at >= Math.max(0, anchor - maxAbove); at--) places.push(at)
  return places.filter((at) => isUnsure(page, at))
}

function isUnsure(page: Page, at: number): boolean {
  const block = page.blocks[at]
  return block !== undefined && unsure.has(block.role) && block.text.length <= maxLine
}

type Rule = (page: Page, at: number) => BylineField | undefined

// From the surest to the weakest: a line that opens with "By", "By" alone above a name, a name beside a date.
const rules: readonly Rule[] = [openedLine, openerAbove, nameBesideDate]

function openedLine(page: Page, at: number): BylineField | undefined {
  const text = page.blocks[at]?.text ?? ''
  if (!opensWithBy(page, text)) return undefined
  const names = namesOf(page, [at])
  const isSure = names.authors.every((name) => isFullName(page, name) || isShortByline(page, text, name))
  return names.opened && isSomebody(names) && isSure ? toField(at, at, names) : undefined
}

// "By Amanda": beside a single name a line has room for a date and no more.
const maxShortRest = 14

function isShortByline(page: Page, text: string, name: string): boolean {
  const dates = resolveDates(page, text).reduce((sum, date) => sum + date.end - date.start, 0)
  return /^\p{Lu}|^\p{Lo}/u.test(name) && text.length - dates - name.length <= maxShortRest
}

const bar = /^[|•·/–—([,:-]$/u

/** Whether a by word stands at the beginning of a line, or behind a date or a bar: "by" inside a sentence opens no byline. */
function opensWithBy(page: Page, text: string): boolean {
  const line = tokens(text)
  const ends = resolveDates(page, text).map((date) => date.end)
  return line.some((token, at) => {
    const before = line[at - 1]
    if (!phraseAt(page.words.by, line, at) && !phraseAt(page.words.byAfter, line, at)) return false
    return before === undefined || bar.test(before.text) || ends.includes(before.end) || caseless.test(token.text)
  })
}

const caseless = /^\p{Lo}/u

// After "By" follow as many names as a byline has; commas stand between them.
const maxNames = 8

function openerAbove(page: Page, at: number): BylineField | undefined {
  if (!isOpener(page, at) || !isUnsure(page, at + 1)) return undefined
  if (!isSomebody(namesOf(page, [at, at + 1]))) return undefined
  const last = endOfNames(page, at + 1)
  const rows = Array.from({length: last - at + 1}, (_, index) => at + index)
  return toField(at, last, namesOf(page, rows))
}

/**
 * Find where the names end that follow "By" on lines of their own.
 *
 * @param page - The page.
 * @param from - Index of a block that holds a name.
 * @returns Index of the last block that holds one.
 */
export function endOfNames(page: Page, from: number): number {
  let last = from
  for (let next = from + 1; next <= from + maxNames && isUnsure(page, next); next++) {
    const text = page.blocks[next]?.text ?? ''
    const isName = isFullName(page, text.replace(nameEnd, ''))
    if (!isName && !joiner.test(text)) break
    if (isName) last = next
  }
  return last
}

const nameEnd = /\d?(?:,| &| and)?$/

const joiner = /^\s*(?:[,&y]|and|und|et|e)\s*$/u

/**
 * Tell whether a line is a by word and nothing else.
 *
 * @param page - The page.
 * @param at - Index of the block.
 * @returns Whether it is.
 */
export function isOpener(page: Page, at: number): boolean {
  const line = tokens(page.blocks[at]?.text ?? '').filter((token) => token.kind === 'word')
  return line.length > 0 && phraseAt(page.words.by, line, 0)?.length === line.length
}

/** "Jane Doe" alone, with its date in the same line or the next: a section has no two words that are names, and no date. */
function nameBesideDate(page: Page, at: number): BylineField | undefined {
  if (page.headline >= 0 && at < page.headline) return undefined
  const text = page.blocks[at]?.text ?? ''
  const own = resolveDates(page, text).length > 0
  if (!own && !isDated(page, at - 1) && !isDated(page, at + 1)) return undefined
  const names = namesOf(page, [at])
  if (names.authors.some((name) => isInHeadline(page, name))) return undefined
  if (own && names.authors.length === 0 && names.organization !== undefined && properName.test(names.organization))
    return toField(at, at, names)
  return names.authors.length > 0 &&
    names.authors.every((name) => isFullName(page, name)) &&
    (own || isBare(text, names))
    ? toField(at, at, names)
    : undefined
}

/** Whom the headline names is a subject of the story, printed as its tag. */
function isInHeadline(page: Page, name: string): boolean {
  const headline = page.blocks[page.headline]?.text ?? ''
  return headline.includes(name.split(' ').at(-1) ?? name)
}

const properName = /[\p{Lu}\p{Script=Han}\p{Script=Hangul}]/u

function isDated(page: Page, at: number): boolean {
  const block = page.blocks[at]
  if (!block || block.text.length > maxLine || block.role === 'paragraph') return false
  return block.role === 'published' || block.role === 'modified' || resolveDates(page, block.text).length > 0
}

// A full name has two words at least and four at most.
const fullName =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|de|von|van|der|den|del|di|da|la|le|el|al)){1,3}$/u

function isFullName(page: Page, name: string): boolean {
  return fullName.test(name) && !isFurnitureName(name, page.words)
}

// Beside the name a bare line has room for a job or an outlet.
const maxRest = 40

function isBare(text: string, names: BylineNames): boolean {
  return text.length - names.authors.join(' ').length <= maxRest
}

function namesOf(page: Page, indexes: readonly number[]): BylineNames {
  return takeBylineApart(
    indexes.map((index) => page.blocks[index]?.text ?? ''),
    page.words
  )
}

function isSomebody(names: BylineNames): boolean {
  return names.authors.length > 0 || names.organization !== undefined
}

function toField(first: number, last: number, {authors, organization}: BylineNames): BylineField {
  return {type: 'byline', first, last, authors, ...(organization !== undefined && {organization})}
}
