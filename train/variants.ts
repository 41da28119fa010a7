import {layOut} from './lay-out.js'
import {isBody, isStory, type PageParts} from './story-parts.js'
import type {TargetBlock} from './targets.js'

/** Gives numbers from 0 up to 1, the same ones every time. */
export type Random = () => number

/** A page as others take parts of it. */
export interface Donor {
  /** The language of the page, such as `'en'`; empty where it is not known. */
  language: string
  /** The fold of the page. */
  fold: number
  blocks: readonly TargetBlock[]
  /** Its parts, where it has a story. */
  parts: PageParts | undefined
}

/** One of the forms of a page. */
export interface Variant {
  name: string
  blocks: readonly TargetBlock[]
  /** The fold of the page that it has parts of, where that is another than the page's own. */
  borrowedFold?: number
}

/**
 * Make the other forms in which the same page may reach a reader: without menus, without its tail, with boxes of other
 * pages between its blocks, its letters' case lost, its story laid out as on other sites, cut short or taken out, and with
 * nothing but what stands in a field.
 *
 * @param page - The page.
 * @param donors - Pages that boxes and layouts are taken from.
 * @param random - Source of chance.
 * @returns The variants, the page itself (`full`) first, the one of nothing but fields (`clean`) last.
 */
export function makeVariants(page: Donor, donors: readonly Donor[], random: Random): Variant[] {
  const {blocks, parts} = page
  const variants: Variant[] = [{name: 'full', blocks}]
  if (parts) variants.push(...makeStoryVariants(page, parts, donors, random))
  return [...variants, {name: 'clean', blocks: blocks.filter(({role}) => role !== 'furniture')}]
}

function makeStoryVariants(page: Donor, parts: PageParts, donors: readonly Donor[], random: Random): Variant[] {
  const {blocks} = page
  const first = parts.before.length
  const end = blocks.length - parts.after.length
  const top = Math.max(0, first - Math.floor(random() * 4))
  const bottom = Math.min(blocks.length, end + Math.floor(random() * 4))
  const variants: Variant[] = [{name: 'bare', blocks: blocks.slice(top, bottom)}]
  if (random() < 0.5) variants.push({name: 'noMenu', blocks: blocks.slice(top)})
  else variants.push({name: 'noTail', blocks: blocks.slice(0, bottom)})
  // Boxes come from the same fold, so that nothing crosses from one side of a split to the other.
  const neighbours = donors.filter(({fold}) => fold === page.fold)
  if (neighbours.length > 0) variants.push({name: 'spliced', blocks: splice(blocks, end - 1, neighbours, random)})
  if (random() < 0.5) variants.push({name: 'plain', blocks: blocks.map(losesCase)})
  const moved = moveStory(page, parts, donors, random)
  variants.push(...moved, cutShort(random() < 0.5 ? variants[0] : moved[0], page, random))
  if (random() < 0.5) variants.push({name: 'emptied', blocks: blocks.filter((block) => !isStory(block))})
  return variants
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

function moveStory(page: Donor, parts: PageParts, donors: readonly Donor[], random: Random): Variant[] {
  const layouts = donors.filter(({language}) => language !== '' && language === page.language)
  return Array.from({length: layoutCount}, (_, place) => {
    const layout = layouts[Math.floor(random() * layouts.length)]
    return layout?.parts
      ? [{name: `moved${place}`, blocks: layOut(parts, layout.parts, random), borrowedFold: layout.fold}]
      : []
  }).flat()
}

// A brief has its first paragraph or a few.
function cutShort(variant: Variant | undefined, page: Donor, random: Random): Variant {
  let left = 1 + Math.floor(random() * 4)
  const blocks = (variant ?? page).blocks.filter((block) => !isBody(block) || left-- > 0)
  return {...variant, name: 'brief', blocks}
}

function isOutside(block: TargetBlock | undefined): boolean {
  return block?.role !== undefined && !isStory(block)
}

function splice(blocks: readonly TargetBlock[], last: number, donors: readonly Donor[], random: Random): TargetBlock[] {
  const result = [...blocks]
  const pick = (count: number) => Math.floor(random() * count)
  for (let times = 1 + pick(2); times > 0; times--) {
    const box = findBox(donors[pick(donors.length)]?.blocks ?? [], pick)
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

// How often a story is laid out anew.
const layoutCount = 7
