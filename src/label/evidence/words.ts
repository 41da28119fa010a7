/** Words of a block as numbers: the same word gives the same number on every page and runtime. */
export interface Words {
  /** Hash of each word in its folded form (small letters, digits as 0). */
  hashes: Int32Array
  /** How many letters and digits each word has. */
  lengths: Uint8Array
  /** Whether each word starts with a capital. */
  capitals: Uint8Array
}

/**
 * Cut a text into words.
 *
 * Scripts without spaces give their pairs of neighbouring characters instead.
 *
 * @param text - The text of one block.
 * @returns Its words, the first {@link maxWords} of them.
 */
export function cutWords(text: string): Words {
  const hashes: number[] = []
  const lengths: number[] = []
  const capitals: number[] = []
  const folded = text.toLowerCase()
  // A few capitals fold to two characters; then letter case cannot be told by place.
  const original = folded.length === text.length ? text : folded
  for (const match of folded.matchAll(word)) {
    if (hashes.length >= maxWords) break
    const part = match[0]
    if (isSpaceless(part)) addPairs(part, hashes, lengths, capitals)
    else {
      hashes.push(hashWord(part, 0, part.length))
      lengths.push(Math.min(part.length, 255))
      capitals.push(original.charCodeAt(match.index) === part.charCodeAt(0) ? 0 : 1)
    }
  }
  return {hashes: Int32Array.from(hashes), lengths: Uint8Array.from(lengths), capitals: Uint8Array.from(capitals)}
}

/**
 * Hash a stretch of text, digits folded to 0 (FNV-1a over UTF-16 code units).
 *
 * @param text - The text.
 * @param from - Offset of the first character.
 * @param to - Offset after the last character.
 * @returns A 32-bit number.
 */
export function hashWord(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    hash = Math.imul(hash ^ (code >= 0x30 && code <= 0x39 ? 0x30 : code), 0x01000193)
  }
  return hash | 0
}

/** More words than a block needs to be known by. */
export const maxWords = 400

function isSpaceless(part: string): boolean {
  const code = part.charCodeAt(0)
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x2e80 && code < 0xa000)
}

function addPairs(part: string, hashes: number[], lengths: number[], capitals: number[]): void {
  for (let index = 0; index < part.length && hashes.length < maxWords; index++) {
    if (index + 1 >= part.length && index > 0) break
    hashes.push(hashWord(part, index, index + 2))
    lengths.push(pairLength)
    capitals.push(0)
  }
}

// A pair of characters says about as much as a word of this many letters.
const pairLength = 5

const word = /[\p{L}\p{N}\p{M}]+/gu
