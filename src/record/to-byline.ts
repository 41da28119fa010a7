import type {ArticleByline} from '../article.js'
import {defined} from '../defined.js'
import type {Root} from '../tree/nodes.js'
import {nodesOfType} from './nodes-of-type.js'

/**
 * Take the byline from a tree.
 *
 * A page may name the author twice, or one author above the article and another below it: the text is that of the first
 * byline that names somebody, the authors are those of all.
 *
 * @param tree - The tree of a page.
 * @returns The byline; `undefined` when the page has none.
 */
export function toByline(tree: Root): ArticleByline | undefined {
  const bylines = nodesOfType(tree, 'byline')
  const main = bylines.find((node) => node.authors.length > 0 || node.organization !== undefined) ?? bylines[0]
  return (
    main &&
    defined({
      text: main.value,
      authors: [...new Set(bylines.flatMap((node) => node.authors))],
      organization: bylines.find((node) => node.organization !== undefined)?.organization
    })
  )
}
