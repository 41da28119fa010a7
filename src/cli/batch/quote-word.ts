/**
 * Write a word so that a shell reads it as one.
 *
 * @param word - Any word.
 * @returns The word, in quotes where it needs them.
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02_02
 * @example
 * quoteWord("it's")
 * //=> "'it'\\''s'"
 */
export function quoteWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
