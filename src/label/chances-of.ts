import type {LabelledBlock} from './labelled-block.js'
import type {StoredNetwork} from './network/read-network.js'
import type {Odds} from './read-odds.js'
import type {Role} from './role.js'

/**
 * Tell how likely a block is each of the roles that name or date the article, whatever role it is given.
 *
 * @param odds - The odds of all roles of all blocks.
 * @param block - The block's row.
 * @param network - The network that gave the scores.
 * @returns Each role's share among all roles, from 0 to 1, to four digits.
 */
export function chancesOf(
  odds: Odds,
  block: number,
  {roles}: Pick<StoredNetwork, 'roles'>
): NonNullable<LabelledBlock['chances']> {
  const total = odds.totals[block] ?? 1
  const shareOf = (role: Role): number => {
    const column = roles.indexOf(role)
    const own = column < 0 ? 0 : (odds.values[block * roles.length + column] ?? 0)
    return Math.round((1e4 * own) / total) / 1e4
  }
  return {
    byline: shareOf('byline'),
    published: shareOf('published'),
    modified: shareOf('modified'),
    pageDate: shareOf('pageDate')
  }
}
