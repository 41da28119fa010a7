import path from 'node:path'
import {type AnnotatedPage, readAnnotated, readAnnotations, readCorpus} from './corpus.js'
import {dealFolds, foldCount} from './folds.js'
import {targetBlocks} from './targets.js'
import {type Donor, makeRandom, makeVariants} from './variants.js'
import type {LearningPage} from './write-pages.js'

/**
 * Collect what there is to learn from: every page of a corpus that was read by hand, and its variants.
 *
 * @param corpusFolder - The corpus folder.
 * @param folds - How many folds the pages are dealt into.
 * @yields The pages, each with its variants behind it.
 */
export function* collectPages(corpusFolder: string, folds = foldCount): Generator<LearningPage> {
  const pages = readPages(corpusFolder, folds)
  for (const [place, page] of pages.entries()) {
    const {id, fold} = page
    // Boxes come from the same fold, so that nothing crosses from one side of a split to the other.
    const donors = pages.filter((donor) => donor.fold === fold && donor.id !== id)
    const variants = makeVariants(page, donors, makeRandom(place))
    for (const [variant, blocks] of variants) yield {id, source: 'annotated', fold, variant, blocks}
  }
}

interface Page extends Donor {
  id: string
  fold: number
}

function readPages(corpusFolder: string, folds: number): Page[] {
  const corpus = readCorpus(corpusFolder)
  const foldOf = dealFolds(corpus, folds)
  const languageOf = new Map(corpus.map(({id, lang}) => [id, lang?.slice(0, 2).toLowerCase() ?? '']))
  const byHand: AnnotatedPage[] = [...readAnnotated(corpusFolder), ...readAnnotations(annotationsFile, corpus)]
  return byHand.map((page) => {
    const {id} = page.annotation
    const language = languageOf.get(id) ?? ''
    return {id, fold: foldOf({id, host: page.host}), language, blocks: targetBlocks(page)}
  })
}

/** The annotations of further pages. */
export const annotationsFile = path.join(import.meta.dirname, 'annotations.jsonl')
