import {defined} from '../../defined.js'
import {describeValue} from '../../describe-value.js'
import {siteOf} from './site-of.js'
import type {PageSource} from './write-record.js'

/** What a line says about its page; it is printed with the record. */
interface Head {
  id?: string | number
  url?: string
  site?: string
}

/**
 * Read one line of NDJSON: `{"id"?, "url"?, "site"?, "text"}`, or with `html` for `text`; other keys are left alone.
 *
 * @param bytes - The line, with or without its line end.
 * @returns The page, or why there is none, and the line's `id`, `url` and `site`.
 * @see https://github.com/ndjson/ndjson-spec
 * @example
 * readLine(new TextEncoder().encode('{"id": 7, "text": 1}'))
 * //=> {head: {id: 7}, page: {problem: 'Expected `text` to be a string, not 1 (number)'}}
 */
export function readLine(bytes: Uint8Array): {head: Head; page: PageSource} {
  const text = decode(bytes)
  if (text === undefined) return {head: {}, page: {problem: 'not UTF-8'}}
  if (text.trim() === '') return {head: {}, page: {problem: 'empty line'}}
  try {
    return readValue(JSON.parse(text))
  } catch (error) {
    return {head: {}, page: {problem: `not JSON: ${String(error).replace(/^SyntaxError: /, '')}`}}
  }
}

/** A byte order mark at the start of the line goes, as `TextDecoder` has it. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined // Not well-formed: the one thing that a fatal decoder throws for.
  }
}

function readValue(value: unknown): {head: Head; page: PageSource} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {head: {}, page: {problem: `Expected an object, not ${describeValue(value)}`}}
  }

  const {id, url, site, text, html} = value as Record<string, unknown>
  const head = defined({id: isId(id) ? id : undefined, url: stringOr(url), site: stringOr(site)})
  const wrong =
    (isId(id) ? undefined : wrongField('id', wantedId(id), id)) ??
    (isOptionalString(url) ? undefined : wrongField('url', 'a string', url)) ??
    (isOptionalString(site) ? undefined : wrongField('site', 'a string', site))
  if (wrong !== undefined) return {head, page: {problem: wrong}}
  const content = readContent(text, html)
  if ('problem' in content) return {head, page: content}
  return {head, page: {...content, ...defined({url: head.url, site: siteOf(head.site, head.url)})}}
}

/** A page that has both is read by its text. */
function readContent(text: unknown, html: unknown): PageSource {
  if (typeof text === 'string') return {text}
  if (text !== undefined) return {problem: wrongField('text', 'a string', text)}
  if (typeof html === 'string') return {html}
  return {problem: html === undefined ? 'Expected `text` or `html`' : wrongField('html', 'a string', html)}
}

/** A number beyond the safe integers is another one after `JSON.parse`, and maybe that of another page. */
function isId(value: unknown): value is string | number | undefined {
  return value === undefined || typeof value === 'string' || Number.isSafeInteger(value)
}

function wantedId(value: unknown): string {
  if (typeof value !== 'number') return 'a string or a whole number'
  return `a whole number from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}, or a string`
}

function isOptionalString(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string'
}

function stringOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function wrongField(name: string, expected: string, value: unknown): string {
  return `Expected \`${name}\` to be ${expected}, not ${describeValue(value)}`
}
