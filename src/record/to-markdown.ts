import type {Article, BodyBlock} from '../article.js'
import {headerLines} from './header-lines.js'

/** Characters that start Markdown or HTML markup wherever they stand, `&` before a character reference, `#` at the end of a heading. */
const markup = /[\\`*_[\]<>~|]|&(?=#|[a-z\d]{1,40};)|#$/gi

/** What starts a block at a line's start: heading, quote, list, rule, numbered list. */
const blockStart = /^(?:[#+=-]|\d{1,9}(?=[.)]))/

/**
 * Write the article as Markdown: headline, standfirst, byline and day, then the body.
 *
 * Whatever the page prints is text in the result: markup in it is escaped. Teasers and keywords are left out.
 *
 * @param article - A record.
 * @returns Markdown (CommonMark), with a line end; empty when the record holds no text.
 * @example
 * toMarkdown({headline: 'Storm hits *coast*', paragraphs: [], body: [{type: 'crosshead', text: 'Damage'}], teaserLists: []})
 * //=> '# Storm hits \\*coast\\*\n\n## Damage\n'
 */
export function toMarkdown(article: Article): string {
  const {headline, standfirst, credit} = headerLines(article)
  const blocks = [wrap('# ', headline), wrap('**', standfirst, '**'), wrap('', credit), ...bodyToMarkdown(article.body)]
  const text = blocks.filter((block) => block !== '').join('\n\n')
  return text === '' ? '' : text + '\n'
}

/** Where a list stands right behind another one, the other bullet keeps them apart. */
function bodyToMarkdown(body: readonly BodyBlock[]): string[] {
  let next: Bullet = '-'
  return body.map((block) => {
    const text = blockToMarkdown(block, next)
    if (text !== '') next = block.type === 'list' && next === '-' ? '*' : '-'
    return text
  })
}

type Bullet = '-' | '*'

function blockToMarkdown(block: BodyBlock, bullet: Bullet): string {
  switch (block.type) {
    case 'paragraph':
      return wrap('', block.text)
    case 'crosshead':
      return wrap('## ', block.text)
    case 'quote':
      return wrap('> ', block.text)
    case 'caption':
    case 'note':
      return wrap('*', block.text, '*')
    case 'list':
      return block.items
        .map((item) => wrap(`${bullet} `, item))
        .filter((item) => item !== '')
        .join('\n')
  }
}

function wrap(before: string, text = '', after = ''): string {
  const escaped = escapeMarkdown(text)
  return escaped === '' ? '' : before + escaped + after
}

/** A text on one line, so that nothing but its start can start a block. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(markup, '\\$&').replace(blockStart, escapeBlockStart)
}

/** A digit cannot be escaped: the point after it is. */
function escapeBlockStart(start: string): string {
  return /\d/.test(start) ? start + '\\' : '\\' + start
}
