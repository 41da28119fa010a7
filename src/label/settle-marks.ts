import type {LabelledBlock} from './labelled-block.js'
import type {Role} from './role.js'

/**
 * Give the few blocks whose own mark tells what they are the role that it tells: a bullet in the story makes an item of a
 * list, and who holds the rights in a page is the title of no article.
 *
 * @param blocks - The labelled blocks, in page order.
 * @returns The blocks, with those settled.
 */
export function settleMarks(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  return blocks.map((block) => {
    if (ofStory.has(block.role) && bullet.test(block.text)) return {...block, role: 'listItem'}
    return block.role === 'teaserTitle' && rights.test(block.text) ? {...block, role: 'furniture'} : block
  })
}

const ofStory: ReadonlySet<Role> = new Set<Role>(['paragraph', 'note', 'crosshead'])
const bullet = /^[•▪◦‣∙●]\s/u
const rights = /(?:©|\(c\))\s?\p{Nd}{4}|^©/iu
