import type {Block} from './block.js'
import {startsLower} from './characters.js'
import {findBrokenLines} from './find-broken-lines.js'
import {findWrapping, isWrapped} from './find-wrapping.js'
import {brokenSeam, endsCut, joinLines, wrappedSeam} from './join-lines.js'
import {type Line, splitLines} from './lines.js'
import type {SeamWeights} from './weigh-seams.js'

/**
 * Cut a page into blocks: its lines, with those joined again that a scraper wrapped or broke.
 *
 * The layout is found out from the page, so that all shapes in which scrapers deliver the same page give the same
 * blocks.
 *
 * @param text - The page.
 * @param seams - What is known of the seams of broken pages (default: the weights that come with the package).
 * @returns The blocks in page order; every character that is not white space is in exactly one.
 * @example
 * segment('Storm hits coast\n\nA storm hit the coast.').map((block) => block.text)
 * //=> ['Storm hits coast', 'A storm hit the coast.']
 */
export function segment(text: string, seams?: SeamWeights): Block[] {
  const lines = joinWrapped(splitLines(text))
  return joinLines(lines, findBrokenLines(lines, seams), brokenSeam).map(({text, start, end}) => ({text, start, end}))
}

function joinWrapped(lines: readonly Line[]): Line[] {
  const wrapping = findWrapping(lines)
  const goesOn = lines.map((next, index) => {
    const line = lines[index - 1]
    if (!line || next.afterBlank) return false
    if (endsCut(line) && startsLower(next.text)) return true
    return wrapping !== undefined && isWrapped(line, next, wrapping)
  })
  return joinLines(lines, goesOn, wrappedSeam)
}
