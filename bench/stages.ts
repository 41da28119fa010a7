import {dedupe} from '../src/dedupe/dedupe.js'
import {readFields} from '../src/field/read-fields.js'
import {decode} from '../src/label/decode.js'
import {gatherEvidence} from '../src/label/evidence/evidence.js'
import {label} from '../src/label/label.js'
import {settleLists} from '../src/label/lists/settle-lists.js'
import {scoreRoles} from '../src/label/network/network.js'
import {readNetwork} from '../src/label/network/read-network.js'
import {weights} from '../src/label/weights.js'
import {resolveOptions} from '../src/options.js'
import {toArticle} from '../src/record/to-article.js'
import {segment} from '../src/segment/segment.js'
import {buildTree} from '../src/tree/build-tree.js'
import {time} from './measure.js'

/**
 * Time the stages of the parse.
 *
 * @param pages - The pages.
 * @param runs - How many runs count.
 * @returns Median seconds of processor time of each stage over all pages.
 */
export function timeStages(pages: readonly string[], runs: number): Record<string, number> {
  const settings = resolveOptions({})
  const network = readNetwork(weights)
  const work = pages.map((text) => {
    const blocks = segment(text)
    const evidence = gatherEvidence(blocks)
    const {blocks: labelled} = label(blocks)
    const fields = readFields(labelled, settings)
    const tree = buildTree(text, labelled, fields)
    return {text, blocks, evidence, scores: scoreRoles(network, evidence), labelled, fields, tree}
  })
  type Work = (typeof work)[number]
  const stages: Record<string, (page: Work) => unknown> = {
    segment: ({text}) => segment(text),
    evidence: ({blocks}) => gatherEvidence(blocks),
    network: ({evidence}) => scoreRoles(network, evidence),
    decode: ({scores}) => decode(scores, weights.roles),
    lists: ({labelled, scores}) => settleLists(labelled, scores, weights.roles),
    field: ({labelled}) => readFields(labelled, settings),
    tree: ({text, labelled, fields}) => dedupe(buildTree(text, labelled, fields)),
    record: ({tree}) => toArticle(tree, settings)
  }
  return Object.fromEntries(
    Object.entries(stages).map(([name, stage]) => [
      name,
      time(() => {
        for (const page of work) stage(page)
      }, runs)
    ])
  )
}
