import {isProse} from './characters.js'
import {isCommonWord} from './common-words.js'
import type {Seam} from './join-lines.js'

/**
 * Tell whether a line is the drop cap of the paragraph below: its first letter, printed large and apart.
 *
 * @param line - The text of the line.
 * @param next - The text of the next one.
 * @returns Whether it is one capital letter, and prose goes on from it in a small one.
 * @example
 * isDropCap('T', 'he harbour wall has to be mended before the winter.')
 * //=> true
 */
export function isDropCap(line: string, next: string): boolean {
  // Forums print the first letter of a name as its picture, above the name.
  return line.length <= maxOpening && capitalAlone.test(line) && isProse(next) && smallWord.test(next)
}

/**
 * Find what stands between a drop cap and its paragraph.
 *
 * @param letter - The drop cap.
 * @param next - The text below it.
 * @returns Nothing inside a word; a space behind a word of one letter ("A storm").
 * @example
 * [dropCapSeam('A', 'fter the storm'), dropCapSeam('A', 'storm hit the coast')]
 * //=> ['', ' ']
 */
export function dropCapSeam(letter: string, next: string): Seam {
  const small = letter.slice(-1).toLowerCase()
  const rest = smallWord.exec(next)?.[0] ?? ''
  return isCommonWord(small) && !isCommonWord(small + rest) && !opensNoWord.test(rest) ? ' ' : ''
}

const capitalAlone = /^["“„«‘']?\p{Lu}$/u
const smallWord = /^[\p{Ll}\p{M}]{1,40}/u
// "fter", "lthough", "ccording": so no word begins, and the letter is its first.
const opensNoWord = /^(?:[fcb]t|[lmnr](?![aeiouyáéíóúäöü])|([bcdfgkpstvz])\1)/
const maxOpening = 2
