/**
 * Wrap a text at spaces.
 *
 * @param text - The text, on one line.
 * @param width - The greatest length of a line.
 * @returns The text with line ends in place of some of its spaces.
 */
export function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
