import type {Page} from './page.js'

/** Where a line stands to the story, and how many blocks away from the edge of its part. */
export interface PlaceInPage {
  /** Above the headline, between headline and body, in the body, or below it. */
  part: 'above' | 'head' | 'story' | 'below'
  distance: number
}

/**
 * Tell where a block stands to the story of its page.
 *
 * @param page - The page.
 * @param at - Index of the block.
 * @returns The part of the page, and how far from the headline or from the body's edge the block stands.
 */
export function placeInPage({headline, firstProse, lastProse, headEnd}: Page, at: number): PlaceInPage {
  const top = headline >= 0 ? headline : firstProse
  if (at < top) return {part: 'above', distance: top - at}
  if (lastProse >= 0 && at > lastProse) return {part: 'below', distance: at - lastProse}
  if (at < headEnd) return {part: 'head', distance: at - Math.max(headline, 0)}
  return {part: 'story', distance: Math.min(at - firstProse, lastProse - at)}
}

/**
 * Tell how near a block is to the edge of a part.
 *
 * @param place - Where it stands.
 * @param part - The part.
 * @returns 1 right at the edge, less with each block; 0 in another part.
 */
export function nearness(place: PlaceInPage, part: PlaceInPage['part']): number {
  return place.part === part ? 1 / Math.max(1, place.distance) : 0
}
