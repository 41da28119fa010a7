import {leaveBeginnings, restoreBeginnings} from '../packing/beginnings.js'
import {type FurnitureKind, furnitureKinds} from './furniture-kinds.js'

/** Phrases of each kind of furniture, `|` between. */
export type Furniture = Readonly<Record<FurnitureKind, string>>

const betweenWords = '|'
const betweenKinds = '~'

/**
 * Pack what languages call the things around an article into one string, which is what the built package has of it.
 *
 * @param furniture - The phrases of each kind, sorted, so that many begin as the one before does.
 * @returns The kinds one after another.
 */
export function packFurniture(furniture: Furniture): string {
  return furnitureKinds
    .map((kind) => leaveBeginnings(furniture[kind].split(betweenWords)).join(betweenWords))
    .join(betweenKinds)
}

/**
 * Unpack what languages call the things around an article.
 *
 * @param packed - What `packFurniture` gave.
 * @returns The phrases of each kind.
 */
export function unpackFurniture(packed: string): Furniture {
  const cells = packed.split(betweenKinds)
  return Object.fromEntries(
    furnitureKinds.map((kind, at) => [
      kind,
      restoreBeginnings((cells[at] ?? '').split(betweenWords)).join(betweenWords)
    ])
  ) as Furniture
}
