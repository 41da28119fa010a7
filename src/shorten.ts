/** Longest string that an error message shows whole. */
const longestShown = 40

/**
 * Shorten a string for an error message.
 *
 * @param value - The string.
 * @returns Its start, where it is long.
 * @example
 * shorten('yes')
 * //=> 'yes'
 */
export function shorten(value: string): string {
  return value.length > longestShown ? value.slice(0, longestShown) + '…' : value
}
