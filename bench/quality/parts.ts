import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Site, Story} from './story.js'

/**
 * What a piece of a page is. `aside` belongs to the story and is neither its headline nor prose: standfirst, byline, day,
 * crosshead, caption, quote.
 */
export type Part = 'headline' | 'paragraph' | 'aside' | 'teaser'

const parts = new WeakMap<Element, Part>()

/**
 * Say what an element is.
 *
 * @param part - What it is.
 * @param element - The element.
 * @returns The same element.
 */
export function mark(part: Part, element: Element): Element {
  parts.set(element, part)
  return element
}

/**
 * Tell what an element is.
 *
 * @param element - The element.
 * @returns What was said of it; nothing of furniture.
 */
export function partOf(element: Element): Part | undefined {
  return parts.get(element)
}

/** A piece of a page. */
export const headline = ({headline}: Story, tag = 'h1'): Element =>
  mark('headline', h(tag, {class: 'headline'}, headline))

export const standfirst = ({standfirst}: Story): ElementContent[] =>
  standfirst === '' ? [] : [mark('aside', h('p', {class: 'standfirst'}, standfirst))]

export const byline = ({byline}: Story): ElementContent[] =>
  byline === '' ? [] : [mark('aside', h('address', {class: 'byline author', rel: 'author'}, byline))]

export const day = ({printedDate, date}: Story): Element =>
  mark('aside', h('time', {class: 'date', dateTime: date}, printedDate))

export const picture = ({caption}: Story): Element =>
  h('figure', h('img', {src: '/picture.jpg', alt: ''}), mark('aside', h('figcaption', caption)))

/**
 * Make the elements of a story's body.
 *
 * @param story - The story.
 * @param leadIn - What stands before its first word.
 * @returns An element for each paragraph and crosshead.
 */
export function body({body}: Story, leadIn = ''): Element[] {
  return body.map((block, at) =>
    typeof block === 'string'
      ? mark('paragraph', h('p', (at === 0 ? leadIn : '') + block))
      : mark('aside', h('h2', {class: 'crosshead'}, block.crosshead))
  )
}

export const masthead = ({name, menu}: Site): Element =>
  h('header', {class: 'site-header'}, [
    h('div', {class: 'logo'}, h('a', {href: '/'}, name)),
    h(
      'nav',
      {class: 'menu'},
      h(
        'ul',
        menu.map((entry) => h('li', h('a', {href: '/section'}, entry)))
      )
    )
  ])

export const foot = ({foot}: Site): Element =>
  h(
    'footer',
    {class: 'site-footer'},
    foot.map((line) => h('p', h('a', {href: '/foot'}, line)))
  )

export const buttons = ({buttons}: Site): Element =>
  h(
    'ul',
    {class: 'share social'},
    buttons.map((button) => h('li', h('a', {href: '#share'}, button)))
  )

export const newsletter = ({newsletter}: Site): Element =>
  h('section', {class: 'newsletter promo'}, [h('p', newsletter), h('button', 'OK')])

/** The title of another story, which leads to it. */
export const teaserLink = (title: string): Element => mark('teaser', h('a', {href: '/other-story'}, title))

/**
 * Make a list of teasers.
 *
 * @param heading - Its heading.
 * @param teasers - What it promotes.
 * @param hasSummaries - Whether it prints more than titles.
 * @returns The list.
 */
export function teaserList(heading: string, teasers: Site['teasers'], hasSummaries = false): Element {
  return h('aside', {class: 'related sidebar'}, [
    h('h2', {class: 'related__heading'}, heading),
    ...teasers.map(({title, summary}) =>
      h('div', {class: 'teaser'}, [
        h('h3', teaserLink(title)),
        ...(hasSummaries ? [h('p', {class: 'teaser__summary'}, summary)] : [])
      ])
    )
  ])
}
