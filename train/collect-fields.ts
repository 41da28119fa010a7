import fs from 'node:fs'
import {bylineCandidates} from '../src/field/byline-candidates.js'
import {bylineEvidence} from '../src/field/byline-evidence.js'
import {dateCandidates} from '../src/field/date-candidates.js'
import {dateEvidence} from '../src/field/date-evidence.js'
import {createPage, type Page} from '../src/field/page.js'
import {readBylines} from '../src/field/read-bylines.js'
import {label} from '../src/label/label.js'
import {vocabulary} from '../src/language/vocabulary.js'
import {resolveOptions} from '../src/options.js'
import {segment} from '../src/segment/segment.js'
import {type Annotation, readAnnotated, readCorpus} from './corpus.js'
import type {Gold, GoldPage} from './evaluation/gold.js'
import {learnFolds} from './evaluation/learn-folds.js'
import {normalize, squash} from './evaluation/normalize.js'
import {showsDay} from './evaluation/shows-day.js'
import {dealFolds, foldCount} from './folds.js'

// The sources that name authors or days.
const named: ReadonlySet<string> = new Set([
  'wcxb',
  'newspaper4k',
  'trafilatura',
  'fundus',
  'postlight',
  'htmldate',
  'readability'
])
const namesAllAuthors: ReadonlySet<string> = new Set(['wcxb', 'newspaper4k', 'trafilatura'])

// What the weights in src/field/field-weights.ts are learned from: `tsx train/collect-fields.ts <corpus> <networks> <file>`
const [corpusFolder, networkFolder, file] = process.argv.slice(2)
if (!corpusFolder || !networkFolder || !file) throw new Error('Expected a corpus folder, a network folder and a file')
const networks = await learnFolds(corpusFolder, foldCount, networkFolder)
const corpus = readCorpus(corpusFolder) as GoldPage[]
const foldOf = dealFolds(corpus, foldCount)
fs.writeFileSync(file, [...choicesOfPages()].map((choice) => `${JSON.stringify(choice)}\n`).join(''))

/** A page's candidates for one field, of which one or none is right. */
interface Choice {
  kind: 'byline' | 'date'
  fold: number
  /** How much the page counts: less where its gold is known to leave things out. */
  weight: number
  isNoneRight: boolean
  candidates: {isRight: boolean; evidence: Record<string, number>}[]
}

/** What is known of a page, from its source or from reading it. */
interface Known {
  id: string
  host: string
  text: string
  /** Nothing where the source does not name authors; no names where there is no author. */
  names?: string[]
  namesWeight: number
  /** Nothing where the source does not tell the day; no days where the page has none. */
  days?: string[]
  daysWeight: number
  /** How far a right day may be away (milliseconds). */
  dayOff: number
}

function* choicesOfPages(): Generator<Choice> {
  for (const known of knownPages()) {
    const fold = foldOf(known)
    const page = createPage(label(segment(known.text), networks[fold]).blocks, resolveOptions(undefined), vocabulary)
    const choices = [chooseByline(page, known), chooseDate(page, known)]
    for (const choice of choices) if (choice && choice.candidates.length > 0) yield {...choice, fold}
  }
}

function* knownPages(): Generator<Known> {
  const annotated = readAnnotated(corpusFolder ?? '')
  const ids = new Set(annotated.map(({annotation}) => annotation.id))
  for (const page of corpus) if (!ids.has(page.id) && named.has(page.source)) yield knownOfSource(page)
  for (const {annotation, host, lines} of annotated) {
    const read: ReadAnnotation = annotation
    const names = [...(read.authors ?? []), ...(read.organization ? [read.organization] : [])]
    const days = read.datelines.flatMap(({kind, date}) => (kind === 'published' && date ? [date] : []))
    yield {id: read.id, host, text: lines.join('\n'), names, namesWeight: 1, days, daysWeight: 1, dayOff: 0}
  }
}

/** What an annotation says beyond what the labels are learned from. */
interface ReadAnnotation extends Omit<Annotation, 'datelines'> {
  authors?: string[]
  organization?: string | null
  datelines: {line: number; kind: string; date?: string | null}[]
}

function knownOfSource({id, host, source, text, lang, gold}: GoldPage): Known {
  const isDated = gold.published !== undefined && gold.published !== '' && showsDay(text, gold.published, lang)
  const isUndated = gold.undated === true || (source === 'wcxb' && !gold.published)
  const names = namesOf(gold, text, source)
  return {
    ...{id, host, text, dayOff: 864e5},
    ...(names && {names}),
    // Of these pages many without an author in the gold print one.
    namesWeight: names?.length === 0 && source === 'trafilatura' ? 0.3 : 1,
    ...(isDated && {days: [gold.published ?? '']}),
    ...(isUndated && {days: []}),
    daysWeight: isUndated ? 0.5 : 1
  }
}

function namesOf({authors = []}: Gold, text: string, source: string): string[] | undefined {
  if (authors.length === 0) return namesAllAuthors.has(source) ? [] : undefined
  const page = normalize(text)
  return authors.every((author) => page.includes(normalize(author))) ? authors : undefined
}

function chooseByline(page: Page, {names, namesWeight}: Known): Omit<Choice, 'fold'> | undefined {
  if (!names) return undefined
  const gold = names.map(squash)
  const candidates = bylineCandidates(page)
  const rated = candidates.map((candidate, at) => {
    const given = [...candidate.names.authors, candidate.names.organization ?? ''].map(squash)
    const isRight = given.some(
      (name) => gold.includes(name) || (name.length > 5 && gold.some((one) => one.includes(name)))
    )
    return {isRight, evidence: bylineEvidence(page, candidates, at)}
  })
  return toChoice('byline', rated, gold.length > 0 ? namesWeight / 2 : namesWeight, namesWeight)
}

function chooseDate(page: Page, {days, daysWeight, dayOff}: Known): Omit<Choice, 'fold'> | undefined {
  if (!days) return undefined
  const candidates = dateCandidates(page)
  const named = readBylines(page).filter(({authors, organization}) => authors.length > 0 || organization !== undefined)
  const dated = {page, candidates, bylines: named.flatMap(({first, last}) => [first, last])}
  const rated = candidates.flatMap((candidate) => {
    const {published} = candidate.printed
    if (published === undefined) return []
    const isRight = days.some((day) => Math.abs(timeOf(day) - timeOf(published)) <= dayOff)
    return [{isRight, evidence: dateEvidence(dated, candidate)}]
  })
  return toChoice('date', rated, daysWeight, daysWeight)
}

function timeOf(date: string): number {
  return Date.parse(date.slice(0, 10))
}

// Where there is gold and no candidate has it, the page says only that the others are wrong.
function toChoice(kind: Choice['kind'], candidates: Choice['candidates'], weightOfNone: number, weight: number) {
  const isNoneRight = !candidates.some(({isRight}) => isRight)
  return {kind, weight: isNoneRight ? weightOfNone : weight, isNoneRight, candidates}
}
