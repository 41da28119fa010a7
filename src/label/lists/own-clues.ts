import {isDigit, kindsAt} from '../../language/character-kinds.js'
import {doublings, flag} from '../evidence/scale.js'
import type {Role} from '../role.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock} from './list-page.js'
import {listKinds} from './read-opinions.js'
import {colon, digit, readSigns, sign, smallLetter} from './read-signs.js'

/** What a block says by itself: how it was labelled, how it is written, and what its words say about lists. */
export const ownClues: ClueGroup = {
  get names() {
    return [...listKinds, ...labels.map((label) => `is${label}`), ...Object.keys(forms)]
  },
  read: ({blocks, lags}) => {
    const lagList = listKinds.map((kind) => lags[kind])
    return (index, values, from) => {
      const block = blocks[index]
      if (!block) return
      let at = from
      for (const lag of lagList) values[at++] = lag[index] ?? 0
      for (const label of labels) values[at++] = flag(block.role === label)
      const opening = block.text.slice(0, lookedAt)
      const line: Line = {text: block.text, words: block.words, opening, signs: readSigns(opening)}
      for (const form of formList) values[at++] = form(line)
    }
  }
}

const labels: readonly Role[] = ['teaserTitle', 'teaserHeading', 'teaserSummary', 'teaserMeta', 'furniture', 'caption']

/** A block as its form is read. */
interface Line extends Pick<ListBlock, 'text' | 'words'> {
  /** As much of the text as is looked at for what it holds. */
  opening: string
  /** What kinds of signs that holds. */
  signs: number
}

const forms = {
  words: ({words}: Line) => doublings(1 + words.count),
  hasTwoWords: ({words}: Line) => flag(words.count <= 2),
  hasFourWords: ({words}: Line) => flag(words.count > 2 && words.count < 5),
  hasTitleWords: ({words}: Line) => flag(words.count >= 5 && words.count <= 25),
  hasProseWords: ({words}: Line) => flag(words.count > 25),
  endsSentence: ({text}: Line) => flag(endsWith(text, '.。!') || (endsWith(text, '"”»') && endsWith(text, '.。!', 1))),
  endsQuestion: ({text}: Line) => flag(endsWith(text, '?？')),
  endsCut: ({text}: Line) => flag(text.endsWith('…') || text.endsWith('...')),
  endsColon: ({text}: Line) => flag(endsWith(text, ':：')),
  startsDigit: ({text}: Line) => flag(text !== '' && (kindsAt(text, 0) & isDigit) !== 0),
  holdsDigit: ({signs}: Line) => flag((signs & digit) !== 0),
  holdsColon: ({signs}: Line) => flag((signs & colon) !== 0),
  holdsSign: ({signs, opening}: Line) => flag((signs & sign) !== 0 || opening.includes('www.')),
  isCapitals: ({signs, opening}: Line) => flag((signs & smallLetter) === 0 && isCapitals(opening)),
  isListHeading: ({words}: Line) => flag(words.heading >= wholeLine),
  isMostlyListHeading: ({words}: Line) => flag(words.heading >= halfLine),
  startsListHeading: ({words}: Line) => flag(words.heading > 0),
  prompt: ({words}: Line) => words.prompt,
  isPrompt: ({words}: Line) => flag(words.prompt >= wholeLine),
  isOpened: ({words}: Line) => flag(words.isOpened),
  isTitleLike: ({words}: Line) => flag(words.isTitleLike)
}

const formList = Object.values(forms)

/** Whether one of some marks stands at the end of a text, or so many characters before it. */
function endsWith(text: string, marks: string, before = 0): boolean {
  const at = text.length - 1 - before
  return at >= 0 && marks.includes(text.charAt(at))
}

function isCapitals(text: string): boolean {
  const upper = text.toUpperCase()
  return text === upper && text.toLowerCase() !== upper
}

// A title is not longer (characters).
const lookedAt = 200

const wholeLine = 0.9
const halfLine = 0.5
