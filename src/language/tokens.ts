import {fold} from './fold.js'

/** A word, a number or a mark of a line. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** The folded word, the number in ASCII digits, or the mark. */
  text: string
  /** Offset of the first character in the line (UTF-16 code units). */
  start: number
  /** Offset after the last character. */
  end: number
}

/**
 * Cut a line into words, numbers and marks; white space falls out.
 *
 * Words that a scraper glued together are cut where a capital follows a small letter ("onFebruary"), and Chinese
 * characters stand alone, so that the parts of a date are found in both.
 *
 * @param line - The line.
 * @returns The tokens in order.
 * @example
 * tokens('ByVan, 3am').map((token) => token.text)
 * //=> ['by', 'van', ',', '3', 'am']
 */
export function tokens(line: string): Token[] {
  const found: Token[] = []
  for (const match of line.matchAll(piece)) {
    const [text, number, word] = match
    const start = match.index
    const end = start + text.length
    if (number !== undefined) found.push({kind: 'number', text: asciiDigits(number), start, end})
    else if (word !== undefined) found.push({kind: 'word', text: fold(word), start, end})
    else found.push({kind: 'mark', text, start, end})
  }
  return found
}

// A number; a Chinese character; capitals before a capitalised word ("O" of "ODec"); a capitalised word; capitals; letters.
const piece =
  /(\p{Nd}+)|(\p{Script=Han}|\p{Lu}{1,30}(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}[\p{Lu}\p{M}]*|(?:(?!\p{Script=Han})[\p{Lo}\p{Lt}\p{Lm}\p{M}])+)|\S/gu

const digitZeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xe50, 0xff10] as const

function asciiDigits(number: string): string {
  return Array.from(number, asciiDigit).join('')
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = digitZeros.find((start) => code >= start && code <= start + 9)
  return zero === undefined ? digit : String(code - zero)
}
