import type {Root as HastRoot} from 'hast'
import {toHtml as stringify} from 'hast-util-to-html'
import {h} from 'hastscript'
import {toArticle} from '../record/to-article.js'
import type {Root} from '../tree/nodes.js'
import {escapeControls} from './escape-controls.js'
import {findFields} from './find-fields.js'
import {lightRules} from './light-rules.js'
import {viewPage} from './view-page.js'
import {viewRecord} from './view-record.js'
import {viewStyle} from './view-style.js'

/** The file runs nothing and loads nothing, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * Write a page and its record as one HTML file that needs nothing else.
 *
 * @param text - The page.
 * @param tree - Its tree, with positions and with copies marked.
 * @returns The document; what the page prints is text in it, never markup, and can neither run nor reorder anything.
 */
export function toHtml(text: string, tree: Root): string {
  const article = toArticle(tree, {dedupe: true})
  const fields = findFields(article, tree)
  const document: HastRoot = h(null, [
    {type: 'doctype'},
    h('html', {lang: 'en'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('title', escapeControls(article.headline ?? 'A page without a headline')),
        h('style', viewStyle + lightRules(fields))
      ]),
      h('body', h('main.newst-sheets', [viewPage(text, tree, fields), viewRecord(fields)]))
    ])
  ])
  return stringify(document) + '\n'
}
