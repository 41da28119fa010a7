import fs from 'node:fs'
import path from 'node:path'
import type {LabelledBlock} from '../src/label/labelled-block.js'
import {type ListPage, readListPage} from '../src/label/lists/list-page.js'
import {clueNames, readClues} from '../src/label/lists/read-clues.js'
import {choicesOf, listRoles} from '../src/label/lists/settle-lists.js'
import type {Matrix} from '../src/learned/layers.js'
import type {Role} from '../src/label/role.js'
import {squash} from './evaluation/normalize.js'

/** A page as the parts of its lists are learned from it. */
export interface LearningListPage {
  fold: number
  variant: string
  /** The blocks as labelled before lists are read. */
  blocks: readonly LabelledBlock[]
  scores: Matrix
  columns: readonly Role[]
  /** What each block is, as read by hand; nothing where no line fits it. */
  targets: readonly (Role | undefined)[]
}

/**
 * Write the clues and the parts of pages in the form that the learning reads.
 *
 * The folder gets `clues.f32`, `blocks.i32` (for each block the places among the list roles of what it is and of what it
 * was labelled, how many roles it may get, and a number for its text), `pages.jsonl` (a page a line) and `names.json`
 * (what the columns are).
 *
 * @param folder - The folder; it is made.
 * @param pages - The pages.
 */
export function writeListPages(folder: string, pages: Iterable<LearningListPage>): void {
  fs.mkdirSync(folder, {recursive: true})
  const open = (name: string) => fs.openSync(path.join(folder, name), 'w')
  const files = {clues: open('clues.f32'), blocks: open('blocks.i32'), pages: open('pages.jsonl')}
  const numbers = new Map<string, number>()
  for (const page of pages) {
    const read = readListPage(page.blocks, page.scores, page.columns)
    write(files.clues, Float32Array.from(readClues(read).values))
    write(files.blocks, Int32Array.from(describeBlocks(page, read, numbers)))
    const {fold, variant, blocks} = page
    fs.writeSync(files.pages, JSON.stringify({fold, variant, count: blocks.length}) + '\n')
  }
  for (const file of Object.values(files)) fs.closeSync(file)
  fs.writeFileSync(path.join(folder, 'names.json'), JSON.stringify({clueNames, listRoles}))
}

function describeBlocks({blocks, targets}: LearningListPage, page: ListPage, numbers: Map<string, number>): number[] {
  return blocks.flatMap(({text, role}, index) => {
    const key = squash(text)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return [placeOf(targets[index]), placeOf(role), choicesOf(page, index).length, number]
  })
}

/** The place of a role among the parts of lists; what is none of them stands with the furniture. */
function placeOf(role: Role | undefined): number {
  return Math.max(
    0,
    listRoles.findIndex((known) => known === role)
  )
}

function write(file: number, values: Float32Array | Int32Array): void {
  fs.writeSync(file, Buffer.from(values.buffer, values.byteOffset, values.byteLength))
}
