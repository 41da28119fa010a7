import {inspect} from 'unist-util-inspect'
import type {Options} from '../options.js'
import {parseArticle} from '../parse-article.js'
import {parseTree} from '../parse-tree.js'
import {toMarkdown} from '../record/to-markdown.js'
import {toText} from '../record/to-text.js'
import {escapeControls} from '../view/escape-controls.js'
import {toHtml} from '../view/to-html.js'
import {proofPage, type Screen} from './proof-page.js'

/** Forms that the command prints a page in. */
export const formats = ['json', 'markdown', 'text', 'tree', 'page', 'html'] as const

/** One of {@link formats}. */
export type Format = (typeof formats)[number]

/**
 * Parse a page and write it in the form that was asked for.
 *
 * @param text - The page's text.
 * @param format - The form.
 * @param options - What is known about the page.
 * @param oneLine - Whether JSON takes one line (default: `false`).
 * @param screen - What the form `page` is printed on (default: no terminal, so neither colours nor a width).
 * @returns The page in that form, with a line end and without control characters but those of the colours.
 * @example
 * formatPage('', 'json', {}, true)
 * //=> '{"paragraphs":[],"body":[],"teaserLists":[]}\n'
 */
export function formatPage(
  text: string,
  format: Format,
  options: Options,
  oneLine = false,
  screen: Screen = {}
): string {
  // Its colours are control characters: it escapes what the page prints by itself.
  if (format === 'page') return proofPage(text, parseTree(text, options), screen)
  return escapeControls(write(text, format, options, oneLine).trimEnd() + '\n')
}

function write(text: string, format: Exclude<Format, 'page'>, options: Options, oneLine: boolean): string {
  switch (format) {
    case 'json':
      return JSON.stringify(parseArticle(text, options), undefined, oneLine ? 0 : 2)
    case 'markdown':
      return toMarkdown(parseArticle(text, options))
    case 'text':
      return toText(parseArticle(text, options))
    case 'tree':
      return inspect(parseTree(text, options), {color: false})
    case 'html':
      return toHtml(text, parseTree(text, options))
  }
}
