import fs from 'node:fs'
import path from 'node:path'
import {gatherEvidence, keyNames, numberNames} from '../src/label/evidence/evidence.js'
import {roles} from '../src/label/role.js'
import type {TargetBlock} from './targets.js'

/** A page, or a variant of one, as it is learned from. */
export interface LearningPage {
  id: string
  source: string
  /** Pages of one publisher have the same number; a split holds whole ones. */
  fold: number
  /** The fold of the page that the variant has parts of, where it has any; a split that holds it back holds this back. */
  borrowedFold?: number | undefined
  variant: string
  blocks: readonly TargetBlock[]
}

/**
 * Write the evidence and the roles of pages in the form that the learning reads.
 *
 * The folder gets `numbers.f32`, `keys.i32`, `bags.i32` (each bag behind its length), `masks.i32` (a bit for each role
 * that a block may have), `index.jsonl` (a page a line) and `names.json` (what the columns are).
 *
 * @param folder - The folder; it is made.
 * @param pages - The pages.
 */
export function writePages(folder: string, pages: Iterable<LearningPage>): void {
  fs.mkdirSync(folder, {recursive: true})
  const files = openFiles(folder)
  for (const page of pages) writePage(files, page)
  for (const file of Object.values(files)) fs.closeSync(file)
  fs.writeFileSync(path.join(folder, 'names.json'), JSON.stringify({roles, numberNames, keyNames}))
}

type Files = ReturnType<typeof openFiles>

function openFiles(folder: string) {
  const open = (name: string) => fs.openSync(path.join(folder, name), 'w')
  return {
    numbers: open('numbers.f32'),
    keys: open('keys.i32'),
    bags: open('bags.i32'),
    masks: open('masks.i32'),
    index: open('index.jsonl')
  }
}

function writePage(files: Files, page: LearningPage): void {
  const blocks = page.blocks.slice(0, maxBlocks)
  const evidence = gatherEvidence(blocks)
  const bags = evidence.bags.flatMap((bag) => [bag.length, ...bag])
  write(files.numbers, Float32Array.from(evidence.numbers))
  write(files.keys, evidence.keys)
  write(files.bags, Int32Array.from(bags))
  write(
    files.masks,
    Int32Array.from(blocks, ({role}) => (role ? 1 << roles.indexOf(role) : 0))
  )
  const {id, source, fold, borrowedFold, variant} = page
  const lengths = blocks.map((block) => block.text.length)
  const entry = {id, source, fold, borrowedFold, variant, count: blocks.length, bagLength: bags.length, lengths}
  fs.writeSync(files.index, JSON.stringify(entry) + '\n')
}

function write(file: number, values: Float32Array | Int32Array): void {
  fs.writeSync(file, Buffer.from(values.buffer, values.byteOffset, values.byteLength))
}

// What stands further down a page is comments and archives, which the pages above know well enough.
const maxBlocks = 1200
