/** A text without what two printings of the same words may differ in. */
export interface Fold {
  key: string
  /** Whether an ellipsis ended the text, which may then be the start of a longer one. */
  isCut: boolean
}

/** Characters that are not seen, such as zero-width spaces, soft hyphens and variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const whiteSpace = /\s+/g
const quotes = /['"`\u00AB\u00B4\u00BB\u2018-\u201F\u2032-\u2036\u2039\u203A\u300C-\u300F\u301D-\u301F]/g
const doubleQuotes = /'{2,}/g
const dashes = / ?[\p{Pd}\u2212] ?/gu

/** What may follow the ellipsis of a cut text. */
const endMarks = " .'[])"

/**
 * Take from a text what two printings of the same words may differ in: case, white space, the style of quotes and
 * dashes, invisible characters, an ellipsis at the end.
 *
 * @param text - Any text.
 * @returns The folded text, and whether it was cut.
 * @example
 * fold('“Storm”  hits — coast …')
 * //=> {key: "'storm' hits-coast", isCut: true}
 */
export function fold(text: string): Fold {
  const plain = plainOf(text, signsOf(text))
  const end = endWithout(plain, endMarks)
  const isCut = end > 0 && plain.slice(end).includes('..')
  return {key: isCut ? plain.slice(0, end) : plain, isCut}
}

function plainOf(text: string, signs: number): string {
  if ((signs & isFolded) !== 0) return plainOfAny(text)
  // What no character of the text asks for is left out: most texts ask for little.
  let plain = ((signs & isSpace) !== 0 ? text.replace(whiteSpace, ' ') : text).trim().toLowerCase()
  if ((signs & isQuote) !== 0) plain = plain.replace(quotes, "'").replace(doubleQuotes, "'")
  return (signs & isDash) !== 0 ? plain.replace(dashes, '-') : plain
}

function plainOfAny(text: string): string {
  return text
    .normalize('NFKC') // Also makes an ellipsis three dots.
    .replace(invisible, '')
    .replace(whiteSpace, ' ')
    .trim()
    .toLowerCase()
    .replace(quotes, "'")
    .replace(doubleQuotes, "'")
    .replace(dashes, '-')
}

// What a character asks for: all steps, since normalising changes it or what stands beside it, or since it is not seen;
// white space that is no single space; a quote; a dash.
const isFolded = 1
const isSpace = 2
const isQuote = 4
const isDash = 8
// Says that a character was looked up.
const isKnown = 16

function signsOf(text: string): number {
  let signs = 0
  let last = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === space) {
      if (last === space) signs |= isSpace
    } else {
      const known = table[code] ?? 0
      signs |= known === 0 ? fill(code) : known
    }
    last = code
  }
  return signs
}

function fill(code: number): number {
  const character = String.fromCharCode(code)
  const isOdd = takesPart.test(character) || character.normalize('NFKC') !== character
  const signs =
    (isOdd || character.replace(invisible, '') === '' ? isFolded : 0) |
    (/\s/.test(character) ? isSpace : 0) |
    (character.replace(quotes, "'") === "'" ? isQuote : 0) |
    (character.replace(dashes, '-') === '-' ? isDash : 0)
  table[code] = signs | isKnown
  return signs
}

// A cache and no state: a character always asks for the same. Zero stands for one that has not come up.
const table = new Uint8Array(0x10000)

// Characters that melt into their neighbours: marks, half of a pair, the parts of Hangul syllables.
const takesPart = /[\p{M}\p{Cs}\p{Cn}\u1100-\u11FF]/u
const space = 0x20

/** Where a text ends without the characters at its end. */
function endWithout(text: string, characters: string): number {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return end
}
