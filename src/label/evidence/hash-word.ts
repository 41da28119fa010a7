/**
 * Hash a stretch of text, digits folded to 0 (FNV-1a over UTF-16 code units): the same on every runtime.
 *
 * @param text - The text.
 * @param from - Offset of the first character (default: the start of the text).
 * @param to - Offset after the last character (default: the end of the text); what lies behind the end counts as nothing.
 * @returns A 32-bit number.
 * @example
 * hashWord('year 2024') === hashWord('year 1999')
 * //=> true
 */
export function hashWord(text: string, from = 0, to: number = text.length): number {
  let hash = offsetBasis
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    hash = Math.imul(hash ^ (code >= digit0 && code <= digit9 ? digit0 : code), prime)
  }
  return hash | 0
}

// The constants of 32-bit FNV-1a.
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

const digit0 = 0x30
const digit9 = 0x39
