import {
  endOfRun,
  isDigit,
  isHan,
  isLower,
  isMark,
  isOtherLetter,
  isSpace,
  isUpper,
  kindsAt,
  widthOf
} from './character-kinds.js'
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
 * @param most - How many tokens are asked for (default: all).
 * @returns The tokens in order.
 * @example
 * tokens('ByVan, 3am').map((token) => token.text)
 * //=> ['by', 'van', ',', '3', 'am']
 */
export function tokens(line: string, most = Infinity): Token[] {
  const found: Token[] = []
  for (let start = 0; start < line.length && found.length < most;) {
    const kinds = kindsAt(line, start)
    const width = widthOf(kinds)
    if ((kinds & isSpace) !== 0) start += width
    else if ((kinds & isDigit) !== 0) {
      const end = endOfRun(line, start, isDigit)
      found.push({kind: 'number', text: asciiDigits(line.slice(start, end)), start, end})
      start = end
    } else {
      const end = endOfWord(line, start, kinds)
      if (end > start) found.push({kind: 'word', text: fold(line.slice(start, end)), start, end})
      else found.push({kind: 'mark', text: line.slice(start, start + width), start, end: start + width})
      start = Math.max(end, start + width)
    }
  }
  return found
}

// Where the word ends that starts with a character of these kinds; its start when it starts none.
function endOfWord(line: string, start: number, kinds: number): number {
  const next = start + widthOf(kinds)
  if ((kinds & isHan) !== 0) return next
  if ((kinds & isUpper) !== 0) return endOfCapitalised(line, next)
  if ((kinds & (isLower | isMark)) !== 0) return endOfRun(line, next, isLower | isMark)
  if ((kinds & isOtherLetter) !== 0) return endOfRun(line, next, isOtherLetter | isMark, isHan)
  return start
}

// A capitalised word; capitals; or capitals before a capitalised word ("O" of "ODec").
function endOfCapitalised(line: string, second: number): number {
  let last = second
  let end = second
  let count = 1
  let kinds = end < line.length ? kindsAt(line, end) : 0
  if ((kinds & (isLower | isMark)) !== 0) return endOfRun(line, end, isLower | isMark)
  while ((kinds & isUpper) !== 0) {
    last = end
    end += widthOf(kinds)
    count++
    kinds = end < line.length ? kindsAt(line, end) : 0
  }
  if (count > 1 && count <= maxGluedCapitals + 1 && (kinds & isLower) !== 0) return last
  return endOfRun(line, end, isUpper | isMark)
}

// More capitals before a word are no word that was glued to it.
const maxGluedCapitals = 30

const digitZeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xae6, 0xe50, 0xff10] as const

const onlyAsciiDigits = /^\d+$/

function asciiDigits(number: string): string {
  return onlyAsciiDigits.test(number) ? number : Array.from(number, asciiDigit).join('')
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = digitZeros.find((start) => code >= start && code <= start + 9)
  return zero === undefined ? digit : String(code - zero)
}
