import type {Shape} from './shape.js'
import type {Words} from './words.js'

/**
 * What one block says of itself, as numbers around 0 to 1.
 *
 * @param text - The text of the block.
 * @param shape - Its characters, counted.
 * @param words - Its words.
 * @returns One number for each name of {@link blockNumberNames}.
 */
export function readBlockNumbers(text: string, shape: Shape, words: Words): number[] {
  const length = Math.max(1, text.length)
  const visible = Math.max(1, length - shape.spaces)
  const count = words.hashes.length
  const inWords = Math.max(1, count)
  const letters = Math.max(1, shape.letters)
  const tail = text.slice(-lookAround)
  const head = text.slice(0, lookAround)
  const capitals = sum(words.capitals)
  return [
    logScale(length + shape.wide),
    ramp(length + shape.wide, 20),
    ramp(length + shape.wide, 80),
    ramp(length + shape.wide, 300),
    logScale(count),
    count === 1 ? 1 : 0,
    count === 2 || count === 3 ? 1 : 0,
    ramp(sum(words.lengths) / inWords, 12),
    shape.letters / visible,
    shape.upper / letters,
    shape.digits / visible,
    (shape.marks + shape.symbols) / visible,
    shape.wide / letters,
    capitals / inWords,
    count > 1 ? (capitals - (words.capitals[0] ?? 0)) / (count - 1) : 0,
    shape.letters > 1 && shape.upper === shape.letters ? 1 : 0,
    longWords(words) / inWords,
    perHundred(shape.commas, length),
    perHundred(shape.sentences, length),
    ramp(shape.sentences, 1),
    ramp(shape.sentences, 3),
    perHundred(shape.quotes, length),
    perHundred(shape.brackets, length),
    perHundred(shape.separators, length),
    perHundred(shape.colons, length),
    perHundred(shape.symbols, length),
    ...endings.map((pattern) => (pattern.test(tail) ? 1 : 0)),
    ...beginnings.map((pattern) => (pattern.test(head) ? 1 : 0)),
    ...contents.map((pattern) =>
      pattern.test(length > maxContentLength ? text.slice(0, maxContentLength) : text) ? 1 : 0
    )
  ]
}

/** Names of the numbers that {@link readBlockNumbers} returns. */
export const blockNumberNames = [
  'length',
  'length20',
  'length80',
  'length300',
  'words',
  'oneWord',
  'fewWords',
  'wordLength',
  'letterShare',
  'upperShare',
  'digitShare',
  'markShare',
  'wideShare',
  'capitalisedShare',
  'innerCapitalisedShare',
  'allCapitals',
  'longWordShare',
  'commas',
  'sentences',
  'anySentence',
  'severalSentences',
  'quotes',
  'brackets',
  'separators',
  'colons',
  'symbols',
  'endsStop',
  'endsQuestion',
  'endsEllipsis',
  'endsColon',
  'endsQuote',
  'endsBracket',
  'endsDigit',
  'endsComma',
  'startsUpper',
  'startsLower',
  'startsDigit',
  'startsQuote',
  'startsDash',
  'startsBullet',
  'startsBracket',
  'startsArrow',
  'startsHash',
  'startsAt',
  'hasYear',
  'hasTime',
  'hasNumericDate',
  'hasAddress',
  'hasMail',
  'hasCopyright',
  'hasMoney',
  'hasPercent',
  'hasBar',
  'hasMiddleDot',
  'hasLabel',
  'isNumber',
  'hasDashAside'
] as const

const endings = [
  /[.。।۔]["'”’»)\]」』）】]*$/,
  /[?!？！؟]["'”’»)\]」』）】]*$/,
  /(?:…|\.\.\.)["'”’»)\]]*$/,
  /[:：]$/,
  /["”’»“」』]$/,
  /[)\]）】]$/,
  /\p{N}$/u,
  /[,，、]$/
]

const beginnings = [
  /^\p{Lu}/u,
  /^\p{Ll}/u,
  /^\p{N}/u,
  /^["'“”„«»‘‚「『]/,
  /^[-–—]/,
  /^[•●▪■*·◦]/,
  /^[([（【]/,
  /^[>›»→▶▸↗+]/,
  /^#/,
  /^@/
]

const contents = [
  /(?:^|\D)(?:19|20)\d\d(?:\D|$)/,
  /(?:^|\D)[012]?\d[:.h][0-5]\d(?:\D|$)/,
  /(?:^|\D)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D|$)|\d年\s?\d{1,2}月|\d{1,2}월/,
  /https?:|www\.|\.(?:com|org|net|de|co)\b/i,
  /\S@\S{1,60}\.\S/,
  /[©®™]|\(c\)/i,
  /[$€£¥₹₽]/,
  /%/,
  / \| /,
  / [·•] /,
  /^[^:：]{1,25}[:：]\s?\S/,
  /^[\d\s.,:/-]+$/,
  / [–—-] /
]

function longWords(words: Words): number {
  let count = 0
  for (const length of words.lengths) if (length >= longWord) count++
  return count
}

function sum(values: Uint8Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}

// Doublings of length, about 0 to 1 for what pages hold; steps between powers of two keep it free of logarithms, whose
// last bits differ between runtimes.
function logScale(value: number): number {
  let scale = 0
  let rest = value
  while (rest >= 2) {
    rest /= 2
    scale++
  }
  return (scale + rest - 1) / 10
}

function ramp(value: number, full: number): number {
  return value >= full ? 1 : value / full
}

function perHundred(count: number, length: number): number {
  return ramp((count * 100) / (length + 20), 10)
}

const lookAround = 16
const maxContentLength = 200
const longWord = 7
