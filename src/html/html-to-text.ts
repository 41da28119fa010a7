import {readHtml} from './read-html.js'

/**
 * Turn the HTML of a page into the text that a reader sees, as `innerText` gives it in a browser.
 *
 * Scripts, styles, templates and elements that are hidden by their own attributes are left out. Style sheets are not read.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute
 * @param html - The HTML of a whole page, or of a part of one.
 * @returns The text, a line for each line and a blank line between paragraphs.
 * @throws {TypeError} When `html` is not a string.
 * @throws {Error} When `hast-util-from-html` or `hast-util-to-text` is not installed.
 * @throws {RangeError} When elements stand in one another more deeply than the runtime's stack holds: thousands of levels.
 * @example
 * await htmlToText('<h1>Storm hits coast</h1><p>A storm came.<p hidden>Menu<script>menu()</script>')
 * //=> 'Storm hits coast\n\nA storm came.'
 */
export async function htmlToText(html: string): Promise<string> {
  const {text} = await readHtml(html)
  return text
}
