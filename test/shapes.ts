/** Columns that the wrapped shapes wrap at. */
const wrapWidth = 76

/** The shapes in which scrapers deliver the same page, made from one with a blank line between its blocks. */
export const shapes = {
  'CRLF line ends': (page) => page.replaceAll('\n', '\r\n'),
  'CR line ends': (page) => page.replaceAll('\n', '\r'),
  'no blank lines': (page) => page.replaceAll(/\n+/g, '\n'),
  'a blank line after every block': (page) => page.replaceAll(/\n+/g, '\n\n'),
  'wrapped at 76 columns': wrapBlocks,
  'wrapped at 76 columns with CRLF line ends': (page) => wrapBlocks(page).replaceAll('\n', '\r\n'),
  'wrapped at 76 columns without blank lines': (page) => wrapBlocks(page).replaceAll(/\n+/g, '\n'),
  'a byte order mark': (page) => '\uFEFF' + page,
  'tabs and spaces around lines': (page) => page.replaceAll(/^(?=.)/gm, '\t  ').replaceAll(/(?<=.)$/gm, ' \t'),
  'no-break spaces': (page) => page.replaceAll(/\b (?=\w+$)/gm, '\u00A0'),
  'white space before and after': (page) => `\n\n \n${page}\n\n\n`
} as const satisfies Record<string, (page: string) => string>

/**
 * Tell whether the page, wrapped without blank lines, still shows where its blocks end: a block whose last line is full
 * looks as if it went on.
 *
 * @param page - A page with a blank line between its blocks.
 * @returns Whether no block ends in a full line.
 */
export function wrapsClearly(page: string): boolean {
  const blocks = page.split(/\n+/)
  return blocks.every((block, index) => {
    const last = wrapLine(block).split('\n').at(-1) ?? ''
    const next = blocks[index + 1]?.split(' ')[0] ?? ''
    return last.length + 1 + next.length <= wrapWidth
  })
}

function wrapBlocks(page: string): string {
  return page.split('\n').map(wrapLine).join('\n')
}

function wrapLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > wrapWidth) {
      lines.push(current)
      current = word
    } else {
      current = current === '' ? word : `${current} ${word}`
    }
  }

  return [...lines, current].join('\n')
}
