/**
 * Leave out of each word the letters that it begins with as the word before does, and say how many they are.
 *
 * @param words - The words, none of them empty; the more their order brings alike beginnings together, the shorter.
 * @returns The words without: a digit tells how many letters are left out, and no digit that none are.
 * @example
 * leaveBeginnings(['stycznia', 'styczen', 'sty', '24.kz'])
 * //=> ['stycznia', '5en', '3', '024.kz']
 */
export function leaveBeginnings(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const shared = sharedLength(words[index - 1] ?? '', word)
    return shared > 0 || digit.test(word) ? `${shared}${word.slice(shared)}` : word
  })
}

/**
 * Give words back the letters that `leaveBeginnings` left out.
 *
 * @param words - The words without them.
 * @returns The words.
 * @example
 * restoreBeginnings(['stycznia', '5en', '3', '024.kz'])
 * //=> ['stycznia', 'styczen', 'sty', '24.kz']
 */
export function restoreBeginnings(words: readonly string[]): string[] {
  let last = ''
  return words.map((word) => (last = digit.test(word) ? last.slice(0, Number(word[0])) + word.slice(1) : word))
}

const digit = /^\d/

/** As many as one digit tells. */
const maxShared = 9

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, maxShared)
  let shared = 0
  while (shared < most && one[shared] === other[shared]) shared++
  return shared
}
