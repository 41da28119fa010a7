import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {confidenceOf} from '../src/label/confidence.js'
import {gatherEvidence} from '../src/label/evidence/evidence.js'
import {scoreRoles} from '../src/label/network/network.js'
import {readNetwork, type StoredNetwork} from '../src/label/network/read-network.js'
import {readPage} from '../src/label/read-page.js'
import {settleCopies} from '../src/label/settle-copies.js'
import {collectPages} from './collect-pages.js'
import {findPython} from './find-python.js'
import {type LearningListPage, writeListPages} from './write-list-pages.js'
import type {LearningPage} from './write-pages.js'

// Learns the weights by which the parts of lists are read again:
// `tsx train/train-lists.ts --corpus <folder> --networks <folder>`
main()

function main(): void {
  const {corpus, folder: kept, networks, data} = readArguments()
  const folder = data ?? fs.mkdtempSync(path.join(os.tmpdir(), 'newst-'))
  try {
    writeListPages(folder, labelPages(collectPages(corpus), networks))
    const weights = here('../src/label/lists/list-weights.ts')
    execFileSync(findPython(), [here('learn_lists.py'), folder, weights, '--networks', kept], {stdio: 'inherit'})
  } finally {
    if (data === undefined) fs.rmSync(folder, {recursive: true})
  }
}

function readArguments(): {corpus: string; folder: string; networks: StoredNetwork[]; data: string | undefined} {
  const {values} = parseArgs({
    options: {corpus: {type: 'string'}, networks: {type: 'string'}, data: {type: 'string'}}
  })
  const {corpus, networks, data} = values
  if (!corpus || !networks) throw new Error('Expected --corpus and --networks, the folder of fold-0.json and so on')
  const names = fs.readdirSync(networks).filter((name) => /^fold-\d+\.json$/.test(name))
  return {
    corpus,
    folder: networks,
    networks: names
      .sort()
      .map((name) => JSON.parse(fs.readFileSync(path.join(networks, name), 'utf8')) as StoredNetwork),
    data
  }
}

/** Labels whole pages, and what is left of them without furniture, by the network that has not seen their host. */
function* labelPages(pages: Iterable<LearningPage>, networks: readonly StoredNetwork[]): Generator<LearningListPage> {
  for (const {fold, variant, blocks} of pages) {
    const network = networks[fold]
    if (!network || blocks.length === 0 || (variant !== 'full' && variant !== 'clean')) continue
    const {roles: columns, temperature} = network
    const evidence = gatherEvidence(blocks)
    const scores = scoreRoles(readNetwork(network), evidence)
    const {roles} = readPage({scores, columns, temperature, evidence, lengths: blocks.map(({text}) => text.length)})
    const labelled = blocks.map(({text, start, end}, index) => {
      const role = roles[index] ?? 'furniture'
      return {text, start, end, role, confidence: confidenceOf(scores, index, columns.indexOf(role), temperature)}
    })
    const targets = blocks.map(({role}) => role)
    yield {fold, variant, blocks: settleCopies(labelled), scores, columns, targets}
  }
}

function here(file: string): string {
  return path.join(import.meta.dirname, file)
}
