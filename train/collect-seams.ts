import {findPlainSeams} from '../src/segment/find-broken-lines.js'
import {splitLines} from '../src/segment/lines.js'
import {clueReader} from '../src/segment/weigh-seams.js'
import {type CorpusPage, readCorpus} from './corpus.js'
import {dealFolds} from './folds.js'
import {squash} from './targets.js'

/** The line ends of a page that was broken at its links. */
export interface SeamPage {
  fold: number
  /** How many clues there are of a line. */
  columns: number
  /** The clues of each line, row after row. */
  clues: readonly number[]
  /** For each line 1 where it goes on from the one before it, 0 where it does not, -1 where that is not known. */
  goesOn: (1 | 0 | -1)[]
  /** Places of the lines that hold the headline. */
  headlines: number[]
}

/**
 * Collect what tells the seams of broken pages: of the pages that a corpus holds in both forms.
 *
 * @param corpusFolder - The corpus folder.
 * @yields The pages.
 */
export function* collectSeams(corpusFolder: string): Generator<SeamPage> {
  const corpus = readCorpus(corpusFolder)
  const foldOf = dealFolds(corpus)
  for (const page of corpus) {
    const {broken, gold} = page
    if (broken === undefined) continue
    const lines = splitLines(broken)
    const clues = clueReader(lines, findPlainSeams(lines))(0, lines.length)
    const printed = lines.map(({text}) => squash(text))
    const headline = squash(gold?.headline ?? '')
    yield {
      fold: foldOf(page),
      columns: clues.columns,
      clues: [...clues.values],
      goesOn: compare(printed, page),
      headlines: [...printed.keys()].filter((line) => headline !== '' && printed[line] === headline)
    }
  }
}

// Walks through both forms at once; what only one of them holds is skipped.
function compare(printed: readonly string[], {text}: CorpusPage): SeamPage['goesOn'] {
  const whole = text.split('\n').map(squash).filter(Boolean)
  let line = 0
  let told = 0
  const goOn = (length: number) => {
    told += length
    if (told < (whole[line]?.length ?? 0)) return
    line++
    told = 0
  }
  return printed.map((piece) => {
    if (whole[line]?.startsWith(piece, told)) {
      const isInside = told > 0
      goOn(piece.length)
      return isInside ? 1 : 0
    }
    const next = whole.slice(line, line + lookAhead).findIndex((one) => one.startsWith(piece))
    if (next < 0) return -1
    line += next
    told = 0
    goOn(piece.length)
    return 0
  })
}

// A line is missing now and then; further down the same words stand in another place.
const lookAhead = 40
