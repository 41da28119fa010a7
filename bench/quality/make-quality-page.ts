import type {Element, ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {type Part, partOf} from './parts.js'
import type {Story} from './story.js'

/** How a page is marked up: as sites do who want to be found, or by elements that say nothing. */
export type Markup = 'marked up' | 'plain'

/** A page, and what is right about it. */
export interface QualityPage {
  html: string
  headline: string
  authors: readonly string[]
  paragraphs: readonly string[]
  /** Titles of the stories that it promotes, each once. */
  teasers: readonly string[]
  /** What belongs to the story and is neither headline nor prose: whether it is taken for prose is not counted. */
  asides: readonly string[]
}

/**
 * Make a page of a story.
 *
 * @param story - The story.
 * @param layout - How it is laid out.
 * @param markup - How the page is marked up; its text stays the same.
 * @returns The page.
 */
export function makeQualityPage(story: Story, layout: (story: Story) => ElementContent[], markup: Markup): QualityPage {
  const content = layout(story)
  const printed = textsByPart(content)
  const authors = story.authors.filter((author) => printed.aside.some((line) => line.includes(author)))
  return {
    html: toHtml(pageOf({...story, authors}, content, markup)),
    headline: story.headline,
    authors,
    paragraphs: printed.paragraph,
    teasers: [...new Set(printed.teaser)],
    asides: [...printed.aside, ...printed.headline]
  }
}

function pageOf(story: Story, content: ElementContent[], markup: Markup): Root {
  const body = markup === 'plain' ? content.map(plain) : content
  const title = h('title', `${story.headline} | ${story.site.name}`)
  const meta = markup === 'plain' ? [] : statements(story)
  return h(null, [
    {type: 'doctype'},
    h('html', {lang: story.language}, [h('head', [h('meta', {charSet: 'utf-8'}), title, ...meta]), h('body', body)])
  ])
}

/** What sites say about their stories in the head of the page. */
function statements({headline, standfirst, authors, date, site}: Story): Element[] {
  const property = (name: string, content: string): Element => h('meta', {property: name, content})
  return [
    property('og:type', 'article'),
    property('og:site_name', site.name),
    property('og:title', headline),
    property('article:published_time', date),
    h('meta', {name: 'description', content: standfirst}),
    ...(authors.length === 0 ? [] : [h('meta', {name: 'author', content: authors.join(', ')})])
  ]
}

/** The same with `div` for every element that says what it holds, and without classes. */
function plain(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const {href, src} = node.properties
  return {
    ...node,
    tagName: saysSomething.test(node.tagName) ? 'div' : node.tagName,
    properties: {...(href === undefined ? {} : {href}), ...(src === undefined ? {} : {src})},
    children: node.children.map(plain)
  }
}

const saysSomething =
  /^(?:header|main|article|section|aside|nav|footer|figure|figcaption|address|time|blockquote|button|p|h[1-6])$/

function textsByPart(nodes: readonly ElementContent[]): Record<Part, string[]> {
  const texts: Record<Part, string[]> = {headline: [], paragraph: [], aside: [], teaser: []}
  const walk = (node: ElementContent): void => {
    if (node.type !== 'element') return
    const part = partOf(node)
    if (part) texts[part].push(textOf(node))
    else node.children.forEach(walk)
  }
  nodes.forEach(walk)
  return texts
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
