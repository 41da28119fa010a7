import {isLetter, isLower, isUpper, kindsAt} from '../../language/character-kinds.js'
import type {Shape} from './count-characters.js'
import {type NumberGroup, type NumberRows, writeByText} from './number-group.js'
import type {BlockFacts} from './page-facts.js'
import {doublings, flag, ramp} from './scale.js'

/** What a block's own characters say: its length, the shape of its words, its marks, how it begins and ends. */
export const formNumbers: NumberGroup = {
  get names() {
    return [measures, endings, beginnings, contents].flatMap(Object.keys)
  },
  write: ({blocks}, rows) => {
    writeByText(blocks, rows, numberCount, (block, index) => {
      writeForm(block, rows, index)
    })
  }
}

/** A block as the measures see it; amounts that are divided by are at least 1. */
interface Form {
  shape: Shape
  /** Characters, those of wide scripts twice. */
  size: number
  length: number
  visible: number
  letters: number
  count: number
  words: number
  capitals: number
  firstIsCapital: number
  longWords: number
  wordLengths: number
}

function readForm({text, shape, words}: BlockFacts): Form {
  const length = Math.max(1, text.length)
  const {capitals, hashes, lengths} = words
  const form: Form = {
    shape,
    size: length + shape.wide,
    length,
    visible: Math.max(1, length - shape.spaces),
    letters: Math.max(1, shape.letters),
    count: hashes.length,
    words: Math.max(1, hashes.length),
    capitals: 0,
    firstIsCapital: capitals[0] ?? 0,
    longWords: 0,
    wordLengths: 0
  }
  for (let at = 0; at < lengths.length; at++) {
    const letters = lengths[at] ?? 0
    form.capitals += capitals[at] ?? 0
    form.wordLengths += letters
    if (letters >= longWord) form.longWords++
  }
  return form
}

function writeForm(block: BlockFacts, {values, from, step}: NumberRows, index: number): void {
  const form = readForm(block)
  let place = from + index * step
  for (const measure of measureList) values[place++] = measure(form)
  for (const number of readEnding(block.text)) values[place++] = number
  for (const number of readBeginning(block.text)) values[place++] = number
  for (const number of readContent(block.text, block.shape)) values[place++] = number
}

// Most blocks begin and end in a letter, and many hold nothing else: what the patterns say of those is known.
function readEnding(text: string): readonly number[] {
  const kinds = kindsAt(text, Math.max(0, text.length - 1))
  return (kinds & isLetter) === 0 ? flags(endingList, text.slice(-lookAround)) : letterEnding
}

function readBeginning(text: string): readonly number[] {
  const kinds = kindsAt(text, 0)
  if ((kinds & isUpper) !== 0) return upperBeginning
  return (kinds & isLower) === 0 ? flags(beginningList, text.slice(0, lookAround)) : lowerBeginning
}

function readContent(text: string, shape: Shape): readonly number[] {
  if (shape.digits + shape.marks === 0) return letterContent
  const part = text.slice(0, maxContentLength)
  const needs = contentNeeds(shape)
  return contentList.map(([pattern, need]) => flag((needs & need) !== 0 && pattern.test(part)))
}

// Which of the patterns a text can meet at all, by the kinds of its characters.
function contentNeeds(shape: Shape): number {
  const {marks, commas, sentences, quotes, brackets, separators, colons, symbols} = shape
  // Full stops and their like inside a text, as in addresses.
  const innerStops = marks - commas - sentences - quotes - brackets - separators - colons - symbols
  return (
    anything |
    (shape.digits > 0 ? digit : 0) |
    (innerStops > 0 || sentences > 0 ? stop : 0) |
    (symbols > 0 ? symbol : 0) |
    (brackets > 0 ? bracket : 0) |
    (separators > 0 ? separator : 0) |
    (colons > 0 ? colon : 0)
  )
}

const anything = 1
const digit = 2
const stop = 4
const symbol = 8
const bracket = 16
const separator = 32
const colon = 64

// Full measures, in characters: a menu entry, a headline, a paragraph; a long word; as many sentences as tell prose.
const measures = {
  length: ({size}: Form) => doublings(size),
  length20: ({size}: Form) => ramp(size, 20),
  length80: ({size}: Form) => ramp(size, 80),
  length300: ({size}: Form) => ramp(size, 300),
  words: ({count}: Form) => doublings(count),
  oneWord: ({count}: Form) => flag(count === 1),
  fewWords: ({count}: Form) => flag(count === 2 || count === 3),
  wordLength: ({wordLengths, words}: Form) => ramp(wordLengths / words, 12),
  letterShare: ({shape, visible}: Form) => shape.letters / visible,
  upperShare: ({shape, letters}: Form) => shape.upper / letters,
  digitShare: ({shape, visible}: Form) => shape.digits / visible,
  markShare: ({shape, visible}: Form) => (shape.marks + shape.symbols) / visible,
  wideShare: ({shape, letters}: Form) => shape.wide / letters,
  capitalisedShare: ({capitals, words}: Form) => capitals / words,
  // A sentence and a name both start with a capital; only the name goes on with one.
  innerCapitalisedShare: ({capitals, firstIsCapital, count}: Form) =>
    count > 1 ? (capitals - firstIsCapital) / (count - 1) : 0,
  allCapitals: ({shape}: Form) => flag(shape.letters > 1 && shape.upper === shape.letters),
  longWordShare: ({longWords, words}: Form) => longWords / words,
  commas: ({shape, length}: Form) => perHundred(shape.commas, length),
  sentences: ({shape, length}: Form) => perHundred(shape.sentences, length),
  anySentence: ({shape}: Form) => ramp(shape.sentences, 1),
  severalSentences: ({shape}: Form) => ramp(shape.sentences, 3),
  quotes: ({shape, length}: Form) => perHundred(shape.quotes, length),
  brackets: ({shape, length}: Form) => perHundred(shape.brackets, length),
  separators: ({shape, length}: Form) => perHundred(shape.separators, length),
  colons: ({shape, length}: Form) => perHundred(shape.colons, length),
  symbols: ({shape, length}: Form) => perHundred(shape.symbols, length)
}

const endings = {
  endsStop: /[.。।۔]["'”’»)\]」』）】]*$/,
  endsQuestion: /[?!？！؟]["'”’»)\]」』）】]*$/,
  endsEllipsis: /(?:…|\.\.\.)["'”’»)\]]*$/,
  endsColon: /[:：]$/,
  endsQuote: /["”’»“」』]$/,
  endsBracket: /[)\]）】]$/,
  endsDigit: /\p{N}$/u,
  endsComma: /[,،，、]$/
}

const beginnings = {
  startsUpper: /^\p{Lu}/u,
  startsLower: /^\p{Ll}/u,
  startsDigit: /^\p{N}/u,
  startsQuote: /^["'“”„«»‘‚「『]/,
  startsDash: /^[-–—]/,
  startsBullet: /^[•●▪■*·◦]/,
  startsBracket: /^[([（【]/,
  startsArrow: /^[>›»→▶▸↗+]/,
  startsHash: /^#/,
  startsAt: /^@/
}

const contents = {
  hasYear: /(?:^|\D)(?:19|20)\d\d(?:\D|$)/,
  hasTime: /(?:^|\D)[012]?\d[:.h][0-5]\d(?:\D|$)/,
  hasNumericDate: /(?:^|\D)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D|$)|\d年\s?\d{1,2}月|\d{1,2}월/,
  hasAddress: /https?:|www\.|\.(?:com|org|net|de|co)\b/i,
  hasMail: /\S@\S{1,60}\.\S/,
  hasCopyright: /[©®™]|\(c\)/i,
  hasMoney: /[$€£¥₹₽]/,
  hasPercent: /%/,
  hasBar: / \| /,
  hasMiddleDot: / [·•] /,
  hasLabel: /^[^:：]{1,25}[:：]\s?\S/,
  isNumber: /^[\d\s.,:/-]+$/,
  hasDashAside: / [–—-] /
}

const measureList = Object.values(measures)
const endingList = Object.values(endings)
const beginningList = Object.values(beginnings)

// The kinds of characters without which each of the contents is not met.
const needs: Readonly<Record<keyof typeof contents, number>> = {
  hasYear: digit,
  hasTime: digit,
  hasNumericDate: digit,
  hasAddress: stop | colon,
  hasMail: symbol,
  hasCopyright: symbol | bracket,
  hasMoney: symbol,
  hasPercent: symbol,
  hasBar: separator,
  hasMiddleDot: separator,
  hasLabel: colon,
  isNumber: anything,
  hasDashAside: separator
}

const numberCount = formNumbers.names.length
const contentList = Object.entries(contents).map(
  ([name, pattern]) => [pattern, needs[name as keyof typeof contents]] as const
)

const letterEnding = flags(endingList, 'a')
const upperBeginning = flags(beginningList, 'A')
const lowerBeginning = flags(beginningList, 'a')
const letterContent = flags(Object.values(contents), 'a')

function flags(patterns: readonly RegExp[], part: string): number[] {
  return patterns.map((pattern) => flag(pattern.test(part)))
}

// Ten of a kind in a hundred characters are full measure; the addition keeps a single mark of a short line from it.
function perHundred(count: number, length: number): number {
  return ramp((count * 100) / (length + 20), 10)
}

// No beginning or end that is looked for is longer.
const lookAround = 16
// What stands further behind is part of a story.
const maxContentLength = 200
// Function words are shorter in most languages.
const longWord = 7
