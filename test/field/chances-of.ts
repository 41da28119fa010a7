import {chanceRoles, type LabelledBlock} from '../../src/label/labelled-block.js'
import type {Role} from '../../src/label/role.js'

/**
 * What the labelling thinks of a block that it was nearly sure of: another role is never out of the question.
 *
 * @param role - The role that it gave.
 * @param other - How likely it thinks any other of these roles (optional).
 * @returns The chances of the roles that name or date the article.
 */
export function chancesOf(
  role: Role,
  other = role.startsWith('teaser') ? hardlyEver : unlikely
): NonNullable<LabelledBlock['chances']> {
  const chances = chanceRoles.map((one) => [one, one === role ? nearlySure : other] as const)
  return Object.fromEntries(chances) as NonNullable<LabelledBlock['chances']>
}

const nearlySure = 0.9
const unlikely = 0.02
const hardlyEver = 0.0001
