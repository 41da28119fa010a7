import type {Block} from '../src/segment/block.js'
import type {Target} from './targets.js'

/** A block with what is known of it. */
export interface TargetBlock extends Block {
  target: Target
}

/** Gives numbers from 0 up to 1, the same ones every time. */
export type Random = () => number

/**
 * Make the other forms in which the same page may reach a reader: without menus, without its tail, with boxes of other
 * pages between its blocks, its letters' case lost.
 *
 * @param blocks - The page.
 * @param donors - Pages of other sites that boxes are taken from.
 * @param random - Source of chance.
 * @returns The variants by name.
 */
export function makeVariants(
  blocks: readonly TargetBlock[],
  donors: readonly (readonly TargetBlock[])[],
  random: Random
): Map<string, TargetBlock[]> {
  const first = blocks.findIndex(isStory)
  const last = blocks.findLastIndex(isStory)
  const variants = new Map<string, TargetBlock[]>([['full', [...blocks]]])
  if (first < 0) return variants
  const top = Math.max(0, first - Math.floor(random() * 4))
  const bottom = Math.min(blocks.length, last + 1 + Math.floor(random() * 4))
  variants.set('bare', blocks.slice(top, bottom))
  variants.set(random() < 0.5 ? 'noMenu' : 'noTail', random() < 0.5 ? blocks.slice(top) : blocks.slice(0, bottom))
  if (donors.length > 0) variants.set('spliced', splice(blocks, last, donors, random))
  if (random() < 0.5)
    variants.set(
      'plain',
      blocks.map((block) => ({...block, text: losesCase(block.text)}))
    )
  return variants
}

/**
 * Keep only what stands in a field, as an extractor leaves a page.
 *
 * @param blocks - An annotated page.
 * @returns The page without furniture.
 */
export function keepFields(blocks: readonly TargetBlock[]): TargetBlock[] {
  return blocks.filter(({target}) => !(target?.length === 1 && target[0] === 'furniture'))
}

/**
 * Make a source of chance.
 *
 * @param seed - Where it starts.
 * @returns The source (mulberry32).
 */
export function makeRandom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function isStory({target}: TargetBlock): boolean {
  return (
    target !== undefined &&
    (target.includes('paragraph') || target.length === 1) &&
    target.every((role) => storyRoles.has(role))
  )
}

const storyRoles = new Set<string>([
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'crosshead',
  'listItem',
  'quote',
  'note',
  'caption'
])

// A box is a run of blocks that no story holds: teasers with summaries, a banner, comments.
function splice(
  blocks: readonly TargetBlock[],
  last: number,
  donors: readonly (readonly TargetBlock[])[],
  random: Random
): TargetBlock[] {
  const result = [...blocks]
  const pick = (count: number) => Math.floor(random() * count)
  for (let times = 1 + pick(2); times > 0; times--) {
    const donor = donors[pick(donors.length)] ?? []
    const box = findBox(donor, pick)
    const seams = seamsOf(result, last)
    result.splice(seams[pick(seams.length)] ?? result.length, 0, ...box)
  }
  return result
}

function findBox(donor: readonly TargetBlock[], pick: (count: number) => number): TargetBlock[] {
  const isOutside = (block: TargetBlock | undefined) =>
    block?.target?.length === 1 && !storyRoles.has(block.target[0] ?? '')
  const starts = donor.flatMap((block, index) => (isOutside(block) && block.text.length > longLine ? [index] : []))
  if (starts.length === 0) return []
  const middle = starts[pick(starts.length)] ?? 0
  let from = middle
  let to = middle + 1
  const reach = 3 + pick(12)
  while (from > 0 && middle - from < reach && isOutside(donor[from - 1])) from--
  while (to < donor.length && to - middle < reach && isOutside(donor[to])) to++
  return donor.slice(from, to)
}

// Boxes stand around the story, and now and then between its paragraphs.
function seamsOf(blocks: readonly TargetBlock[], last: number): number[] {
  const outside = blocks.flatMap((block, index) => (isStory(block) ? [] : [index]))
  const inside = blocks.flatMap((block, index) => (isStory(block) && index > 0 && index % 4 === 0 ? [index] : []))
  return [...outside.slice(-40), Math.min(blocks.length, last + 1), ...inside.slice(0, 6)]
}

function losesCase(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

const longLine = 60
