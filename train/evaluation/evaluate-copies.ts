import {groupTeasers, type PrintedTeaser} from '../../src/dedupe/group-teasers.js'
import {fold} from '../../src/dedupe/fold.js'
import {groupCopies} from '../../src/dedupe/group-copies.js'
import type {AnnotatedPage} from '../corpus.js'

/** What the grouping of teasers does on annotated pages. */
export interface CopyFigures {
  /** Pairs of teasers on a page whose titles are no exact copies. */
  pairs: number
  /** How many of them are merged all the same, and the titles of each: whether they are one story, only a reader can tell. */
  merged: [string, string][]
  /** For each way in which a title is printed again: of how many titles, and how many are found. */
  edits: Map<string, {count: number; found: number}>
}

/**
 * Measure how teasers are grouped: what is merged that is no exact copy, and what is found of titles that are edited as
 * sites edit them.
 *
 * @param pages - The annotated pages.
 * @returns The figures.
 */
export function evaluateCopies(pages: readonly AnnotatedPage[]): CopyFigures {
  const figures: CopyFigures = {pairs: 0, merged: [], edits: new Map()}
  for (const page of pages) {
    const teasers = teasersOf(page)
    countPairs(teasers, figures)
    for (const [name, edit] of Object.entries(edits)) countFound(teasers, name, edit, figures)
  }
  return figures
}

/**
 * Set the figures as lines.
 *
 * @param figures - The figures.
 * @param listed - How many merged pairs are listed.
 * @returns The lines.
 */
export function printCopies({pairs, merged, edits}: CopyFigures, listed: number): string[] {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)} %`
  return [
    `${merged.length} of ${pairs} pairs merged that are no exact copies: ${percent(merged.length, pairs)}`,
    ...[...edits].map(([name, {count, found}]) => `found of titles with ${name}: ${percent(found, count)} of ${count}`),
    ...merged.slice(0, listed).flatMap(([one, other]) => ['', `  ${one}`, `  ${other}`])
  ]
}

function teasersOf({annotation, lines}: AnnotatedPage): PrintedTeaser[] {
  const at = (line: number) => lines[line - 1] ?? ''
  return annotation.teaserLists.flatMap(({items}) =>
    items.map(({title, summary}) => ({title: at(title), summary: (summary ?? []).map(at).join(' ')}))
  )
}

function countPairs(teasers: readonly PrintedTeaser[], figures: CopyFigures): void {
  const exact = groupCopies(teasers.map(({title}) => fold(title)))
  const groups = groupTeasers(teasers)
  const listed = new Set<string>()
  for (const [index, teaser] of teasers.entries()) {
    for (let earlier = 0; earlier < index; earlier++) {
      if (exact[index] === exact[earlier]) continue
      figures.pairs++
      const pair = `${exact[earlier]}\n${exact[index]}`
      if (groups[index] !== groups[earlier]) continue
      if (!listed.has(pair)) figures.merged.push([teasers[earlier]?.title ?? '', teaser.title])
      listed.add(pair)
    }
  }
}

/** Prints the first title of a page again, edited, behind all others. */
function countFound(
  teasers: readonly PrintedTeaser[],
  name: string,
  edit: (title: string) => string | undefined,
  figures: CopyFigures
): void {
  const [first] = teasers
  const edited = first && edit(first.title)
  if (!edited) return
  const groups = groupTeasers([...teasers, {title: edited, summary: ''}])
  const counts = figures.edits.get(name) ?? {count: 0, found: 0}
  counts.count++
  if (groups[0] === groups[teasers.length]) counts.found++
  figures.edits.set(name, counts)
}

const edits: Readonly<Record<string, (title: string) => string | undefined>> = {
  '"LIVE:" before it': (title) => `LIVE: ${title}`,
  'a section before it': (title) => `Politics | ${title}`,
  'a date behind it': (title) => `${title} - November 4, 2025`,
  'a count behind it': (title) => `${title} 85 Comments`,
  // The longest word in small letters gives way to another.
  'another word': (title) => {
    const words = title.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
    return longest === '' ? undefined : title.replace(longest, 'another')
  },
  'another number': (title) => {
    const number = /\d+/.exec(title)?.[0]
    return number === undefined ? undefined : title.replace(number, String(Number(number) + 1))
  }
}
