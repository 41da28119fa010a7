import path from 'node:path'
import {tellLanguage} from '../src/field/tell-language.js'
import {languages} from '../src/language/languages.js'
import {type AnnotatedPage, readAnnotated, readAnnotations, readCorpus} from './corpus.js'
import {dealFolds, foldCount} from './folds.js'
import {takePageApart} from './story-parts.js'
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
    const donors = pages.filter((donor) => donor.parts && donor.id !== id)
    for (const {name, blocks, borrowedFold} of makeVariants(page, donors, makeRandom(place)))
      yield {id, source: 'annotated', fold, borrowedFold, variant: name, blocks}
  }
}

interface Page extends Donor {
  id: string
}

function readPages(corpusFolder: string, folds: number): Page[] {
  const corpus = readCorpus(corpusFolder)
  const foldOf = dealFolds(corpus, folds)
  const languageOf = new Map(corpus.map(({id, lang}) => [id, lang?.slice(0, 2).toLowerCase()]))
  const byHand: AnnotatedPage[] = [...readAnnotated(corpusFolder), ...readAnnotations(annotationsFile, corpus)]
  return byHand.map((page) => {
    const {id} = page.annotation
    const blocks = targetBlocks(page)
    const language = languageOf.get(id) ?? tellLanguage(blocks.map(({text}) => text).join('\n'), languages) ?? ''
    return {id, fold: foldOf({id, host: page.host}), language, blocks, parts: takePageApart(blocks)}
  })
}

/** The annotations of further pages. */
export const annotationsFile = path.join(import.meta.dirname, 'annotations.jsonl')
