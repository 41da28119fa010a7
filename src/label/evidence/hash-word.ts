/**
 * Hash a stretch of text, digits folded to 0 (FNV-1a over UTF-16 code units): the same on every runtime.
 *
 * @param text - The text.
 * @param from - Offset of the first character (default: the start of the text).
 * @param to - Offset after the last character (default: the end of the text); what lies behind the end counts as nothing.
 * @param start - The hash to go on with (default: that of no character).
 * @returns A 32-bit number.
 * @example
 * hashWord('year 2024') === hashWord('year 1999')
 * //=> true
 */
export function hashWord(text: string, from = 0, to: number = text.length, start = emptyHash): number {
  let hash = start
  for (let index = from; index < to; index++) hash = addToHash(hash, text.charCodeAt(index))
  return hash | 0
}

/**
 * Go on with a hash by one character.
 *
 * @param hash - The hash so far.
 * @param code - The character's UTF-16 code unit.
 * @returns The hash, a 32-bit number.
 * @example
 * addToHash(hashWord('pie'), 'r'.charCodeAt(0)) === hashWord('pier')
 * //=> true
 */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ (code >= digit0 && code <= digit9 ? digit0 : code), prime)
}

// The constants of 32-bit FNV-1a.
/** The hash of no character. */
export const emptyHash = 0x811c9dc5 | 0
const prime = 0x01000193

const digit0 = 0x30
const digit9 = 0x39
