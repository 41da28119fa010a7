/** Counts of one block's characters (UTF-16 code units), made in one pass. */
export interface Shape {
  letters: number
  /** Capitals among the letters. */
  upper: number
  digits: number
  spaces: number
  /** Letters of the wide scripts of East Asia. */
  wide: number
  /** Everything that is no letter, digit or space; the counts below are of its kinds. */
  marks: number
  commas: number
  /** Full stops, question and exclamation marks with white space or nothing behind them. */
  sentences: number
  quotes: number
  brackets: number
  separators: number
  colons: number
  /** Marks of none of these kinds. */
  symbols: number
}

/**
 * Count what kinds of characters a text is made of.
 *
 * @param text - The text of one block.
 * @returns The counts.
 * @example
 * countCharacters('Open: 9 to 5.').digits
 * //=> 2
 */
export function countCharacters(text: string): Shape {
  const shape = emptyShape()
  for (let index = 0; index < text.length; index++) countCharacter(shape, text, index)
  return shape
}

function emptyShape(): Shape {
  return {
    letters: 0,
    upper: 0,
    digits: 0,
    spaces: 0,
    wide: 0,
    marks: 0,
    commas: 0,
    sentences: 0,
    quotes: 0,
    brackets: 0,
    separators: 0,
    colons: 0,
    symbols: 0
  }
}

function countCharacter(shape: Shape, text: string, index: number): void {
  const code = text.charCodeAt(index)
  if (code === space) shape.spaces++
  else if (code >= smallA && code <= smallZ) shape.letters++
  else if (code >= capitalA && code <= capitalZ) {
    shape.letters++
    shape.upper++
  } else if (code >= digit0 && code <= digit9) shape.digits++
  else if (isMark(code)) countMark(shape, text, index)
  else countLetter(shape, code, text.charAt(index))
}

// By code blocks, which is near enough and takes no look-up: controls, ASCII and Latin-1 marks, the general marks and
// symbols, those of East Asia, and the full-width forms; between them the few that stand among Arabic and Indic letters.
function isMark(code: number): boolean {
  return (
    code < firstLatinLetter ||
    (code >= firstArabic && code < afterIndic && kinds.has(String.fromCharCode(code))) ||
    (code >= firstGeneralMark && code < firstWide) ||
    (code >= firstEastAsianMark && code < firstKana) ||
    code >= firstFullWidth
  )
}

function countLetter(shape: Shape, code: number, character: string): void {
  shape.letters++
  if (code >= firstWide && code < afterWide) shape.wide++
  else if (code < afterCased && character.toLowerCase() !== character) shape.upper++
}

function countMark(shape: Shape, text: string, index: number): void {
  shape.marks++
  const kind = kinds.get(text.charAt(index))
  if (kind === undefined) shape.symbols++
  else if (kind !== 'sentences') shape[kind]++
  else if (index + 1 >= text.length || mayFollowEnd(text.charAt(index + 1))) shape.sentences++
}

// What may follow the end of a sentence: white space, closing marks, and the next letter in scripts without spaces,
// which stand, like all marks of print, behind the letters of Latin.
function mayFollowEnd(character: string): boolean {
  return character.charCodeAt(0) >= afterLatin || closing.test(character)
}

const closing = /^[\s"'»)\]]/

type Kind = 'commas' | 'sentences' | 'quotes' | 'brackets' | 'separators' | 'colons'

const marksOfKinds: readonly (readonly [Kind, string])[] = [
  ['commas', ',;،؛、，；'],
  ['sentences', '.!?…؟۔।॥。！？'],
  ['quotes', '"“”„«»‘’\'「」『』‹'],
  ['brackets', '()[]{}（）【】'],
  ['separators', '|·•/\\–—-›>→■●▪~_+*'],
  ['colons', ':：']
]

const kinds = new Map(marksOfKinds.flatMap(([kind, marks]) => Array.from(marks, (mark) => [mark, kind] as const)))

const space = 0x20
const digit0 = 0x30
const digit9 = 0x39
const capitalA = 0x41
const capitalZ = 0x5a
const smallA = 0x61
const smallZ = 0x7a
const firstLatinLetter = 0xc0
const afterLatin = 0x300
// Latin, Greek, Cyrillic and Armenian know capitals; what follows hardly does.
const afterCased = 0x590
const firstArabic = 0x600
const afterIndic = 0xe00
const firstGeneralMark = 0x2000
const firstWide = 0x2e80
const firstEastAsianMark = 0x3000
const firstKana = 0x3040
const afterWide = 0xa000
const firstFullWidth = 0xff00
