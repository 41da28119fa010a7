import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {foldCount} from '../folds.js'
import {type PageShape, pageShapes} from './page-shapes.js'

/** What the command is asked for. */
export interface EvaluationArguments {
  /** The corpus folder. */
  corpus: string
  folds: number
  /** Where networks are kept; nothing where they are not. */
  folder: string | undefined
  shape: PageShape
  /** Whether it is measured what a memory of other pages of the same site does, instead. */
  memory: boolean
  /** Whether it is measured how copies of teasers are told, instead. */
  copies: boolean
  /** How many of the worst pages are listed. */
  worst: number
}

/**
 * Read what stands behind the command's name.
 *
 * @param words - The words.
 * @returns What they ask for.
 * @throws {Error} When they ask for what cannot be.
 */
export function readEvaluationArguments(words: string[]): EvaluationArguments {
  const {values, positionals} = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      folds: {type: 'string', default: String(foldCount)},
      networks: {type: 'string'},
      format: {type: 'string', default: 'inner'},
      copies: {type: 'boolean', default: false},
      memory: {type: 'boolean', default: false},
      worst: {type: 'string', default: '10'}
    }
  })
  const [corpus, ...others] = positionals
  if (corpus === undefined || others.length > 0)
    throw new Error('Expected one corpus folder, such as `npm run evaluate -- ../corpus`')
  assertCorpus(corpus)
  return {
    corpus,
    folds: readCount('--folds', values.folds, 2),
    folder: values.networks,
    shape: readShape(values.format),
    memory: values.memory,
    copies: values.copies,
    worst: readCount('--worst', values.worst, 0)
  }
}

function assertCorpus(folder: string): void {
  const holds = (place: string) => fs.existsSync(path.join(folder, place))
  const names = holds('.') && fs.statSync(folder).isDirectory() ? fs.readdirSync(folder) : []
  if (!names.some((name) => /\.jsonl(?:\.gz)?$/.test(name)) || !holds('annotated')) {
    throw new Error(
      `Expected a corpus folder, with files *.jsonl or *.jsonl.gz and a folder annotated, but ${folder} is none`
    )
  }
}

function readCount(name: string, value: string, least: number): number {
  if (!/^\d{1,4}$/.test(value) || Number(value) < least)
    throw new Error(`Expected \`${name}\` to be a whole number from ${least} on, not \`${value}\``)
  return Number(value)
}

function readShape(value: string): PageShape {
  const shape = pageShapes.find((name) => name === value)
  if (!shape) throw new Error(`Expected \`--format\` to be one of ${pageShapes.join(', ')}, not \`${value}\``)
  return shape
}
