import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {candidateNames, readCandidates} from '../src/label/choose-headline.js'
import {decode} from '../src/label/decode.js'
import {gatherEvidence} from '../src/label/evidence/evidence.js'
import {isStory} from '../src/label/is-story.js'
import {scoreRoles} from '../src/label/network/network.js'
import {readNetwork, type StoredNetwork} from '../src/label/network/read-network.js'
import {readShares} from '../src/label/read-shares.js'
import {chooseReading, readBeside} from '../src/label/readings/choose-reading.js'
import {listReadings, type Reading, type ScoredPage} from '../src/label/readings/list-readings.js'
import {readSigns, signNames} from '../src/label/weigh-article.js'
import {collectPages} from './collect-pages.js'
import {findPython} from './find-python.js'
import type {PageReading} from '../src/label/page-reading.js'
import type {Role} from '../src/label/role.js'
import type {TargetBlock} from './targets.js'
import {writeModule} from './write-module.js'
import type {LearningPage} from './write-pages.js'

// Of a page without menus or with boxes of others nothing new is learned here.
const wholeVariants: ReadonlySet<string> = new Set(['full', 'clean'])
// How much a page without an article counts for one with it.
const withoutArticle = 1.2
const variants: ReadonlySet<string> = new Set([...wholeVariants, 'brief', 'emptied'])

// Learns the weights of the choices that are made for a page as a whole; what tells an article is read off the pages as
// they are read with the weights that are there, so that a second run tells it of pages read with those of the first:
// `tsx train/train-choices.ts --corpus <folder> --networks <folder>`
await main()

async function main(): Promise<void> {
  const {corpus, folder: kept, networks} = readArguments()
  const python = findPython()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
  try {
    const file = (name: string) => path.join(folder, name)
    const examples = [...collectPages(corpus)].flatMap((page) => readExamples(page, networks))
    fs.writeFileSync(
      file('examples.json'),
      JSON.stringify({names: {headline: candidateNames, article: signNames}, examples})
    )
    execFileSync(
      python,
      [
        here('learn_choices.py'),
        file('examples.json'),
        file('weights.json'),
        here('../src/label/readings/reading-weights.ts'),
        kept
      ],
      {stdio: 'inherit'}
    )
    await writeWeights(JSON.parse(fs.readFileSync(file('weights.json'), 'utf8')))
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}

function readArguments(): {corpus: string; folder: string; networks: StoredNetwork[]} {
  const {values} = parseArgs({options: {corpus: {type: 'string'}, networks: {type: 'string'}}})
  const {corpus, networks} = values
  if (!corpus || !networks) throw new Error('Expected --corpus and --networks, the folder of fold-0.json and so on')
  const names = fs.readdirSync(networks).filter((name) => /^fold-\d+\.json$/.test(name))
  return {
    corpus,
    folder: networks,
    networks: names
      .sort()
      .map((name) => JSON.parse(fs.readFileSync(path.join(networks, name), 'utf8')) as StoredNetwork)
  }
}

/** What is learned from one page: what its candidates and its story look like to a network that has not seen its host. */
interface Example {
  fold: number
  variant: string
  /** The candidates' numbers, and the places of those among them that print the headline. */
  headline?: {rows: (readonly number[])[]; right: number[]}
  /** What each way to read the page looks like, and how good it is. */
  readings?: {rows: (readonly number[])[]; worth: number[]}
  /** The story's numbers, whether the page holds an article, and how much of the page's body the story is. */
  article?: {row: readonly number[]; holds: boolean; found: number}
}

function readExamples({fold, variant, blocks}: LearningPage, networks: readonly StoredNetwork[]): Example[] {
  const network = networks[fold]
  if (!network || blocks.length === 0 || !variants.has(variant)) return []
  const page = scorePage(blocks, network)
  const isWhole = wholeVariants.has(variant)
  const candidates = isWhole ? readCandidates(decodeOnce(page)) : []
  const headline = blocks.find(({role}) => role === 'headline')?.text
  const right = candidates.flatMap(({block}, place) => (blocks[block]?.text === headline ? [place] : []))
  const readings = isWhole ? listReadings(page) : []
  const chosen = chooseReading(page, network.readings)
  const row = chosen && readSigns(chosen, page.lengths)
  return [
    {
      fold,
      variant,
      ...(right.length > 0 && {headline: {rows: candidates.map(({numbers}) => numbers), right}}),
      ...(readings.length > 1 && {
        readings: {rows: readBeside(readings, page), worth: readings.map((reading) => worthOf(reading, blocks))}
      }),
      ...(row && {article: {row, ...compare(chosen.roles.map(isStory), blocks)}})
    }
  ]
}

function decodeOnce({scores, columns, temperature, evidence}: ScoredPage): PageReading {
  return {roles: decode(scores, columns), shares: readShares(scores, temperature), columns, evidence}
}

// A right headline counts as much as a whole story, found by lines and by characters; an invented article costs more than
// a lost one.
function worthOf({roles}: Reading, blocks: readonly TargetBlock[]): number {
  const isHeadline = (role: Role | undefined) => role === 'headline'
  const right = blocks[roles.findIndex(isHeadline)]?.text === blocks.find(({role}) => isHeadline(role))?.text
  const story = roles.map(isStory)
  const byCharacters = compare(story, blocks, ({text}) => text.length)
  const {found, holds} = compare(story, blocks)
  return (Number(right) + (found + byCharacters.found) / 2) * (holds ? 1 : withoutArticle)
}

function scorePage(blocks: readonly TargetBlock[], network: StoredNetwork): ScoredPage {
  const evidence = gatherEvidence(blocks)
  return {
    scores: scoreRoles(readNetwork(network), evidence),
    columns: network.roles,
    temperature: network.temperature,
    evidence,
    lengths: blocks.map(({text}) => text.length)
  }
}

function compare(
  found: readonly boolean[],
  blocks: readonly TargetBlock[],
  weigh: (block: TargetBlock) => number = () => 1
): {holds: boolean; found: number} {
  const gold = blocks.map(({role}) => role !== undefined && isStory(role))
  const sum = (counts: (at: number) => boolean | undefined) =>
    blocks.reduce((total, block, at) => total + (counts(at) ? weigh(block) : 0), 0)
  const all = sum((at) => gold[at]) + sum((at) => found[at])
  return {holds: gold.includes(true), found: all > 0 ? (2 * sum((at) => gold[at] && found[at])) / all : 1}
}

async function writeWeights(weights: unknown): Promise<void> {
  await writeModule(here('../src/label/choice-weights.ts'), [
    '// Generated by train/train-choices.ts; do not edit.',
    '',
    '/** What counts for a block as the headline, and for a page as an article: in the order of their numbers. */',
    `export const choiceWeights: Readonly<Record<'headline' | 'article', readonly number[]>> = ${JSON.stringify(weights)}`
  ])
}

function here(file: string): string {
  return path.join(import.meta.dirname, file)
}
