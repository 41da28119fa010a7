import fs from 'node:fs'
import {isFullName} from '../src/field/is-full-name.js'
import {gramsOf} from '../src/field/name-shape.js'
import {createPage} from '../src/field/page.js'
import {takeBylineApart} from '../src/field/take-byline-apart.js'
import {vocabulary} from '../src/language/vocabulary.js'
import {resolveOptions} from '../src/options.js'
import {readAnnotated, readCorpus} from './corpus.js'
import type {GoldPage} from './evaluation/gold.js'
import {dealFolds, foldCount} from './folds.js'

// What the weights in src/field/name-weights.ts are learned from: `tsx train/collect-names.ts <corpus> <file>`
const [corpusFolder, file] = process.argv.slice(2)
if (!corpusFolder || !file) throw new Error('Expected a corpus folder and a file')
const corpus = readCorpus(corpusFolder) as GoldPage[]
const foldOf = dealFolds(corpus, foldCount)

interface Source {
  fold: number
  lines: string[]
  authors: string[]
}

const sources: Source[] = [
  ...corpus.map((page) => ({fold: foldOf(page), lines: page.text.split('\n'), authors: page.gold.authors ?? []})),
  ...readAnnotated(corpusFolder).map(({annotation, host, lines}) => {
    const {authors = []} = annotation as {authors?: string[]}
    return {fold: foldOf({id: annotation.id, host}), lines, authors}
  })
]
const page = createPage([], resolveOptions(undefined), vocabulary)
const small = countSmallWords()
const cased = /[\p{Lu}\p{Ll}]/u
const othersShape = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}$/u
const persons = new Map<string, Set<number>>()
const others = new Map<string, Set<number>>()
for (const {fold, lines, authors} of sources) {
  for (const author of authors) if (isCandidate(author)) add(persons, author, fold)
  for (const line of lines) for (const name of authorsOf(line)) add(persons, name, fold)
}
for (const {fold, lines} of sources) for (const line of lines) if (isOther(line.trim())) add(others, line.trim(), fold)
fs.writeFileSync(file, [...rows(persons, true), ...rows(others, false)].join(''))

function* rows(names: ReadonlyMap<string, ReadonlySet<number>>, isPerson: boolean): Generator<string> {
  for (const [name, folds] of names) {
    const words = name.split(/[\s-]/u).filter((word) => word.length > 1 && !word.endsWith('.'))
    if (words.length === 0) continue
    yield `${JSON.stringify({name, isPerson, folds: [...folds], words: words.map(gramsOf)})}\n`
  }
}

function add(names: Map<string, Set<number>>, name: string, fold: number): void {
  names.set(name, (names.get(name) ?? new Set()).add(fold))
}

function isCandidate(name: string): boolean {
  return cased.test(name) && isFullName(page, name) && !isOrdinary(name, 1)
}

/** Names that a line gives behind "By". */
function authorsOf(line: string): string[] {
  if (line.length > 70) return []
  const {opened, authors} = takeBylineApart([line], vocabulary)
  return opened ? authors.filter(isCandidate) : []
}

/** A short line in the capitals of a name, all of whose words stand in small letters elsewhere. */
function isOther(line: string): boolean {
  return line.length < 40 && cased.test(line) && othersShape.test(line) && !persons.has(line) && isOrdinary(line, 0.99)
}

function isOrdinary(name: string, share: number): boolean {
  const words = name.split(/[\s-]/u).filter((word) => word.length > 2)
  const known = words.filter((word) => (small.get(word.toLowerCase()) ?? 0) > 2)
  return words.length > 0 && known.length >= share * words.length
}

function countSmallWords(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {lines} of sources)
    for (const line of lines)
      for (const [word] of line.matchAll(/(?<![\p{L}\p{N}@.])\p{Ll}{3,30}(?![\p{L}\p{N}@])/gu))
        counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
