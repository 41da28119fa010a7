import {isStory as isStoryText} from '../src/label/is-story.js'
import type {Role} from '../src/label/role.js'
import type {TargetBlock} from './targets.js'

/** A page in the parts that its layout prints it in; joined they are the page again. */
export interface PageParts {
  /** What stands above the story. */
  before: readonly TargetBlock[]
  /** From the story's first line to its first paragraph. */
  head: readonly TargetBlock[]
  /** From its first paragraph to its last line. */
  body: readonly TargetBlock[]
  /** What stands below it. */
  after: readonly TargetBlock[]
}

/**
 * Take a page apart.
 *
 * @param blocks - The blocks of the page.
 * @returns Its parts; nothing for a page without a story.
 */
export function takePageApart(blocks: readonly TargetBlock[]): PageParts | undefined {
  const first = blocks.findIndex(isStory)
  const opening = blocks.findIndex(isBody)
  if (first < 0 || opening < first) return undefined
  const end = blocks.findLastIndex(isStory) + 1
  return {
    before: blocks.slice(0, first),
    head: blocks.slice(first, opening),
    body: blocks.slice(opening, end),
    after: blocks.slice(end)
  }
}

/**
 * Tell whether a block belongs to a story.
 *
 * @param block - The block.
 * @returns Whether it does.
 */
export function isStory({role}: TargetBlock): boolean {
  return role !== undefined && (printedWithStory.has(role) || isStoryText(role))
}

/**
 * Tell whether a block is part of a story's own text.
 *
 * @param block - The block.
 * @returns Whether it is.
 */
export function isBody({role}: TargetBlock): boolean {
  return role !== undefined && isStoryText(role)
}

const printedWithStory: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst', 'byline', 'note', 'caption'])
