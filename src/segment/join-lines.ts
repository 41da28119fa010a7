import {isSpaceless, startsWithContinuation} from './characters.js'

/**
 * Join two pieces of one block that were wrapped at a space, after a hyphen, or between letters of a script without
 * spaces.
 *
 * @param piece - The text so far.
 * @param next - The text of the next line.
 * @returns The text as it stood before it was wrapped.
 * @example
 * joinWrappedLines('a well-', 'known rule')
 * //=> 'a well-known rule'
 */
export function joinWrappedLines(piece: string, next: string): string {
  const isOneWord =
    (hyphenatedWord.test(piece) && lowerWord.test(next)) || (isSpaceless(piece.slice(-1)) && isSpaceless(next.slice(0, 1)))
  return piece + (isOneWord ? '' : ' ') + next
}

/**
 * Join two pieces of one block that were broken at the edge of a link or of emphasis.
 *
 * @param piece - The text so far.
 * @param next - The text of the next line.
 * @returns The text, with a space between unless a mark at the seam forbids it.
 * @example
 * joinBrokenLines('the report', ', published today')
 * //=> 'the report, published today'
 */
export function joinBrokenLines(piece: string, next: string): string {
  if (startsWithContinuation(next) || opensBracket.test(piece)) return piece + next
  return joinWrappedLines(piece, next)
}

const opensBracket = /[([{„「『（【]$/
const hyphenatedWord = /\p{L}[-‐]$/u
const lowerWord = /^\p{Ll}/u
