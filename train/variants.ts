import type {Role} from '../src/label/role.js'
import type {TargetBlock} from './targets.js'

/** Gives numbers from 0 up to 1, the same ones every time. */
export type Random = () => number

/** A page as others take parts of it. */
export interface Donor {
  /** The language that the page declares, such as `'en'`; empty where it declares none. */
  language: string
  blocks: readonly TargetBlock[]
}

/**
 * Make the other forms in which the same page may reach a reader: without menus, without its tail, with boxes of other
 * pages between its blocks, its letters' case lost, its story in the frame of another site, cut short or taken out, and
 * with nothing but what stands in a field.
 *
 * @param page - The page.
 * @param donors - Pages that boxes and frames are taken from.
 * @param random - Source of chance.
 * @returns The variants by name, the page itself (`full`) first.
 */
export function makeVariants(
  page: Donor,
  donors: readonly Donor[],
  random: Random
): Map<string, readonly TargetBlock[]> {
  const {blocks} = page
  const first = blocks.findIndex(isStory)
  const last = blocks.findLastIndex(isStory)
  const variants = new Map<string, readonly TargetBlock[]>([['full', blocks]])
  if (first >= 0) {
    const top = Math.max(0, first - Math.floor(random() * 4))
    const bottom = Math.min(blocks.length, last + 1 + Math.floor(random() * 4))
    variants.set('bare', blocks.slice(top, bottom))
    variants.set(random() < 0.5 ? 'noMenu' : 'noTail', random() < 0.5 ? blocks.slice(top) : blocks.slice(0, bottom))
    if (donors.length > 0)
      variants.set(
        'spliced',
        splice(
          blocks,
          last,
          donors.map((donor) => donor.blocks),
          random
        )
      )
    if (random() < 0.5) variants.set('plain', blocks.map(losesCase))
    const frames = donors.filter(({language}) => language !== '' && language === page.language)
    for (const name of ['moved', 'movedAgain']) {
      const moved = move(blocks.slice(first, last + 1), frames, random)
      if (moved) variants.set(name, moved)
    }
    variants.set('brief', cutShort(random() < 0.5 ? blocks : (variants.get('moved') ?? blocks), random))
    if (random() < 0.5)
      variants.set(
        'emptied',
        blocks.filter((block) => !isStory(block))
      )
  }
  return variants.set(
    'clean',
    blocks.filter(({role}) => role !== 'furniture')
  )
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
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const storyRoles: ReadonlySet<Role> = new Set<Role>([
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

const bodyRoles: ReadonlySet<Role> = new Set<Role>(['paragraph', 'crosshead', 'listItem', 'quote'])

function isStory({role}: TargetBlock): boolean {
  return role !== undefined && storyRoles.has(role)
}

function isOutside(block: TargetBlock | undefined): boolean {
  return block?.role !== undefined && !storyRoles.has(block.role)
}

// The frame of a site is what stands around its story.
function move(
  story: readonly TargetBlock[],
  frames: readonly Donor[],
  random: Random
): readonly TargetBlock[] | undefined {
  const frame = frames[Math.floor(random() * frames.length)]?.blocks ?? []
  const first = frame.findIndex(isStory)
  if (first < 0) return undefined
  return [...frame.slice(0, first), ...story, ...frame.slice(frame.findLastIndex(isStory) + 1)]
}

// A brief has its first paragraph or a few.
function cutShort(blocks: readonly TargetBlock[], random: Random): readonly TargetBlock[] {
  let left = 1 + Math.floor(random() * 4)
  return blocks.filter(({role}) => role === undefined || !bodyRoles.has(role) || left-- > 0)
}

function splice(
  blocks: readonly TargetBlock[],
  last: number,
  donors: readonly (readonly TargetBlock[])[],
  random: Random
): TargetBlock[] {
  const result = [...blocks]
  const pick = (count: number) => Math.floor(random() * count)
  for (let times = 1 + pick(2); times > 0; times--) {
    const box = findBox(donors[pick(donors.length)] ?? [], pick)
    const seams = seamsOf(result, last)
    result.splice(seams[pick(seams.length)] ?? result.length, 0, ...box)
  }
  return result
}

// A box is a run of blocks that no story holds: teasers with summaries, a banner, comments.
function findBox(donor: readonly TargetBlock[], pick: (count: number) => number): TargetBlock[] {
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

function losesCase(block: TargetBlock): TargetBlock {
  const text = block.text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return {...block, text}
}

// A box that holds no longer line is a menu, and every page has those (characters).
const longLine = 60
