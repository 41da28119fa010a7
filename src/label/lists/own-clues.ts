import {doublings, flag} from '../evidence/scale.js'
import type {Role} from '../role.js'
import type {ClueGroup} from './clue-group.js'
import type {ListBlock} from './list-page.js'
import {listKinds} from './read-opinions.js'

/** What a block says by itself: how it was labelled, how it is written, and what its words say about lists. */
export const ownClues: ClueGroup = {
  get names() {
    return [...listKinds, ...labels.map((label) => `is${label}`), ...Object.keys(forms)]
  },
  read: ({blocks}) =>
    blocks.map((block) => [
      ...listKinds.map((kind) => block.lags[kind]),
      ...labels.map((label) => flag(block.role === label)),
      ...formList.map((form) => form(block))
    ])
}

const labels: readonly Role[] = ['teaserTitle', 'teaserHeading', 'teaserSummary', 'teaserMeta', 'furniture', 'caption']

const forms = {
  words: ({words}: ListBlock) => doublings(1 + words.count),
  hasTwoWords: ({words}: ListBlock) => flag(words.count <= 2),
  hasFourWords: ({words}: ListBlock) => flag(words.count > 2 && words.count < 5),
  hasTitleWords: ({words}: ListBlock) => flag(words.count >= 5 && words.count <= 25),
  hasProseWords: ({words}: ListBlock) => flag(words.count > 25),
  // Patterns for an end are shown the end alone: they are tried at every character.
  endsSentence: ({text}: ListBlock) => flag(/[.。!]["”»]?$/.test(text.slice(-2))),
  endsQuestion: ({text}: ListBlock) => flag(/[?？]$/.test(text.slice(-1))),
  endsCut: ({text}: ListBlock) => flag(/(?:…|\.\.\.)$/.test(text.slice(-3))),
  endsColon: ({text}: ListBlock) => flag(/[:：]$/.test(text.slice(-1))),
  startsDigit: ({text}: ListBlock) => flag(/^\p{Nd}/u.test(text)),
  holdsDigit: ({text}: ListBlock) => flag(/\p{Nd}/u.test(text.slice(0, lookedAt))),
  holdsColon: ({text}: ListBlock) => flag(/[:：]/.test(text.slice(0, lookedAt))),
  holdsSign: ({text}: ListBlock) => flag(/[@€$£©]|www\./.test(text.slice(0, lookedAt))),
  isCapitals: ({text}: ListBlock) => flag(isCapitals(text.slice(0, lookedAt))),
  isListHeading: ({words}: ListBlock) => flag(words.heading >= wholeLine),
  isMostlyListHeading: ({words}: ListBlock) => flag(words.heading >= halfLine),
  startsListHeading: ({words}: ListBlock) => flag(words.heading > 0),
  prompt: ({words}: ListBlock) => words.prompt,
  isPrompt: ({words}: ListBlock) => flag(words.prompt >= wholeLine),
  isOpened: ({words}: ListBlock) => flag(words.isOpened),
  isTitleLike: ({words}: ListBlock) => flag(words.isTitleLike)
}

const formList = Object.values(forms)

function isCapitals(text: string): boolean {
  const upper = text.toUpperCase()
  return text === upper && text.toLowerCase() !== upper
}

// A title is not longer (characters).
const lookedAt = 200

const wholeLine = 0.9
const halfLine = 0.5
