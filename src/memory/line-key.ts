/**
 * Make the key of a line of a site.
 *
 * @param site - The site, in any form; the empty string where no site is named.
 * @param line - The line, folded; the empty string stands for all pages of the site.
 * @returns A whole number from 0 to 2^53 - 1, the same on every runtime.
 * @example
 * lineKey('example.com', 'most read') === lineKey('example.org', 'most read')
 * //=> false
 */
export function lineKey(site: string, line: string): number {
  return hashText(`${site}\n${line}`)
}

/**
 * Hash a text: two FNV-1a hashes over UTF-16 code units, mixed as MurmurHash3 does at its end.
 *
 * @param text - The text.
 * @returns A whole number from 0 to 2^53 - 1, the same on every runtime.
 * @example
 * hashText('most read') === hashText('Most read')
 * //=> false
 */
export function hashText(text: string): number {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return (mix(high) >>> unusedBits) * 2 ** 32 + (mix(low ^ high) >>> 0)
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

// Of two hashes of 32 bits, 53 bits make a safe integer.
const unusedBits = 11
