import type {ArticleByline} from '../article.js'
import {defined} from '../defined.js'
import type {Root} from '../tree/nodes.js'
import {findLeadIn} from './find-lead-in.js'
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
  const leadIn = findLeadIn(tree)
  // A byline names persons, or the lead-in does: "(서울=연합뉴스) 홍길동 기자 =".
  const reporters = bylines.some((node) => node.authors.length > 0) ? [] : (leadIn?.authors ?? [])
  if (bylines.length === 0 && leadIn && reporters.length > 0) return {text: leadIn.text, authors: reporters}
  const main = bylines.find((node) => node.authors.length > 0 || node.organization !== undefined) ?? bylines[0]
  return (
    main &&
    defined({
      text: main.value,
      authors: [...new Set([...bylines.flatMap((node) => node.authors), ...reporters])],
      organization: bylines.find((node) => node.organization !== undefined)?.organization
    })
  )
}
