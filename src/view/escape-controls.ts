/**
 * What is acted on instead of shown: control characters but tab and line feed, and the marks that change the direction of
 * the text after them; and U+2028 and U+2029, which some readers of lines take for line ends.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g

/**
 * Make the control characters of a page visible, so that it cannot act on the terminal or the document that shows it.
 *
 * The form is that of a JSON string, so JSON stays JSON and keeps its meaning.
 *
 * @param text - What is about to be printed.
 * @returns The same with each control character as `\uXXXX`.
 * @example
 * escapeControls('\x1b[2J')
 * //=> '\\u001b[2J'
 */
export function escapeControls(text: string): string {
  return text.replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
