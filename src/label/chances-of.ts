import {type ChanceRole, chanceRoles, type LabelledBlock} from './labelled-block.js'
import {exponential} from './confidence.js'
import type {Matrix} from './network/layers.js'
import type {StoredNetwork} from './network/read-network.js'

/**
 * Tell how likely a block is each of the roles that name or date the article, whatever role it is given.
 *
 * @param scores - The scores of all roles of all blocks.
 * @param block - The block's row.
 * @param network - The network that gave the scores.
 * @returns Each role's share among all roles, from 0 to 1, to four digits.
 */
export function chancesOf(
  scores: Matrix,
  block: number,
  {roles, temperature}: Pick<StoredNetwork, 'roles' | 'temperature'>
): NonNullable<LabelledBlock['chances']> {
  const row = scores.values.subarray(block * scores.columns, (block + 1) * scores.columns)
  const highest = row.reduce((most, score) => Math.max(most, score), -Infinity)
  const odds = Array.from(row, (score) => exponential((score - highest) / temperature))
  const total = odds.reduce((sum, one) => sum + one, 0)
  const shareOf = (role: ChanceRole): number => Math.round((1e4 * (odds[roles.indexOf(role)] ?? 0)) / total) / 1e4
  return Object.fromEntries(chanceRoles.map((role) => [role, shareOf(role)])) as Record<ChanceRole, number>
}
