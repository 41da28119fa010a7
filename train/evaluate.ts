import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {StoredNetwork} from '../src/label/network/read-network.js'
import {annotationsFile} from './collect-pages.js'
import {type AnnotatedPage, type CorpusPage, readAnnotated, readAnnotations, readCorpus} from './corpus.js'
import {evaluateCopies, printCopies} from './evaluation/evaluate-copies.js'
import {type EvaluatedPage, evaluateAnnotated, evaluateGold} from './evaluation/evaluate-pages.js'
import {evaluateMemory} from './evaluation/evaluate-memory.js'
import {sumUp} from './evaluation/figures.js'
import type {GoldPage} from './evaluation/gold.js'
import {learnFolds} from './evaluation/learn-folds.js'
import type {PageShape} from './evaluation/page-shapes.js'
import {printTable} from './evaluation/print-table.js'
import {printWorst} from './evaluation/print-worst.js'
import {type EvaluationArguments, readEvaluationArguments} from './evaluation/read-evaluation-arguments.js'
import {dealFolds} from './folds.js'
import {languageOfWritten, readWrittenPages, writtenFolder} from './written-pages.js'

await main()

async function main(): Promise<void> {
  const prepared = await prepare().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
  if (!prepared) return
  const {corpus, shape, worst, networks, memory, copies} = prepared
  if (copies) {
    const pages = Object.values(readByHand(corpus, readCorpus(corpus))).flat()
    console.log(printCopies(evaluateCopies(pages), worst).join('\n'))
    return
  }
  if (memory) {
    for (const lines of evaluateMemory(readCorpus(corpus) as GoldPage[], networks)) console.log(lines)
    return
  }
  const {gold, annotated, written} = evaluate(corpus, shape, networks)
  print('Against the sources', gold, worst)
  print('Against what was read by hand', annotated, worst)
  print('Against pages that were written for it, by language', written, worst)
}

async function prepare(): Promise<EvaluationArguments & {networks: StoredNetwork[]}> {
  const options = readEvaluationArguments(process.argv.slice(2))
  // No network has a part in it.
  if (options.copies) return {...options, networks: []}
  const folder = options.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
  try {
    return {...options, networks: await learnFolds(options.corpus, options.folds, folder)}
  } finally {
    if (options.folder === undefined) fs.rmSync(folder, {recursive: true})
  }
}

/** Parses each page with the network that has not seen its publisher. */
function evaluate(corpusFolder: string, shape: PageShape, networks: readonly StoredNetwork[]) {
  const corpus = readCorpus(corpusFolder) as GoldPage[]
  const foldOf = dealFolds(corpus, networks.length)
  const networkOf = (page: {id: string; host: string}): StoredNetwork => {
    const network = networks[foldOf(page)]
    if (!network) throw new Error(`Expected a network for fold ${foldOf(page)}`)
    return network
  }
  return {
    gold: corpus.flatMap((page) => evaluateGold(page, shape, networkOf(page))),
    annotated: Object.entries(readByHand(corpusFolder, corpus)).flatMap(([source, pages]) =>
      pages.flatMap((page) =>
        evaluateAnnotated(page, source, shape, networkOf({id: page.annotation.id, host: page.host}))
      )
    ),
    written: readWrittenPages(writtenFolder).flatMap((page) => {
      const {id} = page.annotation
      return evaluateAnnotated(page, languageOfWritten(id), shape, networkOf({id, host: page.host}))
    })
  }
}

function readByHand(corpusFolder: string, corpus: readonly CorpusPage[]): Record<string, AnnotatedPage[]> {
  return {
    annotated: readAnnotated(corpusFolder),
    'annotations.jsonl': readAnnotations(annotationsFile, corpus)
  }
}

function print(title: string, pages: readonly EvaluatedPage[], worst: number): void {
  if (pages.length === 0) return
  const sources = [...new Set(pages.map((page) => page.source))]
  const figuresOf = (sourced: readonly EvaluatedPage[]) => sumUp(sourced.map((page) => page.figures))
  const groups = sources.map((source) => [source, figuresOf(pages.filter((page) => page.source === source))] as const)
  const scored = pages.flatMap(({score, ...page}) => (score === undefined ? [] : [{...page, score}]))
  console.log([title, ...printTable(new Map([...groups, ['all', figuresOf(pages)]])), ''].join('\n'))
  if (worst > 0) console.log(['Worst pages', ...printWorst(scored, worst), ''].join('\n'))
}
