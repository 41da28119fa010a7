import {candidateForms, type Form} from './form.js'
import {splitItems} from './split-items.js'
import type {TeaserItem, TeaserLine} from './teaser-line.js'

/** Bits that a meta line costs which the form has for an item after the last: as much as naming one item in eight. */
const bitsPerLate = 3

/** The same before the first item. Where a list starts is surer than where it ends, so this costs more. */
const bitsPerEarly = 4

/** Bits that a line costs in the description of an item's shape: one of four roles. */
const bitsPerLine = 2

/**
 * Find the form that the items of a list repeat: the one by which the list has the shortest description.
 *
 * The description names the shapes that items have (which roles, in which order), then the shape of each item, then the
 * meta lines that do not fit at the ends of the list. Items that are all alike make it short.
 *
 * @param lines - The lines of a list, without heading and furniture, in page order.
 * @returns The form.
 */
export function findForm(lines: readonly TeaserLine[]): Form {
  const kinds = new Set(lines.filter((line) => line.role === 'teaserMeta').map((line) => line.kind))
  const rated = candidateForms([...kinds]).map((form) => ({form, bits: describe(lines, form)}))
  return rated.reduce((best, next) => (next.bits < best.bits ? next : best)).form
}

/** Length of the description of a list by a form, in bits. */
function describe(lines: readonly TeaserLine[], form: Form): number {
  return describeShapes(splitItems(lines, form)) + describeEnds(lines, form)
}

function describeShapes(items: readonly TeaserItem[]): number {
  const counts = new Map<string, number>()
  for (const shape of items.map(shapeOf)) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  let bits = 0
  for (const [shape, count] of counts) bits += bitsPerLine * shape.length + count * Math.log2(items.length / count)
  return bits
}

/** One character a line. */
function shapeOf(item: TeaserItem): string {
  return item.map((line) => shapeLetters[line.role === 'teaserMeta' ? line.kind : line.role]).join('')
}

const shapeLetters = {
  teaserTitle: 'T',
  teaserSummary: 'S',
  teaserHeading: 'H',
  furniture: 'F',
  number: 'n',
  authors: 'a',
  figures: 'f',
  words: 'w'
}

/** What the meta lines at the two ends cost that the form would give to an item before the first or after the last. */
function describeEnds(lines: readonly TeaserLine[], form: Form): number {
  const isMeta = lines.map((line) => line.role === 'teaserMeta')
  const head = lines.slice(0, isMeta.indexOf(false))
  const tail = lines.slice(isMeta.lastIndexOf(false) + 1)
  return bitsPerEarly * (head.length - form.countBefore(head)) + bitsPerLate * form.countBefore(tail)
}
