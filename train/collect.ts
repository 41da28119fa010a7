import fs from 'node:fs'
import path from 'node:path'
import {gatherEvidence, keyNames, numberNames} from '../src/label/evidence/evidence.js'
import {roles} from '../src/label/role.js'
import {segment} from '../src/segment/segment.js'
import {readAnnotated, readAnnotations, readCorpus, registeredName} from './corpus.js'
import {annotatedTargets, squash, type Target} from './targets.js'
import {keepFields, makeRandom, makeVariants, type TargetBlock} from './variants.js'

/**
 * Turn a corpus folder into what the learning reads: evidence and targets of every page and its variants.
 *
 * Usage: `tsx train/collect.ts <corpus folder> <output folder>`
 */
interface Page {
  id: string
  source: string
  fold: number
  blocks: TargetBlock[]
}

/** Open files that the learning reads. */
interface Files {
  numbers: number
  keys: number
  bags: number
  masks: number
  index: number
}

const [corpusFolder = '', outputFolder = ''] = process.argv.slice(2)
const annotationsFile = path.join(import.meta.dirname, 'annotations.jsonl')
const foldCount = 5
const maxBlocks = 1200

main()

function main(): void {
  const pages = collectPages()
  fs.mkdirSync(outputFolder, {recursive: true})
  const open = (name: string) => fs.openSync(path.join(outputFolder, name), 'w')
  const files = {
    numbers: open('numbers.f32'),
    keys: open('keys.i32'),
    bags: open('bags.i32'),
    masks: open('masks.i32'),
    index: open('index.jsonl')
  }
  for (const [place, page] of pages.entries()) {
    // Boxes come from the same fold, so that nothing crosses from one side of a split to the other.
    const donors = pages
      .filter((donor) => donor.fold === page.fold && donor.id !== page.id)
      .map((donor) => donor.blocks)
    const variants = makeVariants(page.blocks, donors, makeRandom(place))
    variants.set('clean', keepFields(page.blocks))
    for (const [variant, blocks] of variants) writePage(files, page, variant, blocks.slice(0, maxBlocks))
  }
  fs.writeFileSync(path.join(outputFolder, 'names.json'), JSON.stringify({roles, numberNames, keyNames}))
}

function collectPages(): Page[] {
  const corpus = readCorpus(corpusFolder)
  const hosts = new Map(corpus.map((page) => [page.id, page.host || page.id]))
  const byHand = [...readAnnotated(corpusFolder), ...readAnnotations(annotationsFile, corpus)]
  return byHand.map((page): Page => {
    const host = hosts.get(page.annotation.id) ?? page.host
    return {
      id: page.annotation.id,
      source: 'annotated',
      fold: foldOf(host),
      blocks: toBlocks(page.lines, annotatedTargets(page))
    }
  })
}

function foldOf(host: string): number {
  let hash = 7
  for (const character of registeredName(host)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1000003
  return hash % foldCount
}

// Lines may be joined to blocks; a block is what the first of its lines that says something is.
function toBlocks(lines: readonly string[], targets: readonly Target[]): TargetBlock[] {
  let line = 0
  let rest = squash(lines[0] ?? '')
  return segment(lines.join('\n')).map((block) => {
    const target = targets[line]
    let left = squash(block.text).length
    while (left > 0 && line < lines.length) {
      const taken = Math.min(left, rest.length)
      left -= taken
      rest = rest.slice(taken)
      if (rest.length === 0) rest = squash(lines[++line] ?? '')
      if (rest.length === 0 && line < lines.length && squash(lines[line] ?? '') === '')
        rest = squash(lines[++line] ?? '')
    }
    return {...block, target}
  })
}

function writePage(files: Files, page: Page, variant: string, blocks: readonly TargetBlock[]): void {
  const evidence = gatherEvidence(blocks)
  const masks = Int32Array.from(blocks, ({target}) =>
    (target ?? []).reduce((mask, role) => mask | (1 << roles.indexOf(role)), 0)
  )
  const bags = evidence.bags.flatMap((bag) => [bag.length, ...bag])
  write(files.numbers, Float32Array.from(evidence.numbers))
  write(files.keys, evidence.keys)
  write(files.bags, Int32Array.from(bags))
  write(files.masks, masks)
  const {id, source, fold} = page
  const lengths = blocks.map((block) => block.text.length)
  fs.writeSync(
    files.index,
    JSON.stringify({id, source, fold, variant, count: blocks.length, bagLength: bags.length, lengths}) + '\n'
  )
}

function write(file: number, values: Float32Array | Int32Array): void {
  fs.writeSync(file, Buffer.from(values.buffer, values.byteOffset, values.byteLength))
}
