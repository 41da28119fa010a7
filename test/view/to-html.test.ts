import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toText} from 'hast-util-to-text'
import {parseTree} from 'newst'
import {describe, expect, it} from 'vitest'
import {attribute} from '../../src/html/attribute.js'
import {toHtml} from '../../src/view/to-html.js'
import {readFixture, readFixtures} from '../fixture/read-fixtures.js'
import {hostilePage} from './hostile-page.js'

describe('toHtml', () => {
  it.each(readFixtures())('should show all of the page: $claim', ({input}) => {
    const texts = elementsOf(view(input)).filter((element) => hasClass(element, 'newst-text'))
    expect(squeeze(texts.map(textOf).join(''))).toBe(squeeze(input))
  })

  it.each(readFixtures())('should link only to what is there, each place once: $claim', ({input}) => {
    const elements = elementsOf(view(input))
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids).toEqual([...new Set(ids)])
    const links = elements.flatMap((element) => attribute(element, 'href') ?? [])
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([])
  })

  it('should link a repeated teaser to the one that is kept', () => {
    const input = readFixture('a-teaser-in-two-lists-stands-once').input
    const copies = elementsOf(view(input)).filter((element) => hasClass(element, 'newst-copy'))
    expect(copies).toHaveLength(3)
    expect(textOf(copies[0] ?? view(''))).toContain('Repeats line 23, which is kept.')
  })

  it('should say how sure a role is', () => {
    const shown = elementsOf(view('Storm hits coast')).find((element) => hasClass(element, 'newst-sure'))
    expect(shown && attribute(shown, 'ariaLabel')).toMatch(/^sure to \d+ %$/)
  })

  it('should show markup and marks of the page as text, and nothing else', () => {
    const plain = new Set(elementsOf(view(hostilePage('storm'))).map(({tagName}) => tagName))
    const hostile = view(hostilePage('storm <img src=x onerror=alert(1)></p></style></title><script>alert(1)</script>'))
    expect(new Set(elementsOf(hostile).map(({tagName}) => tagName))).toEqual(plain)
    expect(plain).not.toContain('script')
    expect(toText(hostile)).toContain('storm <img src=x onerror=alert(1)></p></style></title><script>alert(1)</script>')
    expect(
      elementsOf(hostile)
        .flatMap(({properties}) => Object.keys(properties))
        .filter((name) => /^on|^src/.test(name))
    ).toEqual([])
  })

  it('should show control characters and overrides of direction by their numbers', () => {
    const html = toHtmlOf(hostilePage('s\u0000to\u001B[2Jrm\u202Egnp\u2067\u009B'))
    // eslint-disable-next-line no-control-regex -- that none is there is the claim
    expect(html).not.toMatch(/[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/)
    expect(html).toContain('\\u0000to\\u001b[2Jrm\\u202egnp\\u2067\\u009b')
  })

  it('should run nothing and load nothing', () => {
    const html = toHtmlOf('Storm hits coast')
    expect(html).toContain('content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;;')
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/i)
  })

  it('should show an empty page', () => {
    expect(toText(view(''))).toContain('Nothing on this page')
  })
})

function toHtmlOf(text: string): string {
  return toHtml(text, parseTree(text))
}

function view(text: string): Nodes {
  return fromHtml(toHtmlOf(text))
}

function elementsOf(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'className')?.split(' ').includes(name) ?? false
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
