import type {Block} from './block.js'
import {findBrokenLines} from './find-broken-lines.js'
import {findWrapping, isWrapped} from './find-wrapping.js'
import {joinBrokenLines, joinWrappedLines} from './join-lines.js'
import {type Line, splitLines} from './lines.js'

/**
 * Cut a page into blocks: its lines, with those joined again that a scraper wrapped or broke.
 *
 * The layout is found out from the page, so that all shapes in which scrapers deliver the same page give the same
 * blocks.
 *
 * @param text - The page.
 * @returns The blocks in page order; every character that is not white space is in exactly one.
 * @example
 * segment('Storm hits coast\n\nA storm hit the coast.').map((block) => block.text)
 * //=> ['Storm hits coast', 'A storm hit the coast.']
 */
export function segment(text: string): Block[] {
  return joinBroken(joinWrapped(splitLines(text)))
}

function joinWrapped(lines: Line[]): Line[] {
  const wrapping = findWrapping(lines)
  if (!wrapping) return lines
  const goesOn = lines.map((next, index) => {
    const line = lines[index - 1]
    return line !== undefined && !next.afterBlank && isWrapped(line, next, wrapping)
  })
  return joinWhere(lines, goesOn, joinWrappedLines)
}

function joinBroken(lines: Line[]): Block[] {
  const goesOn = findBrokenLines(
    lines.map((line) => line.text),
    lines.map((line) => line.afterBlank)
  )
  return joinWhere(lines, goesOn, joinBrokenLines).map(({text, start, end}) => ({text, start, end}))
}

function joinWhere(lines: readonly Line[], goesOn: readonly boolean[], join: (piece: string, next: string) => string): Line[] {
  const joined: Line[] = []
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1)
    if (last && goesOn[index]) joined[joined.length - 1] = {...last, text: join(last.text, line.text), end: line.end}
    else joined.push(line)
  }
  return joined
}
