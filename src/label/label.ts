import {defined} from '../defined.js'
import {findSiteLines} from '../memory/find-site-lines.js'
import type {Recall} from '../memory/recall.js'
import type {Block} from '../segment/block.js'
import {chancesOf} from './chances-of.js'
import {confidenceOf} from './confidence.js'
import {gatherEvidence} from './evidence/evidence.js'
import {isStory} from './is-story.js'
import type {LabelledBlock, LabelledPage} from './labelled-block.js'
import {settleLists} from './lists/settle-lists.js'
import type {Matrix} from '../learned/layers.js'
import {scoreRoles} from './network/network.js'
import {readNetwork, type StoredNetwork} from './network/read-network.js'
import {type Odds, readOdds} from './read-odds.js'
import {readPage} from './read-page.js'
import type {Role} from './role.js'
import {settleCopies} from './settle-copies.js'
import {settleMarks} from './settle-marks.js'
import {settleSiteLines} from './settle-site-lines.js'
import {weights} from './weights.js'

/**
 * Say of each block what it is on its page.
 *
 * @param blocks - The page's blocks, in page order.
 * @param stored - The learned network (default: the one that comes with the package).
 * @param recalled - What a memory knows of the page's lines (optional).
 * @returns The same blocks with role and confidence, and how likely the page holds an article at all.
 * @example
 * const page = `Storm Takes Both Piers
 *
 * By Jane Doe
 *
 * A storm hit the northern coast on Monday, officials said.
 *
 * Nobody was hurt, but two hundred people spent the night in the school gym.`
 *
 * label(segment(page)).blocks.map((block) => block.role)
 * //=> ['headline', 'byline', 'paragraph', 'paragraph']
 */
export function label(blocks: readonly Block[], stored: StoredNetwork = weights, recalled?: Recall): LabelledPage {
  const network = readNetwork(stored)
  const evidence = gatherEvidence(blocks)
  const lengths = blocks.map(({text}) => text.length)
  const {roles: columns, temperature} = stored
  const read = (scores: Matrix, odds: Odds) =>
    readPage({scores, odds, columns, temperature, evidence, lengths}, stored.readings)
  let scores = scoreRoles(network, evidence)
  let odds = readOdds(scores, temperature)
  let page = read(scores, odds)
  const lines = recalled ? findSiteLines(recalled, storyLengths(blocks, page.roles)) : []
  if (lines.some((line) => line !== undefined)) {
    const rest = gatherEvidence(blocks.filter((_, index) => lines[index] === undefined))
    scores = settleSiteLines(scores, scoreRoles(network, rest), lines, columns)
    odds = readOdds(scores, temperature)
    page = read(scores, odds)
  }
  const labelled = blocks.map(({text, start, end}, index): LabelledBlock => {
    const role = page.roles[index] ?? 'furniture'
    const confidence = confidenceOf(scores, index, columns.indexOf(role), temperature * modesty)
    return {text, start, end, role, confidence, chances: chancesOf(odds, index, stored)}
  })
  // A list may be told where its copy was not, and a copy where its list was not.
  const settled = settleMarks(settleCopies(settleLists(settleCopies(labelled), scores, stored.roles, stored.lists)))
  return {blocks: settled, ...defined({article: page.article})}
}

/**
 * How much higher the temperature is at which shares become confidence than the one by which roles are chosen: at that
 * one the network is surer of itself than it is right, by .033 on average, and by .023 so (hosts that it had not seen).
 */
const modesty = 1.2

function storyLengths(blocks: readonly Block[], roles: readonly Role[]): number[] {
  return blocks.map(({text}, index) => (isStory(roles[index] ?? 'furniture') ? text.length : 0))
}
