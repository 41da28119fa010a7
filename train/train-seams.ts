import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {collectSeams} from './collect-seams.js'
import {findPython} from './find-python.js'

// Learns what tells the seams of pages that were broken at their links:
// `tsx train/train-seams.ts --corpus <folder> [--networks <folder>]`
main()

function main(): void {
  const {values} = parseArgs({options: {corpus: {type: 'string'}, networks: {type: 'string'}}})
  const {corpus, networks} = values
  if (!corpus) throw new Error('Expected --corpus, and --networks where the networks of the folds are to know them')
  const python = findPython()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
  try {
    const seams = path.join(folder, 'seams.jsonl')
    fs.writeFileSync(seams, [...collectSeams(corpus)].map((page) => JSON.stringify(page) + '\n').join(''))
    const weights = here('../src/segment/seam-weights.ts')
    const kept = networks ? ['--networks', networks] : []
    execFileSync(python, [here('learn_seams.py'), seams, weights, ...kept], {stdio: 'inherit'})
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}

function here(file: string): string {
  return path.join(import.meta.dirname, file)
}
