import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {
  body,
  buttons,
  byline,
  day,
  foot,
  headline,
  mark,
  masthead,
  newsletter,
  partOf,
  picture,
  standfirst,
  teaserLink,
  teaserList
} from './parts.js'
import {stories} from './stories.js'
import type {Story} from './story.js'

/** How a site lays out a story: what stands in the page's body. Layouts in which news sites print, made after none in particular. */
export const layouts: Readonly<Record<string, (story: Story) => ElementContent[]>> = {
  newspaper: (story) => [
    masthead(story.site),
    main([...head(story), picture(story), text(body(story))]),
    teaserList(story.site.related, story.site.teasers.slice(0, 4)),
    foot(story.site)
  ],

  'teasers before the story': (story) => [
    masthead(story.site),
    teaserList(story.site.mostRead, story.site.teasers.slice(0, 5), true),
    main([...head(story), buttons(story.site), text(body(story))]),
    teaserList(story.site.related, story.site.teasers.slice(3)),
    foot(story.site)
  ],

  'boxes inside the story': (story) => [
    masthead(story.site),
    main([...head(story), text(withBoxes(story))]),
    teaserList(story.site.mostRead, story.site.teasers.slice(1, 6)),
    foot(story.site)
  ],

  'tables and line breaks': (story) => [
    h(
      'table',
      h('tr', [
        h(
          'td',
          story.site.menu.flatMap((entry) => [h('a', {href: '/section'}, entry), h('br')])
        ),
        h('td', [
          mark('headline', h('b', story.headline)),
          h('br'),
          ...(story.byline === '' ? [] : [mark('aside', h('font', {size: '2'}, story.byline)), h('br')]),
          mark('aside', h('font', {size: '2'}, story.printedDate)),
          h('br'),
          h('br'),
          ...body(story).flatMap((element) => [asSpan(element), h('br'), h('br')])
        ]),
        h('td', teaserLines(story))
      ])
    ),
    foot(story.site)
  ],

  'wire story': (story) => [
    masthead(story.site),
    main([
      headline(story),
      day(story),
      text(body(story, `${story.site.name.split(' ').slice(0, 2).join(' ').toUpperCase()} (Sea Wire) — `))
    ]),
    teaserList(story.site.mostRead, story.site.teasers.slice(0, 6)),
    foot(story.site)
  ],

  'comments below': (story) => [
    masthead(story.site),
    main([...head(story), text(body(story)), buttons(story.site)]),
    h('section', {class: 'comments'}, [
      h('h2', story.site.comments),
      ...['harbourmaster_77', 'Guest', 'L. K.'].flatMap((name) => [
        h('p', {class: 'comment__name'}, name),
        h('p', story.site.comment)
      ])
    ]),
    foot(story.site)
  ],

  'consent and pitch': (story) => [
    h('section', {class: 'cookie-consent'}, [h('p', story.site.cookies), h('button', 'OK')]),
    masthead(story.site),
    newsletter(story.site),
    main([...head(story), text(body(story))]),
    h('section', {class: 'about'}, h('p', story.site.about)),
    foot(story.site)
  ],

  blog: (story) => [
    masthead(story.site),
    h(
      'main',
      h('article', {class: 'post hentry'}, [
        headline(story),
        mark(
          'aside',
          h('p', {class: 'entry-meta'}, [story.printedDate, story.byline === '' ? '' : ` | ${story.byline}`].join(''))
        ),
        h('div', {class: 'entry-content'}, body(story)),
        h('p', {class: 'tags'}, ['Tags: ', story.tags.join(', ')])
      ])
    ),
    teaserList(story.site.related, story.site.teasers.slice(2, 7), true),
    foot(story.site)
  ],

  'author below': (story) => [
    masthead(story.site),
    main([
      picture(story),
      headline(story),
      ...standfirst(story),
      day(story),
      text(body(story)),
      ...byline(story),
      h('p', {class: 'bio'}, story.site.about)
    ]),
    teaserList(story.site.related, story.site.teasers.slice(0, 3), true),
    foot(story.site)
  ],

  'short story, many teasers': (story) => [
    masthead(story.site),
    main([...head(story), text(body(story).slice(0, 2))]),
    teaserList(story.site.related, story.site.teasers, true),
    teaserList(story.site.mostRead, story.site.teasers.slice(0, 5)),
    foot(story.site)
  ],

  'next story follows': (story) => [
    masthead(story.site),
    h('main', [article([...head(story), text(body(story)), buttons(story.site)]), article(nextStory(story))]),
    foot(story.site)
  ]
}

function main(children: ElementContent[]): Element {
  return h('main', article(children))
}

function article(children: ElementContent[]): Element {
  return h('article', {class: 'article'}, children)
}

function head(story: Story): ElementContent[] {
  return [h('header', {class: 'article__head'}, [headline(story), ...standfirst(story), ...byline(story), day(story)])]
}

function text(children: ElementContent[]): Element {
  return h('div', {class: 'article__body'}, children)
}

function withBoxes(story: Story): ElementContent[] {
  const [first, second, third, ...rest] = body(story)
  const [more] = story.site.teasers
  return [
    ...[first, second].filter((element) => element !== undefined),
    newsletter(story.site),
    ...(third ? [third] : []),
    h('p', {class: 'inline-link'}, [`${story.site.related}: `, teaserLink(more?.title ?? '')]),
    mark('aside', h('blockquote', {class: 'pullquote'}, story.quote)),
    ...rest
  ]
}

/** The same text in a line of its own, without the meaning of its element. */
function asSpan(element: Element): Element {
  const part = partOf(element)
  const span = h('span', element.children)
  return part ? mark(part, span) : span
}

function teaserLines({site}: Story): ElementContent[] {
  const links = site.teasers.slice(0, 5).map(({title}) => teaserLink(title))
  return [h('b', site.mostRead), h('br'), ...links.flatMap((link) => [link, h('br')])]
}

/** What a page that never ends prints next: the beginning of another story of the site. */
function nextStory(story: Story): ElementContent[] {
  const others = stories.filter((other) => other.site === story.site && other !== story)
  const [teaser] = story.site.teasers
  const [next] = others
  return next
    ? [
        h('h2', teaserLink(next.headline)),
        ...body(next)
          .slice(0, 2)
          .map(({children}) => h('p', children))
      ]
    : [h('h2', teaserLink(teaser?.title ?? '')), h('p', teaser?.summary ?? '')]
}
