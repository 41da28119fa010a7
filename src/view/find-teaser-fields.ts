import type {Article, Teaser} from '../article.js'
import {nodesOfType} from '../record/nodes-of-type.js'
import type {Root, TeaserList} from '../tree/nodes.js'
import type {Field} from './field.js'
import {type Copies, linkCopies} from './link-copies.js'

/**
 * List the fields of a record that teaser lists make, with the places of the page that each comes from.
 *
 * @param article - The record of the page, without copies.
 * @param tree - The tree of the same page, with copies marked.
 * @returns A field for each list and one for each teaser, in page order; a teaser has the places of its copies too.
 */
export function findTeaserFields({teaserLists}: Article, tree: Root): Field[] {
  const copies = linkCopies(tree)
  const nodes = nodesOfType(tree, 'teaserList')
  return teaserLists.flatMap(({heading, teasers}, index) => {
    const list = nodes[index]
    const path = `teaserLists[${index}]`
    const places = list ? [list.children.find((node) => node.type === 'teaserHeading') ?? list] : []
    return [
      {path, name: 'teaser list', values: [heading ?? '(no heading)'], places},
      ...(list ? toFields(teasers, list, copies, path) : [])
    ]
  })
}

function toFields(teasers: readonly Teaser[], list: TeaserList, {keptOf, copiesOf}: Copies, path: string): Field[] {
  const kept = list.children.filter((node) => node.type === 'teaser' && !keptOf.has(node))
  return teasers.map((teaser, index) => {
    const node = kept[index]
    const places = node ? [node, ...(copiesOf.get(node) ?? [])] : []
    return {path: `${path}.teasers[${index}]`, name: 'teaser', values: linesOf(teaser), places}
  })
}

function linesOf({title, summary, section, date, authors = [], lists}: Teaser): string[] {
  const meta = [section, date, ...authors].filter((part) => part !== undefined).join(' · ')
  const repeats = lists.length > 1 ? `in ${lists.map((name) => name || '(no heading)').join(', ')}` : ''
  return [title, summary ?? '', meta, repeats].filter((line) => line !== '')
}
