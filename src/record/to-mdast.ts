import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import type {Article, BodyBlock} from '../article.js'
import {headerLines} from './header-lines.js'

/**
 * Turn a record into mdast, the syntax tree of Markdown, for remark and its plugins.
 *
 * It is the tree of what `toMarkdown` writes: headline, standfirst, byline and day, then the body. Teasers and keywords
 * are left out.
 *
 * @see https://github.com/syntax-tree/mdast
 * @param article - A record.
 * @returns The tree; without children when the record holds no text.
 * @example
 * toMdast({headline: 'Storm hits coast', paragraphs: [], body: [], teaserLists: []})
 * //=> {type: 'root', children: [{type: 'heading', depth: 1, children: [{type: 'text', value: 'Storm hits coast'}]}]}
 */
export function toMdast(article: Article): Root {
  const {headline, standfirst, credit} = headerLines(article)
  return {
    type: 'root',
    children: [
      ...phrase<RootContent>(headline, (children) => ({type: 'heading', depth: 1, children})),
      ...phrase(standfirst, (children) => paragraph([{type: 'strong', children}])),
      ...phrase(credit, paragraph),
      ...article.body.flatMap(toNodes)
    ]
  }
}

function toNodes(block: BodyBlock): RootContent[] {
  switch (block.type) {
    case 'paragraph':
      return phrase(block.text, paragraph)
    case 'crosshead':
      return phrase<RootContent>(block.text, (children) => ({type: 'heading', depth: 2, children}))
    case 'quote':
      return phrase<RootContent>(block.text, (children) => ({type: 'blockquote', children: [paragraph(children)]}))
    case 'caption':
    case 'note':
      return phrase<RootContent>(block.text, (children) => paragraph([{type: 'emphasis', children}]))
    case 'list':
      return toList(block.items)
  }
}

function toList(texts: readonly string[]): RootContent[] {
  const children = texts.flatMap((text) =>
    phrase(text, (phrasing) => ({
      type: 'listItem' as const,
      spread: false,
      checked: null,
      children: [paragraph(phrasing)]
    }))
  )
  return children.length === 0 ? [] : [{type: 'list', ordered: false, start: null, spread: false, children}]
}

/** The node of a text on one line; none where the text is empty. */
function phrase<Node>(text: string | undefined, toNode: (children: PhrasingContent[]) => Node): Node[] {
  const value = (text ?? '').replace(/\s+/g, ' ').trim()
  return value === '' ? [] : [toNode([{type: 'text', value}])]
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}
