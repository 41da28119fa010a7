import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {findPython} from './find-python.js'

// `tsx train/train-fields.ts --corpus <folder> --networks <folder> [--held-out <file>]`
main()

function main(): void {
  const {values} = parseArgs({
    options: {corpus: {type: 'string'}, networks: {type: 'string'}, 'held-out': {type: 'string'}}
  })
  const {corpus, networks, 'held-out': heldOut} = values
  if (!corpus || !networks) throw new Error('Expected --corpus and --networks, the folder of fold-0.json and so on')
  const python = findPython()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
  try {
    const [choices, learned] = [path.join(folder, 'choices.jsonl'), path.join(folder, 'weights.json')]
    const collect = ['--import', 'tsx', here('collect-fields.ts'), corpus, networks, choices]
    execFileSync(process.execPath, collect, {stdio: 'inherit'})
    execFileSync(python, [here('learn_fields.py'), choices, learned], {stdio: 'inherit'})
    writeWeights(JSON.parse(fs.readFileSync(learned, 'utf8')) as LearnedWeights)
    if (heldOut) fs.copyFileSync(learned, heldOut)
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}

/** What learn_fields.py gives: the weights, and those that were learned without each fold. */
interface LearnedWeights {
  byline: Record<string, number>
  date: Record<string, number>
  heldOut: Record<'byline' | 'date', Record<string, number>[]>
}

function writeWeights({byline, date}: LearnedWeights): void {
  const file = here('../src/field/field-weights.ts')
  const old = fs.readFileSync(file, 'utf8')
  fs.writeFileSync(file, withWeights(withWeights(old, 'bylineWeights', byline), 'dateWeights', date))
}

/** The module with the numbers of one of its objects in place of the old ones. */
function withWeights(module: string, name: string, weights: Readonly<Record<string, number>>): string {
  const start = module.indexOf(' = {\n', module.indexOf(`export const ${name}:`))
  const end = module.indexOf('\n}', start)
  if (start < 0 || end < 0) throw new Error(`Expected \`${name}\` in field-weights.ts`)
  // There is no weight of minus nothing.
  const lines = Object.entries(weights).map(([key, weight]) => `  ${key}: ${weight || 0}`)
  return `${module.slice(0, start)} = {\n${lines.join(',\n')}${module.slice(end)}`
}

function here(name: string): string {
  return path.join(import.meta.dirname, name)
}
