import {endsSentence} from '../../segment/characters.js'

/**
 * Weigh how much prose a block is: whole sentences of some length.
 *
 * @param text - The text of the block.
 * @param wide - How many of its characters belong to wide scripts; they say as much as two others.
 * @returns Its length in characters; less where it is short, 0 where it is no prose.
 * @example
 * weighProse('The harbour wall has to be mended before the winter, said the council.', 0)
 * //=> 20
 */
export function weighProse(text: string, wide: number): number {
  const length = text.length + wide
  if (length < minProse || !endsSentence(text)) return 0
  return length < fullProse ? length * ((length - minProse) / (fullProse - minProse)) : length
}

/** From here on a sentence counts as prose (characters); shorter ones stand in captions and menus as often. */
export const minProse = 50

// From here on a sentence counts in full (characters): titles are hardly ever so long.
const fullProse = 120
