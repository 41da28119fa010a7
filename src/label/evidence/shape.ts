/** Counts and marks of one block's characters, made in one pass. */
export interface Shape {
  letters: number
  upper: number
  digits: number
  spaces: number
  wide: number
  marks: number
  commas: number
  /** Full stops, question and exclamation marks with white space or nothing behind them. */
  sentences: number
  quotes: number
  brackets: number
  separators: number
  colons: number
  symbols: number
}

/**
 * Count what kinds of characters a text is made of.
 *
 * @param text - The text of one block.
 * @returns The counts.
 */
export function countCharacters(text: string): Shape {
  const shape: Shape = {
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
  for (let index = 0; index < text.length; index++) countCharacter(shape, text, index)
  return shape
}

function countCharacter(shape: Shape, text: string, index: number): void {
  const code = text.charCodeAt(index)
  if (code === 0x20) shape.spaces++
  else if (code >= 0x61 && code <= 0x7a) shape.letters++
  else if (code >= 0x41 && code <= 0x5a) {
    shape.letters++
    shape.upper++
  } else if (code >= 0x30 && code <= 0x39) shape.digits++
  else if (
    code < 0x80 ||
    (code >= 0x2000 && code < 0x2e80) ||
    (code >= 0x3000 && code < 0x3040) ||
    code >= 0xff00 ||
    code < 0xc0
  ) {
    countMark(shape, text, index)
  } else countLetter(shape, text, code, index)
}

function countLetter(shape: Shape, text: string, code: number, index: number): void {
  shape.letters++
  if (code >= firstWide && code < lastWide) shape.wide++
  else if (code < lastCased) {
    const character = text.charAt(index)
    if (character.toLowerCase() !== character) shape.upper++
  }
}

function countMark(shape: Shape, text: string, index: number): void {
  shape.marks++
  const kind = kinds.get(text.charAt(index))
  if (kind === undefined) shape.symbols++
  else if (kind !== 'sentences') shape[kind]++
  else if (index + 1 >= text.length || endsHere.test(text.charAt(index + 1))) shape.sentences++
}

const endsHere = /[\s"'”’»)\]」』）]|[^\x00-\u02FF]/

const kinds = new Map<string, 'commas' | 'sentences' | 'quotes' | 'brackets' | 'separators' | 'colons'>(
  Object.entries({
    commas: ',;、，；،',
    sentences: '.!?…。！？।؟',
    quotes: '"“”„«»‘’\'「」『』‹›',
    brackets: '()[]{}（）【】',
    separators: '|·•/\\–—-›>→■●▪~_+*',
    colons: ':：'
  } as const).flatMap(([kind, marks]) => [...marks].map((mark) => [mark, kind as 'commas'] as const))
)

// Greek, Cyrillic, Latin, Armenian and Georgian know capitals; what follows does not.
const lastCased = 0x590
const firstWide = 0x2e80
const lastWide = 0xa000
