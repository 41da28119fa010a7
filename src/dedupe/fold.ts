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
  const plain = text
    .normalize('NFKC') // Also makes an ellipsis three dots.
    .replace(invisible, '')
    .replace(whiteSpace, ' ')
    .trim()
    .toLowerCase()
    .replace(quotes, "'")
    .replace(doubleQuotes, "'")
    .replace(dashes, '-')
  const end = endWithout(plain, endMarks)
  const isCut = end > 0 && plain.slice(end).includes('..')
  return {key: isCut ? plain.slice(0, end) : plain, isCut}
}

/** Where a text ends without the characters at its end. */
function endWithout(text: string, characters: string): number {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return end
}
