/**
 * Cut characters off both ends of a text.
 *
 * @param text - The text.
 * @param leading - Matches one character that is cut off the beginning.
 * @param trailing - Matches one character that is cut off the end (default: as `leading`).
 * @returns What stands between.
 * @example
 * trimEdges('– Jane Doe,', /[\s–,]/u)
 * //=> 'Jane Doe'
 */
export function trimEdges(text: string, leading: RegExp, trailing: RegExp = leading): string {
  const characters = Array.from(text)
  const first = characters.findIndex((character) => !leading.test(character))
  const last = characters.findLastIndex((character) => !trailing.test(character))
  return first < 0 ? '' : characters.slice(first, last + 1).join('')
}
