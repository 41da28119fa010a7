import type {Region} from './find-region.js'
import {type NumberGroup, writeRow} from './number-group.js'
import {prefixSums} from './prefix-sums.js'
import {flag, ramp} from './scale.js'
import {minProse} from './weigh-prose.js'

/** How much prose stands above and below a block, and where it stands to the strongest stretch of prose. */
export const surroundingNumbers: NumberGroup = {
  names: [
    'prose',
    'proseWithin3Above',
    'proseWithin3Below',
    'proseWithin10Above',
    'proseWithin10Below',
    'proseAbove',
    'proseBelow',
    'proseShareAbove',
    'toProseAbove',
    'toProseBelow',
    'inRegion',
    'regionBelow',
    'regionAbove',
    'regionPlace',
    'regionShare'
  ],
  write: ({blocks, region}, rows) => {
    const prose = blocks.map((block) => block.prose)
    const between = proseBetween(prose)
    const total = between(0, prose.length)
    const share = (from: number, to: number) => (total > 0 ? between(from, to) / total : 0)
    const above = distances(prose)
    const below = distances([...prose].reverse()).reverse()
    // Full measures, in characters: a long paragraph, some paragraphs, a story.
    for (const [index, weight] of prose.entries()) {
      writeRow(rows, index, [
        ramp(weight, 500),
        ramp(between(index - 3, index), 600),
        ramp(between(index + 1, index + 4), 600),
        ramp(between(index - 10, index), 1500),
        ramp(between(index + 1, index + 11), 1500),
        ramp(between(0, index), 3000),
        ramp(between(index + 1, prose.length), 3000),
        share(0, index),
        ramp(above[index] ?? far, far),
        ramp(below[index] ?? far, far),
        ...placeToRegion(index, region),
        share(region.from, region.to)
      ])
    }
  }
}

// Sums of any stretch in constant time; a stretch may reach over the ends of the page.
function proseBetween(prose: readonly number[]): (from: number, to: number) => number {
  const sums = prefixSums(prose)
  const before = (index: number) => sums[Math.min(prose.length, Math.max(0, index))] ?? 0
  return (from, to) => before(to) - before(from)
}

function placeToRegion(index: number, {from, to}: Region): number[] {
  const inside = index >= from && index < to
  return [
    flag(inside),
    index < from ? 1 - ramp(from - index, far) : 0,
    index >= to ? 1 - ramp(index - to + 1, far) : 0,
    inside ? (index - from) / (to - from) : 0
  ]
}

// How many blocks up the last prose stands.
function distances(prose: readonly number[]): number[] {
  let distance = far
  return prose.map((weight) => {
    const here = distance
    distance = weight >= minProse ? 1 : distance + 1
    return here
  })
}

// Further away than this is just far (blocks).
const far = 20
