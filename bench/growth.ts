import {time} from './measure.js'

/** Pages of one kind of line only, of any length. */
export const extremes: Readonly<Record<string, (length: number) => string>> = {
  plain: (length) =>
    fill(length, (at) => `The harbour wall was mended by crew ${at}, and the pier was closed for it.\n\n`),
  'all teasers': (length) =>
    fill(length, (at) => `Council Votes on Pier ${at}\nA summary that tells a little more of it.\n`),
  'one line': (length) => fill(length, (at) => `The harbour wall was mended by crew ${at}. `),
  'no spaces': (length) => 'harbour'.repeat(length / 7),
  'all dates': (length) => fill(length, (at) => `${1 + (at % 28)} March 2025, 14:05\n`),
  repeated: (length) => 'Most read\nCouncil Votes on the Old Pier\nIt will be mended.\n'.repeat(length / 58)
}

function fill(length: number, line: (at: number) => string): string {
  const lines: string[] = []
  for (let at = 0, sum = 0; sum < length; at++) {
    const next = line(at)
    lines.push(next)
    sum += next.length
  }
  return lines.join('')
}

/**
 * Find out how the time grows with the page: the slope of the line through the logarithms of length and time.
 *
 * @param run - What is done to a page.
 * @param makePage - Makes a page of a length.
 * @param lengths - The lengths, in characters.
 * @returns The exponent: 1 where twice the page takes twice the time.
 */
export function growth(
  run: (page: string) => unknown,
  makePage: (length: number) => string,
  lengths: readonly number[]
) {
  const points = lengths.map((length) => {
    const page = makePage(length)
    return {x: Math.log(page.length), y: Math.log(time(() => run(page), length > 1e6 ? 1 : 3))}
  })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const covariance = mean(points.map((point) => (point.x - x) * (point.y - y)))
  return covariance / mean(points.map((point) => (point.x - x) ** 2))
}
