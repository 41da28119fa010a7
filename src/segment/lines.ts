/** A line of the page that holds something other than white space. */
export interface Line {
  /** The line's words, single-spaced and without invisible characters. */
  text: string
  /** Offset of the first character that is not white space (UTF-16 code units). */
  start: number
  /** Offset after the last character that is not white space. */
  end: number
  /** The line as printed, without the white space around it. */
  printed: string
  /** Whether an empty line stands between this line and the one before it. */
  afterBlank: boolean
}

/**
 * Cut a page into lines.
 *
 * LF, CRLF, CR, NEL, U+2028 and U+2029 end a line; lines of white space alone are not returned.
 *
 * @param text - The page.
 * @returns The lines in page order, with offsets into `text`.
 * @example
 * splitLines('One\r\n\r\n  Two').map((line) => line.start)
 * //=> [0, 9]
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let blank = false
  for (const end of lineEnds(text)) {
    const raw = text.slice(from, end.at)
    const words = raw.trim()
    if (words === '') {
      // Nothing stands before the first line, so nothing is cut off from it.
      blank = lines.length > 0
    } else {
      const start = from + raw.length - raw.trimStart().length
      lines.push({text: cleanWords(words), start, end: start + words.length, printed: words, afterBlank: blank})
      blank = false
    }
    from = end.next
  }
  return lines
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g

function* lineEnds(text: string): Generator<{at: number; next: number}> {
  for (const match of text.matchAll(lineEnd)) yield {at: match.index, next: match.index + match[0].length}
  yield {at: text.length, next: text.length}
}

// Zero-width space, word joiner, byte order mark, soft hyphen, direction marks and embeddings. The zero-width joiner
// and non-joiner stay: Persian, Indic scripts and emoji are spelled with them.
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const whiteSpace = /\s+/g

function cleanWords(words: string): string {
  return words.replace(invisible, '').replace(whiteSpace, ' ').trim()
}
