import type {Point} from 'unist'

/** What ends a line; CRLF counts once. */
export const lineEnd = /\r\n|[\n\r\u2028\u2029]/g

/**
 * Make a function that finds the line and the column of offsets that only grow.
 *
 * It walks over the text once, however often it is asked.
 *
 * @param text - The page.
 * @returns Function from an offset (UTF-16 code units, no smaller than the one before) to a point, whose line and column
 *   count from 1.
 * @example
 * createLocator('one\r\ntwo')(6)
 * //=> {line: 2, column: 2, offset: 6}
 */
export function createLocator(text: string): (offset: number) => Point {
  const ends = text.matchAll(lineEnd)
  let next = ends.next()
  let line = 1
  let lineStart = 0
  return (offset) => {
    while (!next.done && offset >= next.value.index + next.value[0].length) {
      line++
      lineStart = next.value.index + next.value[0].length
      next = ends.next()
    }
    return {line, column: offset - lineStart + 1, offset}
  }
}
