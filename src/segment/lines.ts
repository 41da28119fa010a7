/** A line of the page that shows something. */
export interface Line {
  /** The line's words, single-spaced and without invisible characters. */
  text: string
  /** Offset of the first character that is not white space (UTF-16 code units). */
  start: number
  /** Offset after the last character that is not white space; lines that show nothing may follow up to there. */
  end: number
  /** The line as printed, without the white space around it. */
  printed: string
  /** Whether an empty line, or one that shows nothing, stands between this line and the one before it. */
  afterBlank: boolean
}

/**
 * Cut a page into lines.
 *
 * LF, CRLF, CR, U+2028 and U+2029 end a line; lines of white space alone are not returned. U+0085 ends none: in
 * scraped text it is an ellipsis read in the wrong encoding far more often than a line end of a mainframe.
 *
 * A line of invisible characters alone is an empty line. Yet its characters are not white space, so they are counted to
 * the line before it, or to the first line where they open the page. On a page that shows nothing at all they are one
 * line with an empty text.
 *
 * @param text - The page.
 * @returns The lines in page order, with offsets into `text`.
 * @example
 * splitLines('One\r\n\r\n  Two').map((line) => line.start)
 * //=> [0, 9]
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  for (let from = 0; from <= text.length;) {
    const end = findLineEnd(text, from)
    const line = readLine(text.slice(from, end), from, afterBlank)
    if (line.printed !== '') addLine(lines, line)
    // Nothing stands before the first line, so nothing is cut off from it.
    afterBlank = line.text === '' && lines.length > 0
    from = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function findLineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return end
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn || code === lineSeparator || code === paragraphSeparator
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const lineSeparator = 0x2028
const paragraphSeparator = 0x2029

function readLine(raw: string, from: number, afterBlank: boolean): Line {
  const printed = raw.trim()
  const start = from + raw.length - raw.trimStart().length
  return {text: cleanWords(printed), start, end: start + printed.length, printed, afterBlank}
}

function addLine(lines: Line[], line: Line): void {
  const last = lines.at(-1)
  if (last && line.text === '') lines[lines.length - 1] = {...last, end: line.end}
  else if (last?.text === '') lines[0] = {...line, start: last.start, afterBlank: false}
  else lines.push(line)
}

// Zero-width space, word joiner, byte order mark, soft hyphen, direction marks and embeddings. The zero-width joiner
// and non-joiner stay between other characters: Persian, Indic scripts and emoji are spelled with them.
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const onlyJoiners = /^[\s\u200C\u200D]*$/
// All white space but single spaces, which most of it is.
const whiteSpace = /[\s\u0085]{2,}|[^\S ]|\u0085/g

function cleanWords(words: string): string {
  const shown = words.replace(invisible, '').replace(whiteSpace, ' ').trim()
  return onlyJoiners.test(shown) ? '' : shown
}
