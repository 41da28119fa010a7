import type {Plugin} from 'unified'
import {dedupe} from '../dedupe/dedupe.js'
import type {Root} from '../tree/nodes.js'
import {findCopies} from './find-copies.js'
import {report} from './report.js'

/**
 * Plugin: mark what a page prints more than once.
 *
 * A copy of a teaser or of a block of the body gets `data.duplicateOf`, and the file an info message; nothing leaves the tree.
 *
 * @returns Transformer of newst trees.
 * @example
 * import {unified} from 'unified'
 *
 * const processor = unified().use(newsParse).use(newsDedupe)
 * const page = `Storm Takes Both Piers
 *
 * By Jane Doe
 *
 * A storm hit the northern coast on Monday, officials said.
 *
 * Nobody was hurt, but two hundred people spent the night in the school gym.
 *
 * Most read
 *
 * Night Trains Return to the Northern Line
 *
 * Latest
 *
 * Night trains return to the northern line`
 *
 * const tree = await processor.run(processor.parse(page))
 * tree.children.at(-1).children.at(-1).data.duplicateOf
 * //=> page.indexOf('Night Trains')
 */
export const newsDedupe: Plugin<[], Root> = function () {
  return (tree, file) => {
    const marked = dedupe(tree)
    report(file, findCopies(marked))
    return marked
  }
}
