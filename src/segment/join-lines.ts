import {languages} from '../language/languages.js'
import {lazy} from '../packing/lazy.js'
import {endsSpaceless, startsLower, startsSpaceless, startsWithContinuation} from './characters.js'
import {dropCapSeam, isDropCap} from './drop-cap.js'
import type {Line} from './lines.js'

/** What stands between two lines that are joined: a space, or nothing. */
export type Seam = ' ' | ''

/** Finds the seam between the text so far, of which only the end counts, and the next line. */
export type FindSeam = (piece: string, next: string) => Seam

/**
 * Join lines that belong together.
 *
 * @param lines - The lines, in page order.
 * @param goesOn - For each line, whether it goes on from the one before it.
 * @param findSeam - Finds what stands between two lines that are joined; after a soft hyphen it is always nothing.
 * @returns The joined lines: each spans its parts, and ends as printed like the last of them.
 * @example
 * joinLines(splitLines('a well-\nknown rule'), [false, true], wrappedSeam).map((line) => line.text)
 * //=> ['a well-known rule']
 */
export function joinLines(lines: readonly Line[], goesOn: readonly boolean[], findSeam: FindSeam): Line[] {
  const joined: Line[] = []
  let run: Line[] = []
  for (const [index, line] of lines.entries()) {
    if (goesOn[index]) run.push(line)
    else {
      addJoined(joined, run, findSeam)
      run = [line]
    }
  }
  addJoined(joined, run, findSeam)
  return joined
}

function addJoined(joined: Line[], run: readonly Line[], findSeam: FindSeam): void {
  const [first] = run
  if (first) joined.push(run.length === 1 ? first : joinRun(first, run, findSeam))
}

function joinRun(first: Line, run: readonly Line[], findSeam: FindSeam): Line {
  // The parts are joined once, for a text that grew with each of them would be copied as often.
  const parts: string[] = []
  let tail = ''
  let last = first
  for (const line of run) {
    const seam = line === first || endsCut(last) ? '' : findSeam(tail, line.text)
    parts.push(seam, line.text)
    tail = growTail(tail, seam, line.text)
    last = line
  }
  return {...first, text: parts.join(''), end: last.end, printed: last.printed}
}

/**
 * Tell whether a line was cut inside a word, at a soft hyphen.
 *
 * @param line - The line.
 * @returns Whether a soft hyphen is the last thing printed on it.
 * @example
 * splitLines('infor\u00AD\nmation').map(endsCut)
 * //=> [true, false]
 */
export function endsCut(line: Line): boolean {
  return line.printed.endsWith('\u00AD')
}

/**
 * Keep the end of a text that grows line by line, so that a long text costs no more than its length.
 *
 * @param tail - The end of the text so far.
 * @param seam - What stands before the next line.
 * @param next - The text of the next line.
 * @returns The end of the text with that line: at least 60 characters (UTF-16 code units), or all of it.
 * @example
 * growTail('the harbour', ' ', 'wall')
 * //=> 'the harbour wall'
 */
export function growTail(tail: string, seam: Seam, next: string): string {
  return next.length >= tailLength ? next : tail.slice(-tailLength) + seam + next
}

/**
 * Find what stands between two lines that were wrapped at a space, after a hyphen, or between letters of a script
 * without spaces.
 *
 * @param piece - The text so far, or its end.
 * @param next - The text of the next line.
 * @returns The seam: nothing inside a word.
 * @example
 * [wrappedSeam('a well-', 'known rule'), wrappedSeam('Vor-', 'und Nachteile')]
 * //=> ['', ' ']
 */
export function wrappedSeam(piece: string, next: string): Seam {
  if (endsSpaceless(piece) && startsSpaceless(next)) return ''
  return endsInHyphen.test(piece.slice(-2)) && startsLower(next) && !startsWithAnd(next) ? '' : ' '
}

/**
 * Find what stands between two lines that were broken at the edge of a link or of emphasis.
 *
 * @param piece - The text so far, or its end.
 * @param next - The text of the next line.
 * @returns The seam: a space, unless a mark on either side forbids it, or a drop cap stands before the rest of its word.
 * @example
 * [brokenSeam('the report', ', published today'), brokenSeam('the report', 'of May'), brokenSeam('the “', 'report”')]
 * //=> ['', ' ', '']
 */
export function brokenSeam(piece: string, next: string): Seam {
  if (isDropCap(piece, next)) return dropCapSeam(piece, next)
  if (startsWithContinuation(next) || opensBracket.test(piece.slice(-1))) return ''
  if (closesQuote(piece, next) || opensQuote.test(piece.slice(-2))) return ''
  if (isGlued(piece, next) || elision.test(piece.slice(-longestElision))) return ''
  return wrappedSeam(piece, next)
}

// A quote that a space follows closes what stands before it; where it stands alone, if one is open.
function closesQuote(piece: string, next: string): boolean {
  return closingQuote.test(next) || (next === '"' && piece.split('"').length % 2 === 0)
}

// A dash or a hyphen that stands close to its word stands close to the other one too: "the wall—the old one".
function isGlued(piece: string, next: string): boolean {
  if (dashAtStart.test(next) || dashAtEnd.test(piece.slice(-3))) return true
  if (hyphenAtStart.test(next)) return letterAtEnd.test(piece.slice(-2))
  return endsInHyphen.test(piece.slice(-3)) && letterAtStart.test(next) && !startsWithAnd(next)
}

/** "Vor- und Nachteile": the hyphen stands for the word that both share. */
function startsWithAnd(text: string): boolean {
  const word = firstWord.exec(text)?.[0]
  return word !== undefined && ands().has(word) && !clitic.test(word)
}

const ands = lazy(() => new Set(languages.flatMap((language) => language.and)))
// Single letters are verb endings and pronouns rather than "and" where a hyphen stands before them: "s-a", "vas-y".
const clitic = /^[a-z]$/
// No word for "and" is longer.
const firstWord = /^\p{L}{1,8}(?=\s|$)/u
const endsInHyphen = /\p{L}[-‐]$/u
const opensBracket = /[([{„「『（【]/
// French leaves a space on either side of what its quotes enclose; "»" opens in some languages.
const opensQuote = /(?:^|[\s(])["'“‘”]$/
const closingQuote = /^["'“”’](?=[\s.,;:!?)])/
// "l’", "qu’", "dell’": the article has lost its vowel to the next word.
const elision = /(?:^|[^\p{L}\p{N}])(?:\p{L}|qu|un|\p{L}{0,3}ll)[’']$/iu
const longestElision = 8
const dashAtStart = /^—(?=[^\s—])/
// Behind a quotation a dash stands close to whom it names.
const dashAtEnd = /(?:[^\s—]|["”] )—$/
const hyphenAtStart = /^[-‐]\p{L}{2}/u
const letterAtEnd = /\p{L}$/u
const letterAtStart = /^\p{L}/u
// Long enough for the last word and for telling prose from a menu entry.
const tailLength = 60
