import path from 'node:path'
import {type AnnotatedPage, readAnnotated, readAnnotations, readCorpus, registeredName} from './corpus.js'
import {type TargetBlock, targetBlocks} from './targets.js'
import {makeRandom, makeVariants} from './variants.js'
import type {LearningPage} from './write-pages.js'

/**
 * Collect what there is to learn from: every page of a corpus that was read by hand, and its variants.
 *
 * @param corpusFolder - The corpus folder.
 * @yields The pages, each with its variants behind it.
 */
export function* collectPages(corpusFolder: string): Generator<LearningPage> {
  const pages = readPages(corpusFolder)
  for (const [place, page] of pages.entries()) {
    const {id, fold, blocks} = page
    // Boxes come from the same fold, so that nothing crosses from one side of a split to the other.
    const donors = pages.filter((donor) => donor.fold === fold && donor.id !== id).map((donor) => donor.blocks)
    const variants = makeVariants(blocks, donors, makeRandom(place))
    for (const [variant, blocks] of variants) yield {id, source: 'annotated', fold, variant, blocks}
  }
}

interface Page {
  id: string
  fold: number
  blocks: TargetBlock[]
}

function readPages(corpusFolder: string): Page[] {
  const corpus = readCorpus(corpusFolder)
  const hosts = new Map(corpus.map(({id, host}) => [id, host || id]))
  const byHand: AnnotatedPage[] = [...readAnnotated(corpusFolder), ...readAnnotations(annotationsFile, corpus)]
  return byHand.map((page) => {
    const {id} = page.annotation
    return {id, fold: foldOf(hosts.get(id) ?? page.host), blocks: targetBlocks(page)}
  })
}

function foldOf(host: string): number {
  let hash = 7
  for (const character of registeredName(host)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1000003
  return hash % foldCount
}

const annotationsFile = path.join(import.meta.dirname, 'annotations.jsonl')

const foldCount = 5
