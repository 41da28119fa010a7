import type {LabelledBlock} from '../label/labelled-block.js'

/**
 * Tell how likely a block names or dates the article, by its label.
 *
 * @param block - The block; none is nothing.
 * @param role - What it may be.
 * @returns The chance, from 0 to 1; of a block without chances, how sure its own role is.
 */
export function chanceOf(block: LabelledBlock | undefined, role: keyof NonNullable<LabelledBlock['chances']>): number {
  if (!block) return 0
  return block.chances?.[role] ?? (block.role === role ? block.confidence : 0)
}

/**
 * Set small chances apart: of .0001 it is .1 and of .01 it is .3.
 *
 * @param chance - The chance, 0 or more.
 * @returns Its fourth root.
 */
export function spread(chance: number): number {
  return Math.sqrt(Math.sqrt(chance))
}
