/**
 * Bring a text into the form in which gold and record are compared: quotes, dashes, white space and case alike.
 *
 * @param text - The text; nothing counts as an empty one.
 * @returns The text in that form.
 * @example
 * normalize('“Storm” –  HITS')
 * //=> '"storm" - hits'
 */
export function normalize(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201B\u2032`\u00B4]/g, "'")
    .replace(/[\u201C-\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\s\u200B-\u200F]+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * The same, without any white space.
 *
 * @param text - The text; nothing counts as an empty one.
 * @returns The text in that form.
 */
export function squash(text: string | null | undefined): string {
  return normalize(text).replace(/\s+/g, '')
}

/**
 * The same, without anything but letters and digits.
 *
 * @param text - The text; nothing counts as an empty one.
 * @returns The text in that form.
 */
export function lettersOf(text: string | null | undefined): string {
  return normalize(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
