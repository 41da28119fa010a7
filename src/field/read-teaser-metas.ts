import type {TeaserMetaField} from './fields.js'
import {isFurnitureName} from './is-furniture-name.js'
import {nameKind} from './name-kind.js'
import {nameShape} from './name-shape.js'
import {opensWithBy} from './opens-with-by.js'
import type {FurnitureKind} from '../language/furniture-kinds.js'
import type {Page} from './page.js'
import {phraseAt, type Phrases} from '../language/phrases.js'
import {tokens} from '../language/tokens.js'
import {resolveDates} from './resolve-dates.js'
import {takeBylineApart} from './take-byline-apart.js'
import {trimEdges} from './trim-edges.js'

/**
 * Read the meta lines of teasers: section, date, authors.
 *
 * A name that no "By" opens looks like a section, and some sections look like names. Where a good part of what the meta
 * lines of a page print looks like names, and they are several, they are who wrote the articles.
 *
 * @param page - The page.
 * @returns One field a line, in page order.
 */
export function readTeaserMetas(page: Page): TeaserMetaField[] {
  const metas = page.blocks.flatMap((block, index) =>
    block.role === 'teaserMeta' ? [{index, ...readMeta(page, block.text.slice(0, maxLine))}] : []
  )
  const alone = metas.flatMap(({alone: parts, authors}) => (authors.length > 0 ? [] : parts.slice(-1)))
  const names = new Set(alone.filter((part) => isName(page, part)))
  const isListed = names.size >= minNames && alone.filter((part) => names.has(part)).length >= alone.length * minShare
  return metas.map(({index, date, authors, alone: parts}) => {
    const written = authors.length > 0 ? authors : parts.filter((part) => isListed && names.has(part))
    const section = parts.find((part) => !written.includes(part))
    return {
      ...{type: 'teaserMeta' as const, first: index, last: index},
      ...(section !== undefined && {section}),
      ...(date !== undefined && {date}),
      ...(written.length > 0 && {authors: written})
    }
  })
}

// Section, date and authors fit in.
const maxLine = 300
// A section is a word or a few.
const maxSection = 40
// "San Marino" and "San José" look like persons; so many different names, and such a share of all lines, do not by chance.
const minNames = 3
const minShare = 0.4
const likeName = 1

interface Meta {
  date?: string
  /** Who stands behind "By". */
  authors: string[]
  /** What else the line prints that may be a section, or a name. */
  alone: string[]
}

function readMeta(page: Page, line: string): Meta {
  const [date] = resolveDates(page, line)
  const names = takeBylineApart([line], page.words)
  const authors = names.opened ? names.authors : []
  const parts = (date ? `${line.slice(0, date.start)} | ${line.slice(date.end)}` : line).split(mark)
  const alone = parts.map((part) => trimEdges(part, edge)).filter((part) => mayBeSection(page, part))
  return {
    ...(date && {date: date.iso}),
    authors,
    alone: authors.length > 0 ? alone.filter((part) => !authors.some((author) => part.includes(author))) : alone
  }
}

// A hyphen or a comma may stand inside a section: "Food, Wine", "Pick-up".
const mark = /[|•·–—]|\s[-/]\s/u
const edge = /[\s|•·,/–—:-]/u

/** No count and no time, and no words that say something of the article: "Updated", "Read more", "Photo: Jane Doe". */
function mayBeSection(page: Page, part: string): boolean {
  if (part === '' || part.length > maxSection || /\p{Nd}/u.test(part) || opensWithBy(page, part)) return false
  const {listOpeners, dateKinds, readingTime, credits, weekdays, glue, furniture} = page.words
  const line = tokens(part)
  const takes = (phrases: Phrases<unknown>) => phraseAt(phrases, line, 0)?.length ?? 0
  const isSaid = [listOpeners, dateKinds, readingTime, weekdays, glue].some((phrases) => takes(phrases) === line.length)
  const kind = phraseAt(furniture, line, 0)
  const isButton = kind?.length === line.length && !sectionKinds.has(kind.value)
  return !isSaid && !isButton && !(takes(credits) > 0 && line[takes(credits)]?.text === ':')
}

// "Save", "Getty Images" and "Subscribers only" are none.
const sectionKinds: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['sections', 'lists', 'bio', 'facts'])

function isName(page: Page, part: string): boolean {
  const [name, ...others] = nameKind(part, page.words, false)
  const isPerson = name?.kind === 'person' && name.text === part && others.length === 0
  return isPerson && part.includes(' ') && nameShape(part) >= likeName && !isFurnitureName(part, page.words)
}
