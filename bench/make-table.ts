import type {Result, Speed} from './result.js'

/**
 * Make the README's table of a result.
 *
 * @param result - What the bench measured.
 * @returns Markdown.
 */
export function makeTable({own, peers, stages, growth, memory, node, processor}: Result): string {
  const total = Object.values(stages).reduce((sum, seconds) => sum + seconds, 0)
  const share = Object.entries(stages).map(([name, seconds]) => `${name} ${Math.round((100 * seconds) / total)} %`)
  return [
    '| | MB/s | pages/s | newst is |',
    '|---|---|---|---|',
    row('newst', own, ''),
    ...peers.map((peer) => row(peer.name, peer, times(peer.ratio))),
    '',
    `Pages of 12 kB with menu, story and teasers; processor time of one core, ${processor}, Node ${node}.`,
    `Where the time goes: ${share.join(', ')}.`,
    `Time grows with the length to the power of ${most(growth).toFixed(2)} at most; memory is at most ${Math.ceil(most(memory))} bytes for each character.`
  ].join('\n')
}

function row(name: string, {megabytesPerSecond, pagesPerSecond}: Speed, ratio: string): string {
  return `| ${name} | ${megabytesPerSecond} | ${pagesPerSecond} | ${ratio} |`
}

function times(ratio: number): string {
  return ratio >= 1 ? `${ratio} × as fast` : `${Number((1 / ratio).toPrecision(3))} × as slow`
}

function most(values: Readonly<Record<string, number>>): number {
  return Object.values(values).reduce((most, value) => Math.max(most, value), -Infinity)
}

/**
 * Put a table into the README, between the two comments that hold its place.
 *
 * @param readme - The README.
 * @param place - What the comments are called.
 * @param table - The table.
 * @returns The README with the table.
 * @throws {Error} When the README does not hold the two comments.
 */
export function putTable(readme: string, place: 'bench' | 'quality', table: string): string {
  const [opening, closing] = [`<!-- ${place} -->`, `<!-- /${place} -->`]
  const [start, end] = [readme.indexOf(opening), readme.indexOf(closing)]
  if (start < 0 || end < start) throw new Error(`Expected the README to hold ${opening} and ${closing}`)
  return `${readme.slice(0, start + opening.length)}\n\n${table}\n\n${readme.slice(end)}`
}
