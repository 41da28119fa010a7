import type {Block} from '../segment/block.js'
import {confidenceOf} from './confidence.js'
import {decode} from './decode.js'
import {gatherEvidence} from './evidence/evidence.js'
import type {LabelledBlock} from './labelled-block.js'
import {scoreRoles} from './network/network.js'
import {readNetwork, type StoredNetwork} from './network/read-network.js'
import {settleCopies} from './settle-copies.js'
import {weights} from './weights.js'

/**
 * Say of each block what it is on its page.
 *
 * @param blocks - The page's blocks, in page order.
 * @param stored - The learned network (default: the one that comes with the package).
 * @returns The same blocks with role and confidence.
 * @example
 * const page = `Storm Takes Both Piers
 *
 * By Jane Doe
 *
 * A storm hit the northern coast on Monday, officials said.
 *
 * Nobody was hurt, but two hundred people spent the night in the school gym.`
 *
 * label(segment(page)).map((block) => block.role)
 * //=> ['headline', 'byline', 'paragraph', 'paragraph']
 */
export function label(blocks: readonly Block[], stored: StoredNetwork = weights): LabelledBlock[] {
  const scores = scoreRoles(readNetwork(stored), gatherEvidence(blocks))
  const roles = decode(scores, stored.roles)
  const labelled = blocks.map((block, index) => {
    const role = roles[index] ?? 'furniture'
    return {...block, role, confidence: confidenceOf(scores, index, stored.roles.indexOf(role), stored.temperature)}
  })
  return settleCopies(labelled)
}
