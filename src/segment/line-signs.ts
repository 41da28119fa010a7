import {
  endsInLowerWord,
  endsInParticle,
  endsOpen,
  endsSentence,
  endsSpaceless,
  startsSpaceless,
  startsWithContinuation,
  startsWithLowerWord
} from './characters.js'
import {endsInCommonWord, isCommonWord, lastWord} from './common-words.js'

/** What a line shows, each by a test of its text. */
const signs = {
  startsLower: startsWithLowerWord,
  startsCapital: (text) => capitalAtStart.test(text),
  startsDigit: (text) => digitAtStart.test(text),
  startsContinuing: startsWithContinuation,
  startsQuoted: (text) => openingAtStart.test(text),
  startsAside: (text) => asideAtStart.test(text),
  startsMarked: (text) => markAtStart.test(text),
  startsSpaceless,
  startsCommon: (text) => isCommon(wordAtStart.exec(text)?.[0]),
  startsCommonCapital: (text) => capitalAtStart.test(text) && isCommon(wordAtStart.exec(text)?.[0].toLowerCase()),
  endsSentence,
  endsComma: (text) => commaAtEnd.test(text),
  endsColon: (text) => colonAtEnd.test(text),
  endsOpen,
  endsLower: endsInLowerWord,
  endsCommon: endsInCommonWord,
  endsCapital: (text) => capitalAtStart.test(lastWord(text)),
  endsDigit: (text) => digitAtEnd.test(text.slice(-lastCharacters)),
  endsClosed: (text) => closingAtEnd.test(text.slice(-1)),
  endsSpaceless,
  endsParticle: endsInParticle,
  holdsSentenceEnd: (text) => sentenceEndInside.test(text.slice(0, firstCharacters)),
  holdsComma: (text) => commaInside.test(text.slice(0, firstCharacters)),
  holdsSeparator: (text) => separatorInside.test(text.slice(0, firstCharacters)),
  holdsTime: (text) => timeInside.test(text.slice(0, firstCharacters)),
  leavesOpen: (text) => count(text, openings) > count(text, closings),
  isCapitals: (text) => capital.test(text) && !small.test(text),
  isTitle: (text) => isMostlyCapitalized(text.slice(0, firstCharacters).split(' ')),
  isWord: (text) => !text.includes(' '),
  isOver2: (text) => text.length > 2,
  isOver12: (text) => text.length > 12,
  isOver25: (text) => text.length > 25,
  isOver40: (text) => text.length > 40,
  isOver70: (text) => text.length > 70,
  isOver140: (text) => text.length > 140
} satisfies Readonly<Record<string, (text: string) => boolean>>

/** What the signs of a line are, in order. */
export const signNames = Object.keys(signs)

/**
 * Read off a line what its ends, its marks and its length show.
 *
 * @param text - The text of the line.
 * @returns 1 or 0 for each of {@link signNames}.
 * @example
 * readLineSigns(', she said.')[signNames.indexOf('startsContinuing')]
 * //=> 1
 */
export function readLineSigns(text: string): number[] {
  return Object.values(signs).map((shows) => Number(shows(text)))
}

// Function words stand at the edges of links, and hardly ever at the edges of headings and menu entries.
function isCommon(word: string | undefined): boolean {
  return word !== undefined && isCommonWord(word)
}

function isMostlyCapitalized(words: readonly string[]): boolean {
  return words.length > 2 && words.filter((word) => capitalAtStart.test(word)).length > words.length * titleShare
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0
}

const capitalAtStart = /^\p{Lu}/u
const digitAtStart = /^\p{Nd}/u
const openingAtStart = /^["'“”„«»‘’(「『[]/
const asideAtStart = /^["'“”„«»‘’(「『[—–-]\s?\p{Ll}/u
const markAtStart = /^[-–—•·|→>*#@©/]/
const wordAtStart = /^[\p{L}\p{M}'’]+/u
const commaAtEnd = /[,;،，、]$/
const colonAtEnd = /[:：]$/
const digitAtEnd = /\p{Nd}%?$/u
const closingAtEnd = /[)\]”"»’']/
const sentenceEndInside = /[.!?。！？]["”»)]?\s?\p{Lu}|[。！？]./u
const commaInside = /[,;]\s/
const separatorInside = /[|•·>]/
const timeInside = /\d{1,2}[:h.]\d\d|\d{4}/
const openings = /[“„«(「『]/g
const closings = /[”»)」』]/g
const capital = /\p{Lu}/u
const small = /\p{Ll}/u
const titleShare = 0.7
// A line shows what it is in its first words (characters).
const firstCharacters = 400
const lastCharacters = 4
