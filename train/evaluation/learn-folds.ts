import {spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {numberNames} from '../../src/label/evidence/evidence.js'
import type {StoredNetwork} from '../../src/label/network/read-network.js'
import {collectPages} from '../collect-pages.js'
import {findPython} from '../find-python.js'
import {writePages} from '../write-pages.js'

/**
 * Learn a network for each fold from the pages of all others; those that the folder holds are taken as they are.
 *
 * @param corpusFolder - The corpus folder.
 * @param folds - How many folds there are.
 * @param folder - Where the networks are kept, as `fold-0.json` and so on.
 * @returns The networks, each in the place of the fold that it has not seen.
 * @throws {Error} When Python is missing, when learning fails, or when a network reads other evidence than there is.
 */
export async function learnFolds(corpusFolder: string, folds: number, folder: string): Promise<StoredNetwork[]> {
  fs.mkdirSync(folder, {recursive: true})
  const files = Array.from({length: folds}, (_, fold) => path.join(folder, `fold-${fold}.json`))
  const missing = files.flatMap((file, fold) => (fs.existsSync(file) ? [] : [fold]))
  if (missing.length > 0) await learnMissing(corpusFolder, folds, folder, missing)
  return files.map(readNetworkFile)
}

async function learnMissing(corpus: string, folds: number, folder: string, missing: readonly number[]): Promise<void> {
  const python = findPython()
  const data = fs.mkdtempSync(path.join(folder, 'data-'))
  try {
    writePages(data, collectPages(corpus, folds))
    const waiting = [...missing]
    const learnNext = async () => {
      for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift())
        await learn(python, data, path.join(folder, `fold-${fold}.json`), fold)
    }
    await Promise.all(Array.from({length: atOnce}, learnNext))
  } finally {
    fs.rmSync(data, {recursive: true})
  }
}

function learn(python: string, data: string, file: string, fold: number): Promise<void> {
  const part = `${file}.part`
  const script = path.join(import.meta.dirname, '../learn.py')
  console.error(`Learning without fold ${fold}`)
  return new Promise((resolve, reject) => {
    const child = spawn(python, [script, data, part, '--leave-out', String(fold)], {
      stdio: ['ignore', 'ignore', 'inherit']
    })
    child.on('error', reject)
    child.on('close', (status) => {
      if (status !== 0) {
        reject(new Error(`Expected learn.py to learn without fold ${fold}, but it ended with ${status ?? 'a signal'}`))
        return
      }
      // Only whole networks have the name.
      fs.renameSync(part, file)
      resolve()
    })
  })
}

function readNetworkFile(file: string): StoredNetwork {
  const network = JSON.parse(fs.readFileSync(file, 'utf8')) as StoredNetwork
  if (network.mean.length !== numberNames.length) {
    throw new Error(
      `Expected a network for ${numberNames.length} numbers of evidence, but ${file} reads ${network.mean.length}: remove it to learn it anew`
    )
  }
  return network
}

// Each takes one processor and much memory.
const atOnce = 2
