import type {Article} from '../article.js'
import {nodesOfType} from '../record/nodes-of-type.js'
import type {Content, Dated, Root, RootContent} from '../tree/nodes.js'
import type {Field} from './field.js'
import {findTeaserFields} from './find-teaser-fields.js'

/**
 * List the fields of a record, with the places of the page that each comes from.
 *
 * @param article - The record of the page, without copies (`dedupe: true`).
 * @param tree - The tree of the same page, with copies marked.
 * @returns The fields in the order of the record's type.
 * @example
 * const tree = {type: 'root', children: [{type: 'headline', value: 'Storm hits coast'}]}
 * const article = {headline: 'Storm hits coast', paragraphs: [], body: [], teaserLists: []}
 * findFields(article, tree).map((field) => field.path)
 * //=> ['headline']
 */
export function findFields(article: Article, tree: Root): Field[] {
  const {language, headline, standfirst, keywords} = article
  return [
    field('headline', headline, nodesOfType(tree, 'headline').slice(0, 1)),
    field('standfirst', standfirst, nodesOfType(tree, 'standfirst')),
    ...findBylineFields(article, tree),
    ...findDatelineFields(article, tree),
    ...(['published', 'modified', 'pageDate'] as const).map((kind) =>
      field(kind, article[kind], findDated(tree, kind, article[kind]))
    ),
    field('language', language, []),
    ...findBodyFields(article, tree),
    field('keywords', keywords, nodesOfType(tree, 'keywords')),
    ...findTeaserFields(article, tree)
  ].filter(({values}) => values.length > 0)
}

function field(path: string, value: string | string[] | undefined, places: Content[]): Field {
  const values = typeof value === 'string' ? [value] : (value ?? [])
  return {path, name: path.slice(path.lastIndexOf('.') + 1), values, places}
}

function findBylineFields({byline}: Article, tree: Root): Field[] {
  const nodes = nodesOfType(tree, 'byline')
  const main = nodes.find((node) => node.value === byline?.text)
  const others = nodes.filter((node) => node !== main && (node.authors.length > 0 || node.organization !== undefined))
  const naming = main ? [main, ...others] : others
  return [
    {...field('byline.text', byline?.text, main ? [main] : []), name: 'byline'},
    field('byline.authors', byline?.authors, naming),
    field(
      'byline.organization',
      byline?.organization,
      naming.filter((node) => node.organization !== undefined)
    )
  ]
}

function findDatelineFields({dateline}: Article, tree: Root): Field[] {
  const line = nodesOfType(tree, 'dateline').find((node) => node.value === dateline?.text)
  const leadIn = nodesOfType(tree, 'paragraph').find((node) => node.leadIn !== undefined)
  const dated = [line ?? leadIn].filter((node) => node !== undefined)
  const led = leadIn ? [leadIn] : []
  return [
    {...field('dateline.text', dateline?.text, dated), name: 'dateline'},
    field('dateline.date', dateline?.date, dated),
    field('dateline.place', dateline?.place, led),
    field('dateline.agency', dateline?.agency, led)
  ]
}

function findDated(tree: Root, kind: keyof Dated, date: string | undefined): RootContent[] {
  const dated = tree.children.find((node) => kind in node && (node as Dated)[kind] === date)
  return dated ? [dated] : []
}

function findBodyFields({body}: Article, tree: Root): Field[] {
  const nodes = tree.children.filter((node) => bodyTypes.has(node.type) && node.data?.duplicateOf === undefined)
  return body.map((block, index) => {
    const node = nodes[index]
    const values = block.type === 'list' ? block.items : [block.text]
    return {path: `body[${index}]`, name: block.type, values, places: node ? [node] : []}
  })
}

const bodyTypes = new Set<string>(['paragraph', 'crosshead', 'quote', 'caption', 'note', 'list'])
