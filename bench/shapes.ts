import type {PageBlock} from './make-page.js'

/** The shapes in which the text of a page comes, by what made it. */
export const shapes = {
  // What a browser gives as innerText: blank lines around paragraphs, none in menus.
  inner: (blocks) => blocks.map(({element, text}) => (element === 'p' ? `\n${text}\n` : text)).join('\n'),
  lines: (blocks) => blocks.map(({text}) => text).join('\n'),
  blank: (blocks) => blocks.map(({text}) => text).join('\n\n'),
  wrapped: (blocks) => blocks.map(({text}) => text.replace(everyWidth, '$1\n')).join('\n\n'),
  // Paragraphs cut at the edges of their links.
  broken: (blocks) => blocks.map(({text}) => cutAtLinks(text)).join('\n')
} as const satisfies Record<string, (blocks: readonly PageBlock[]) => string>

/** One of {@link shapes}. */
export type Shape = keyof typeof shapes

// The width of mail and of text files.
const everyWidth = /(\S.{0,75}) (?=\S)/g

// Every twelfth word is a link, where the line ends before and after it.
function cutAtLinks(text: string): string {
  const words = text.split(' ')
  return words.map((word, at) => (at === 0 ? '' : at % 12 < 2 ? '\n' : ' ') + word).join('')
}
