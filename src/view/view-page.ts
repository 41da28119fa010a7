import type {Element} from 'hast'
import {h} from 'hastscript'
import {doubtBelow} from '../plugin/find-doubts.js'
import type {Content, Literals, Root} from '../tree/nodes.js'
import {anchorOf} from './anchor-of.js'
import type {Field} from './field.js'
import {type Copies, linkCopies} from './link-copies.js'
import {printedText} from './printed-text.js'
import {roleNames} from './role-names.js'

/**
 * Show a page as it was read: each stretch in its role's colour, with line, role and confidence in the margin.
 *
 * @param text - The page.
 * @param tree - Its tree, with positions and with copies marked.
 * @param fields - The fields of its record, which the margin links to.
 * @returns The element `section`, in hast; `viewStyle` has its looks.
 */
export function viewPage(text: string, tree: Root, fields: readonly Field[]): Element {
  const view: View = {text, copies: linkCopies(tree), fieldOf: findFirstFields(fields)}
  return h(
    'section.newst-page',
    {id: 'page', ariaLabel: 'The page', ...(tree.language !== undefined && {lang: tree.language})},
    tree.children.map((node) => viewNode(node, view, undefined))
  )
}

/** What the parts of the view need to know of the whole. */
interface View {
  text: string
  copies: Copies
  /** Index of the field that a node is a place of. */
  fieldOf: Map<Content, number>
}

function findFirstFields(fields: readonly Field[]): Map<Content, number> {
  const fieldOf = new Map<Content, number>()
  for (const [index, {places}] of fields.entries()) {
    for (const node of places) if (!fieldOf.has(node)) fieldOf.set(node, index)
  }
  return fieldOf
}

/** The element of a node; `outer` is the field of the node around it. */
function viewNode(node: Content, view: View, outer: number | undefined): Element {
  const field = view.fieldOf.get(node) ?? outer
  const isCopy = view.copies.keptOf.has(node)
  return h(
    'div',
    {id: anchorOf(node), className: isCopy ? [`newst-${node.type}`, 'newst-copy'] : [`newst-${node.type}`]},
    [
      ...('children' in node
        ? node.children.map((child) => viewNode(child, view, field))
        : viewLeaf(node, view, field)),
      ...viewCopyNote(node, view.copies)
    ]
  )
}

function viewLeaf(node: Literals, {text}: View, field: number | undefined): Element[] {
  const isDoubtful = (node.data?.confidence ?? 1) < doubtBelow
  const role = field === undefined ? h('span.newst-role') : h('a.newst-role', {href: `#field-${field}`})
  role.children = [{type: 'text', value: roleNames[node.type]}]
  return [
    h('div.newst-line', {className: isDoubtful ? ['newst-doubtful'] : []}, [
      h('div.newst-margin', [
        h('span.newst-number', `${node.position?.start.line ?? ''}`),
        role,
        ...viewConfidence(node)
      ]),
      h('p.newst-text', {dir: 'auto'}, printedText(text, node))
    ])
  ]
}

function viewConfidence({data}: Literals): Element[] {
  const confidence = data?.confidence
  if (confidence === undefined) return []
  const percent = Math.round(100 * confidence)
  const label = `sure to ${percent} %`
  return [
    h(
      'span.newst-sure',
      {title: label, ariaLabel: label, role: 'img', dataTenths: Math.round(10 * confidence)},
      `${percent}`
    )
  ]
}

function viewCopyNote(node: Content, {keptOf, copiesOf}: Copies): Element[] {
  const kept = keptOf.get(node)
  const copies = copiesOf.get(node) ?? []
  if (kept) return [h('p.newst-note-line', ['Repeats ', lineLink(kept), ', which is kept.'])]
  if (copies.length > 0) return [h('p.newst-note-line', ['Kept. Printed again: ', ...copies.flatMap(joinLink), '.'])]
  if (node.data && 'isArticle' in node.data) return [h('p.newst-note-line', 'Promotes this article itself.')]
  return []
}

function joinLink(node: Content, index: number): (Element | string)[] {
  return index === 0 ? [lineLink(node)] : [', ', lineLink(node)]
}

function lineLink(node: Content): Element {
  return h('a', {href: `#${anchorOf(node)}`}, `line ${node.position?.start.line ?? ''}`)
}
