/** A title as it is compared word by word. */
export interface TitleWords {
  /** Its words, folded; a Chinese, Japanese or Korean character is one. */
  words: readonly string[]
  /** Whether each word starts with a capital, or holds a digit: names and numbers tell stories apart. */
  names: readonly boolean[]
}

/**
 * Cut a title into the words by which it is compared.
 *
 * @param title - The title.
 * @returns Its words; marks and symbols are none.
 * @example
 * titleWords('LIVE: Storm hits coast').words
 * //=> ['live', 'storm', 'hits', 'coast']
 */
export function titleWords(title: string): TitleWords {
  const printed = title.normalize('NFKC').replace(invisible, '').match(word) ?? []
  return {
    words: printed.map((one) => one.toLowerCase()),
    names: printed.map((one) => name.test(one))
  }
}

/**
 * Tell how wide a run of words is, in letters, so that texts of all scripts can be held against one threshold.
 *
 * @param words - The words.
 * @param from - Index of the first (default: 0).
 * @param to - Index after the last (default: the end).
 * @returns The width; a Chinese, Japanese or Korean character counts two.
 * @example
 * widthOf(['storm', 'hits'])
 * //=> 9
 */
export function widthOf(words: readonly string[], from = 0, to: number = words.length): number {
  let width = 0
  for (const one of words.slice(from, to)) width += wide.test(one) ? 2 : one.length
  return width
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu
const word =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu
const wide = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const name = /^\p{Lu}|\p{N}/u
