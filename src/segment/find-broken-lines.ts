import {endsOpen, endsSentence, startsLower, startsWithContinuation} from './characters.js'
import {joinBrokenLines} from './join-lines.js'

/**
 * Find the line ends that a scraper put inside a sentence, at the edges of links and emphasis.
 *
 * A few seams are plain wherever they stand: a line that starts with a comma, long prose that goes on in a small
 * letter, a short link between two halves of a sentence. A page that shows several of them was broken at every inline
 * element; there the fainter seams count too.
 *
 * @param lines - The texts of the page's lines.
 * @param apart - For each line, whether it certainly stands apart from the one before it.
 * @returns For each line, whether it goes on from the one before it.
 */
export function findBrokenLines(lines: readonly string[], apart: readonly boolean[]): boolean[] {
  const plain = followSeams(lines, apart, ['plain'])
  const count = plain.filter(Boolean).length
  const isBroken = count >= minPlainSeams && count >= lines.filter(isLongProse).length * minPlainShare
  return isBroken ? followSeams(lines, apart, ['plain', 'faint']) : plain
}

type Seam = 'plain' | 'faint' | 'none'

function followSeams(lines: readonly string[], apart: readonly boolean[], counted: readonly Seam[]): boolean[] {
  const goesOn: boolean[] = []
  let piece = ''
  let isBridged = false
  for (const [index, line] of lines.entries()) {
    const after = apart[index + 1] ? '' : (lines[index + 1] ?? '')
    const seam = index === 0 || apart[index] ? 'none' : isBridged ? 'plain' : readSeam(piece, line, after)
    const joins = counted.includes(seam)
    goesOn.push(joins)
    // The second half of a sentence follows the link that its first half ran into.
    isBridged = joins && isBridge(piece, line, after)
    // Only the end of a long piece is looked at, so that a long chain of pieces costs no more than its length.
    piece = joins ? joinBrokenLines(piece.slice(-lookBehind), line) : line
  }
  return goesOn
}

function readSeam(piece: string, line: string, after: string): Seam {
  if (startsWithContinuation(line)) return 'plain'
  if (endsSentence(piece)) return 'none'
  if (isProse(piece)) return isBridge(piece, line, after) ? 'plain' : readSeamAfterProse(piece, line)
  if (isProse(line) && startsWithLowerWord(line)) return 'faint'
  const leadsToProse = isProse(after) && (startsLower(after) || startsWithContinuation(after))
  return leadsToProse && endsInLowerWord(piece) ? 'faint' : 'none'
}

function readSeamAfterProse(piece: string, line: string): Seam {
  if (startsWithLowerWord(line)) return isProse(line) && !piece.endsWith(':') ? 'plain' : 'faint'
  if (isProse(line)) return startsAside.test(line) && endsInLowerWord(piece) ? 'faint' : 'none'
  return endsOpen(piece) ? 'faint' : 'none'
}

// A short piece between prose that runs into it and a piece that goes on from it.
function isBridge(piece: string, line: string, after: string): boolean {
  if (!isProse(piece) || isProse(line) || endsSentence(line)) return false
  if (!endsInLowerWord(piece) && !endsOpen(piece)) return false
  return startsWithContinuation(after) || startsWithLowerWord(after)
}

function isProse(text: string): boolean {
  return text.length >= minProseLength
}

function isLongProse(text: string): boolean {
  return text.length >= 2 * minProseLength
}

// "iPhone" and "e-mail" start small and yet start a line.
function startsWithLowerWord(text: string): boolean {
  return lowerWord.test(text)
}

function endsInLowerWord(text: string): boolean {
  return lowerWordAtEnd.test(text.slice(-lookBehind))
}

const lowerWord = /^(?:\p{Ll}+(?=[\s,.;:!?)”"'’]|$)|\p{Ll}{2,}-\p{Ll})/u
const lowerWordAtEnd = /(?:^|\s)\p{Ll}+$/u
const startsAside = /^[(—–]\s?\p{Ll}/u
const lookBehind = 60
// A menu entry or a name is shorter.
const minProseLength = 40
// Where every link breaks its paragraph, at least this many do, and this share of the page's long lines.
const minPlainSeams = 3
const minPlainShare = 0.1
