import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {StoredNetwork} from '../src/label/network/read-network.js'
import {collectPages} from './collect-pages.js'
import {findPython} from './find-python.js'
import {networkModule} from './network-module.js'
import {referencePages} from './reference-pages.js'
import {writePages} from './write-pages.js'

main()

function main(): void {
  const {corpus, learning} = readArguments()
  const python = findPython()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
  try {
    const file = (name: string) => path.join(folder, name)
    writePages(file('data'), collectPages(corpus))
    execFileSync(python, [here('learn.py'), file('data'), file('network.json'), ...learning], {stdio: 'inherit'})
    writePages(file('reference'), referencePages())
    execFileSync(python, [here('score.py'), file('network.json'), file('reference'), file('scores.json')])
    writeNetwork(readJson(file('network.json')) as StoredNetwork)
    writeReference(readJson(file('scores.json')) as Record<string, number[][]>)
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}

function readArguments(): {corpus: string; learning: string[]} {
  const {values} = parseArgs({
    options: {corpus: {type: 'string'}, epochs: {type: 'string'}, seed: {type: 'string'}}
  })
  const {corpus, ...learning} = values
  if (!corpus) throw new Error('Expected a corpus folder, such as `npm run train -- --corpus ../corpus`')
  return {corpus, learning: Object.entries(learning).flatMap(([name, value]) => [`--${name}`, value])}
}

function writeNetwork(network: StoredNetwork): void {
  fs.writeFileSync(here('../src/label/weights.ts'), networkModule(network))
}

function writeReference(scores: Readonly<Record<string, number[][]>>): void {
  const pages = referencePages().map(({id, text}) => ({text, scores: scores[id] ?? []}))
  fs.writeFileSync(here('../test/label/reference.json'), `${JSON.stringify(pages)}\n`)
}

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'))
}

function here(file: string): string {
  return path.join(import.meta.dirname, file)
}
